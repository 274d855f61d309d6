//! Parsing API responses: payload or error (feature `json`).
//!
#![doc = include_str!("../../doc/response.svg")]
//!
#![doc = include_str!("../../doc/responses.md")]

mod api_error;
mod decide;
mod envelope;
mod error;
mod head;
mod malformed;
mod place;
mod read;

use alloc::format;
use core::time::Duration;

use serde_core::de::DeserializeOwned;

use self::envelope::TENCENT;
use self::place::Body;
use self::read::Values;
use crate::ErrorTable;

pub use self::api_error::ApiError;
pub use self::envelope::Envelope;
pub use self::error::ResponseError;
pub use self::malformed::{Malformed, MalformedKind};

/// Parses a response of Tencent Cloud's API 2.0 or 3.0, whichever it is. See the [module](self) for what
/// is read from where.
///
/// `T` may be `serde::de::IgnoredAny`. If the HTTP status is known, use a [`Parser`].
///
/// # Errors
///
/// - [`ResponseError::Api`] if the service says that the call failed.
/// - [`ResponseError::Malformed`] if the body is not JSON, is not in the envelope, or is a success
///   whose payload is not a `T`.
pub fn parse<T, E>(body: &[u8]) -> Result<T, ResponseError<E>>
where
    T: DeserializeOwned,
    E: ErrorTable,
{
    Parser::new().parse(body)
}

/// Parses a response with its HTTP status, with values of its headers, or in another [`Envelope`].
///
/// ```
/// use cloud_errors::response::{Envelope, Parser};
/// use cloud_errors::{Classify, PublicError, Retry};
/// use serde::de::IgnoredAny;
/// use std::time::Duration;
///
/// let parser = Parser::new().envelope(&Envelope::IM).status(429);
/// let parser = parser.request_id("b5d4").retry_after(Duration::from_secs(3));
/// let error = parser.parse::<IgnoredAny, PublicError>(br#"{"ErrorCode": 90001}"#).unwrap_err();
/// // Neither an entry nor a band has this code, so the status decides.
/// assert_eq!(error.retry(), Retry::Slower);
/// assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
/// assert_eq!(error.request_id(), Some("b5d4"));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Parser<'a> {
    envelope: Option<&'a Envelope>,
    status: Option<u16>,
    request_id: Option<&'a str>,
    retry_after: Option<Duration>,
}

impl<'a> Parser<'a> {
    /// A parser for both of Tencent's envelopes.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            envelope: None,
            status: None,
            request_id: None,
            retry_after: None,
        }
    }

    /// Sets the envelope.
    #[must_use]
    pub const fn envelope(mut self, envelope: &'a Envelope) -> Self {
        self.envelope = Some(envelope);
        self
    }

    /// Sets the HTTP status. A 4xx or 5xx classifies a body that is malformed, and a code that no entry
    /// has and no band classifies.
    #[must_use]
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets the request id from a header. One in the body wins.
    #[must_use]
    pub const fn request_id(mut self, request_id: &'a str) -> Self {
        self.request_id = Some(request_id);
        self
    }

    /// Sets the delay from a header such as `Retry-After`.
    #[must_use]
    pub const fn retry_after(mut self, delay: Duration) -> Self {
        self.retry_after = Some(delay);
        self
    }

    /// Parses a body.
    ///
    /// # Errors
    ///
    /// As [`parse`].
    pub fn parse<T, E>(&self, body: &[u8]) -> Result<T, ResponseError<E>>
    where
        T: DeserializeOwned,
        E: ErrorTable,
    {
        let body = &Body::new(body);
        let envelope = self.envelope.unwrap_or(&TENCENT);
        if let Some(invalid) = envelope.invalid {
            let reason =
                format!("the envelope's `{invalid}` is not a JSON Pointer, or one too many");
            return Err(Malformed::new(self, MalformedKind::Envelope, &reason, body, None).into());
        }
        let values = Values::read(envelope.pointers(), body.json())
            .map_err(|error| Malformed::syntax(self, &error, body))?;
        let pointer = self.decide::<E>(envelope, &values, body)?;
        let json = values.at(pointer);
        let payload = match json.filter(|_| body.is_changed()) {
            Some(json) => serde_json::from_slice(body.original(json)),
            None => serde_json::from_str(json.unwrap_or("null")),
        };
        payload.map_err(|error| {
            let pointer = envelope.pointers()[usize::from(pointer)];
            let malformed = Malformed::payload(self, &error, body, json, pointer);
            malformed.with_request_id(self, envelope, &values).into()
        })
    }
}
