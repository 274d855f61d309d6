//! A service that calls a cloud API and tells its own callers what went wrong, in their language:
//! `cargo run --example problem -- AuthFailure.SignatureFailure zh-CN,en`.
//!
//! The cloud is played: a request for an instance fails with the code that the path names.

mod error;
mod languages;
mod problem;

#[cfg(test)]
mod tests;

use std::env;
use std::error::Error;

use axum::body::{Body, to_bytes};
use axum::extract::Path;
use axum::http::Request;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::routing::get;
use axum::{Json, Router};
use cloud_errors::CommonError;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::error::ConsoleError;
use crate::languages::Languages;
use crate::problem::Problem;

fn router() -> Router {
    Router::new().route("/instances/{id}", get(show))
}

async fn show(languages: Languages, Path(id): Path<String>) -> Result<Json<Value>, Problem> {
    match describe(&id) {
        Ok(instance) => Ok(Json(instance)),
        Err(error) => {
            // The caller does not see it, so the log has to have it.
            tracing::warn!(code = error.as_str(), "the cloud refused a request");
            Err(Problem::new(&ConsoleError::from(error), &languages))
        }
    }
}

/// Plays the client of the cloud.
fn describe(id: &str) -> Result<Value, CommonError> {
    match id {
        "ins-1" => Ok(json!({ "id": "ins-1", "state": "RUNNING" })),
        code => Err(code.into()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let mut arguments = env::args().skip(1);
    let id = arguments.next().ok_or("expected a code and a language")?;
    let accepted = arguments.next().unwrap_or_default();
    let request = Request::get(format!("/instances/{id}"))
        .header(ACCEPT_LANGUAGE, accepted)
        .body(Body::empty())?;
    let response = router().oneshot(request).await?;
    println!("{}", response.status());
    for (name, value) in response.headers() {
        println!("{name}: {}", value.to_str()?);
    }
    let body = to_bytes(response.into_body(), 1 << 16).await?;
    println!("\n{}", std::str::from_utf8(&body)?);
    Ok(())
}
