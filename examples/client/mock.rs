//! A service on a loopback port that speaks API 3.0, and the metadata service of an instance.
//!
//! It checks signatures, timestamps and tokens, and fails as it is told to.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};
use tokio::net::TcpListener;
use tokio::sync::Mutex;

use crate::sign;

pub(crate) const SERVICE: &str = "cvm";
/// Where an instance finds the credentials of its role.
const ROLE: &str = "/latest/meta-data/cam/security-credentials/example";
/// How far a timestamp may be off.
const TOLERANCE: Duration = Duration::minutes(5);

/// What goes wrong with one request.
#[derive(Clone, Copy)]
pub(crate) enum Failure {
    /// The service answers with this code.
    Code(&'static str),
    /// The request arrives after its timestamp has expired.
    Late,
    /// The credentials expire just before it arrives.
    Expired,
    /// A gateway answers with a page: its status, and a value for `Retry-After`.
    Gateway(u16, &'static str),
}

pub(crate) struct Mock {
    pub(crate) host: String,
    state: Shared,
}

type Shared = Arc<Mutex<Service>>;

#[derive(Default)]
struct Service {
    failures: VecDeque<Failure>,
    requests: u32,
    /// How often credentials were fetched, and the number of the current ones.
    fetched: u32,
    current: u32,
}

impl Mock {
    pub(crate) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let host = listener.local_addr()?.to_string();
        let state = Shared::default();
        let router = Router::new()
            .route("/", post(call))
            .route(ROLE, get(fetch))
            .with_state(Arc::clone(&state));
        // It ends with the runtime.
        tokio::spawn(axum::serve(listener, router).into_future());
        Ok(Self { host, state })
    }

    /// The URL of the credentials.
    pub(crate) fn role(&self) -> String {
        format!("http://{}{ROLE}", self.host)
    }

    /// Lets the next requests fail, one after the other.
    pub(crate) async fn fail(&self, failures: &[Failure]) {
        self.state.lock().await.failures.extend(failures);
    }

    /// How many requests were sent, and how often credentials were fetched.
    pub(crate) async fn counts(&self) -> (u32, u32) {
        let service = self.state.lock().await;
        (service.requests, service.fetched)
    }
}

async fn fetch(State(state): State<Shared>) -> Json<Value> {
    let mut service = state.lock().await;
    service.fetched += 1;
    let (secret_id, secret_key, token) = credentials(service.current);
    Json(json!({ "TmpSecretId": secret_id, "TmpSecretKey": secret_key, "Token": token }))
}

async fn call(State(state): State<Shared>, headers: HeaderMap, body: String) -> Response {
    let mut service = state.lock().await;
    let action = header(&headers, "x-tc-action");
    service.requests += 1;
    let id = format!("request-{}", service.requests);
    let failure = service.failures.pop_front();
    if let Some(Failure::Gateway(status, retry_after)) = failure {
        let status = StatusCode::from_u16(status).unwrap_or_default();
        let headers = [("retry-after", retry_after)];
        return (status, headers, "<html>gateway</html>").into_response();
    }
    let result = service.execute(action, &headers, &body, failure);
    let mut response = result.unwrap_or_else(
        |code| json!({ "Error": { "Code": code, "Message": format!("{action} failed") } }),
    );
    response["RequestId"] = id.into();
    Json(json!({ "Response": response })).into_response()
}

impl Service {
    /// The payload, or a code.
    fn execute(
        &mut self,
        action: &str,
        headers: &HeaderMap,
        body: &str,
        failure: Option<Failure>,
    ) -> Result<Value, &'static str> {
        let mut now = OffsetDateTime::now_utc();
        match failure {
            Some(Failure::Expired) => self.current += 1,
            Some(Failure::Late) => now += TOLERANCE + Duration::SECOND,
            _ => {}
        }
        let sent = header(headers, "x-tc-timestamp");
        let sent = sent.parse().unwrap_or_default();
        let time = OffsetDateTime::from_unix_timestamp(sent).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let host = header(headers, "host");
        let request = sign::Request {
            host,
            service: SERVICE,
            action,
            body,
            time,
        };
        let number = (0..=self.current).find(|number| {
            let (secret_id, secret_key, token) = credentials(*number);
            let authorization = request.authorization(&secret_id, &secret_key);
            (token.as_str(), authorization.as_str())
                == (
                    header(headers, "x-tc-token"),
                    header(headers, "authorization"),
                )
        });
        let number = number.ok_or("AuthFailure.SignatureFailure")?;
        if (now - time).abs() > TOLERANCE {
            return Err("AuthFailure.SignatureExpire");
        }
        if number < self.current {
            return Err("AuthFailure.TokenFailure");
        }
        match (failure, action) {
            (Some(Failure::Code(code)), _) => Err(code),
            (_, "DescribeInstances") => Ok(json!({ "InstanceIdSet": ["ins-1", "ins-2"] })),
            (_, "RunInstances") => Ok(json!({ "InstanceIdSet": ["ins-3"] })),
            _ => Err("InvalidAction"),
        }
    }
}

/// Id, key and token.
fn credentials(number: u32) -> (String, String, String) {
    let [secret_id, secret_key, token] =
        ["AKID", "key-", "token-"].map(|start| format!("{start}{number}"));
    (secret_id, secret_key, token)
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}
