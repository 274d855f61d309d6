//! The client: signs, sends, parses the response, and retries as the error says.

use std::time::Duration;

use cloud_errors::response::{Envelope, Parser, ResponseError};
use reqwest::Response;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, RETRY_AFTER};
use serde::de::DeserializeOwned;
use serde_json::Value;
use time::OffsetDateTime;

use crate::credentials::{CredentialStore, Credentials};
use crate::error::CallError;
use crate::pace::Pace;
use crate::policy::{Policy, Step};
use crate::{log, sign};

/// The longest body that is read.
const LARGEST: usize = 1 << 20;

/// Where a product is.
pub(crate) struct Endpoint {
    /// `https`, unless it is on this machine.
    pub(crate) url: String,
    /// The URL's host, with its port if there is one.
    pub(crate) host: String,
    /// The product, which the signature names too.
    pub(crate) service: &'static str,
    pub(crate) version: &'static str,
    pub(crate) region: &'static str,
}

/// A call of an action.
pub(crate) struct Call<'a> {
    action: &'a str,
    parameters: Value,
    idempotent: bool,
}

impl<'a> Call<'a> {
    /// `idempotent`: whether executing it twice has the effect of executing it once.
    pub(crate) fn new(action: &'a str, parameters: Value, idempotent: bool) -> Self {
        Self {
            action,
            parameters,
            idempotent,
        }
    }
}

/// Serves any number of calls at once.
pub(crate) struct Client {
    http: reqwest::Client,
    pub(crate) endpoint: Endpoint,
    pub(crate) credentials: CredentialStore,
    pub(crate) pace: Pace,
    /// The limit of the first delay between two attempts.
    pub(crate) first_delay: Duration,
}

impl Client {
    pub(crate) fn new(
        http: reqwest::Client,
        endpoint: Endpoint,
        credentials: CredentialStore,
    ) -> Self {
        let (pace, first_delay) = (Pace::new(), Duration::from_millis(200));
        Self {
            http,
            endpoint,
            credentials,
            pace,
            first_delay,
        }
    }

    /// Calls until it succeeds or another attempt would not help. A caller with a deadline wraps this
    /// into `tokio::time::timeout`.
    pub(crate) async fn call<T: DeserializeOwned>(&self, call: &Call<'_>) -> Result<T, CallError> {
        let mut policy = Policy::new(call.idempotent, self.first_delay);
        let mut attempt = 0;
        loop {
            attempt += 1;
            // Not retried: an instance without credentials needs a person.
            let credentials = self.credentials.get(&self.http).await?;
            let error = match self.send(call, &credentials).await {
                Ok(payload) => {
                    self.pace.speed_up().await;
                    return Ok(payload);
                }
                Err(error) => error,
            };
            log::failed(call.action, attempt, &error);
            let asked = error.response().and_then(ResponseError::retry_after);
            match policy.step(&error, asked) {
                None => return Err(error),
                Some(Step::Wait(delay)) => tokio::time::sleep(delay).await,
                Some(Step::WaitAndSlowDown(delay)) => {
                    self.pace.slow_down().await;
                    tokio::time::sleep(delay).await;
                }
                Some(Step::SignAgain) => {}
                Some(Step::Reauthenticate) => self.credentials.discard(&credentials).await,
            }
        }
    }

    /// One attempt, freshly signed.
    async fn send<T: DeserializeOwned>(
        &self,
        call: &Call<'_>,
        credentials: &Credentials,
    ) -> Result<T, CallError> {
        self.pace.turn().await;
        let endpoint = &self.endpoint;
        let body = call.parameters.to_string();
        let request = sign::Request {
            host: &endpoint.host,
            service: endpoint.service,
            action: call.action,
            body: &body,
            // After waiting, so that the signature does not grow old.
            time: OffsetDateTime::now_utc(),
        };
        let authorization = request.authorization(&credentials.secret_id, &credentials.secret_key);
        let timestamp = request.time.unix_timestamp();
        let request = self
            .http
            .post(&endpoint.url)
            .header(AUTHORIZATION, authorization)
            .header(CONTENT_TYPE, sign::CONTENT_TYPE)
            .header("X-TC-Action", call.action)
            .header("X-TC-Region", endpoint.region)
            .header("X-TC-Timestamp", timestamp)
            .header("X-TC-Token", &credentials.token)
            .header("X-TC-Version", endpoint.version);
        parse(request.body(body).send().await?).await
    }
}

/// Parses a response, with what its head says.
async fn parse<T: DeserializeOwned>(mut response: Response) -> Result<T, CallError> {
    let mut parser = Parser::new().envelope(&Envelope::API_3);
    // A gateway's page has no code, so its status decides.
    parser = parser.status(response.status().as_u16());
    if let Some(delay) = retry_after(&response) {
        parser = parser.retry_after(delay);
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        // The rest is not read, and what there is will not parse.
        if body.len() > LARGEST {
            break;
        }
    }
    Ok(parser.parse(&body)?)
}

/// `Retry-After` in seconds. The other form, a date, is rare.
fn retry_after(response: &Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?;
    seconds.parse().ok().map(Duration::from_secs)
}
