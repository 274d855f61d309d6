//! An error as problem details (RFC 9457).

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use cloud_errors::{Classify as _, CloudError as _};
use serde::Serialize;

use crate::error::ConsoleError;
use crate::languages::Languages;

/// Only this service's own errors become a problem; those of the cloud are translated before.
#[derive(Serialize)]
pub(crate) struct Problem {
    r#type: String,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    /// An extension, for programs that retry by themselves.
    retry: &'static str,
    #[serde(skip)]
    language: &'static str,
}

impl Problem {
    pub(crate) fn new(error: &ConsoleError, languages: &Languages) -> Self {
        let tags: Vec<&str> = languages.0.iter().map(String::as_str).collect();
        let text = error.text_for(&tags);
        let name = error.name().unwrap_or("Unknown");
        Self {
            r#type: format!("https://errors.example.com/{name}"),
            title: text.map_or("Unknown error", |text| text.message),
            status: error.http_status(),
            detail: text.and_then(|text| text.help),
            retry: error.retry().name(),
            language: text.map_or("en", |text| text.language),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status);
        let headers = [
            (CONTENT_TYPE, "application/problem+json"),
            (CONTENT_LANGUAGE, self.language),
            // A cache must not give one caller's language to another.
            (VARY, "accept-language"),
        ];
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, headers, Json(self)).into_response()
    }
}
