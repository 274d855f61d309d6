//! Parsing API responses: payload or error (feature `json`).
//!
//! ```
//! use cloud_errors::response::Parser;
//! use cloud_errors::{Category, Classify, PublicError};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize, PartialEq, Debug)]
//! struct Job {
//!     id: u64,
//! }
//!
//! let job = Parser::new().status(200).parse::<Job, PublicError>(br#"{"code": "0", "id": 206}"#);
//! assert_eq!(job.unwrap(), Job { id: 206 });
//! let body = br#"{"code": 5100, "message": "(100004)no such project"}"#;
//! let error = Parser::new().parse::<Job, PublicError>(body).unwrap_err();
//! assert_eq!(*error.api().unwrap().error(), PublicError::ResourceOperationFailed);
//! let page = Parser::new().status(403).parse::<Job, PublicError>(b"<html>").unwrap_err();
//! assert_eq!(page.category(), Category::PermissionDenied);
//! ```
//!
//! # Size, memory and logs
//!
//! - **Limit the body before parsing.** Time is linear in its length, memory is a small multiple of
//!   it. 1 MiB is ample for errors; otherwise take the largest payload that you expect.
//! - **An error may keep a whole message**, as long as the server made it. Cut
//!   [`ApiError::message`] before you store it.
//! - **Log `Display` or `Debug`.** They are cut, escape control characters and changes of direction,
//!   and quote nothing of a payload, but the server's message, code description and request id.
//!   [`Malformed::excerpt`] may hold a secret. [`ApiError::error`] has no text of the server's.

mod api_error;
mod decide;
mod envelope;
mod error;
mod head;
mod json;
mod malformed;

use alloc::format;
use alloc::string::String;
use core::time::Duration;

use serde_core::de::DeserializeOwned;
use serde_json::value::RawValue;

use self::envelope::TENCENT;
use crate::ErrorTable;
use crate::response::json::position;
use crate::response::json::read::{Values, read_at};

pub use self::api_error::ApiError;
pub use self::envelope::Envelope;
pub use self::error::ResponseError;
pub use self::malformed::{Malformed, MalformedKind};

/// Parses a response of Tencent Cloud's API 2.0 or API 3.0, whichever it is.
///
/// | | API 2.0 ([`Envelope::API_2`]) | API 3.0 ([`Envelope::API_3`]) |
/// |---|---|---|
/// | success | `code` is the table's [`success`](crate::Table::success) | `Response` without `Error` |
/// | `T` is read from | the whole object | `Response` |
/// | the code, a number or a string | `code` | `Response.Error.Code` |
/// | [`message()`](ApiError::message) | `message` | `Response.Error.Message` |
/// | [`code_desc()`](ApiError::code_desc) | `codeDesc` or `codedesc` | |
/// | [`request_id()`](ApiError::request_id) | | `Response.RequestId` |
///
/// - If both `Response.Error` and `code` are present, `Response.Error` wins.
/// - `Error` may come without `Response`, or as `ErrorMsg`. An `ErrorMsg` without a code belongs to
///   the payload. An `Error` whose code is the success code is ignored.
/// - `null` counts as absent. `code` may only be absent if a numeric table has no success code.
/// - A key that is there twice makes the body malformed if it leads to the code or the payload; a
///   text that is there twice, with different values, counts as absent.
/// - In texts, U+FFFD replaces lone surrogates and invalid UTF-8. Payloads are read as they are.
/// - A byte-order mark is skipped. `T` may be `serde::de::IgnoredAny`.
///
/// # Two levels
///
/// A product of API 2.0 sends a public code, and its own in parentheses at the start of `message`. If
/// an entry of the table itself has the inner code, that entry is the error, and
/// [`ApiError::outer`] keeps the outer code; otherwise the outer code is the error. For a parent's
/// inner codes, parse with the parent and convert by [`ResponseError::map`].
///
/// ```
/// use cloud_errors::{Code, PublicError, cloud_errors, response};
/// use serde::de::IgnoredAny;
///
/// #[cloud_errors]
/// enum VpcError {
///     /// No free IP address is left in the subnet.
///     #[class(OutOfCapacity)]
///     NoFreeAddress = -3031,
///     Public(PublicError),
/// }
///
/// let body = br#"{"code": 4000, "message": "(-3031)10.1.1.4 is taken"}"#;
/// let error = response::parse::<IgnoredAny, VpcError>(body).unwrap_err().into_api().unwrap();
/// assert_eq!(*error.error(), VpcError::NoFreeAddress);
/// assert_eq!(error.outer(), Code::Number(4000));
/// ```
///
/// # Tables of the other kind
///
/// - A string table takes a number as a string, `"400"`; in API 2.0 it takes `codeDesc` instead, if
///   present, and the number is [`outer`](ApiError::outer). Unless the table has a success code, 0 is
///   success in every spelling: `"00"`, `-0`, `0.0`.
/// - A numeric table cannot take other strings. They are [`ResponseError::Malformed`].
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

/// Parses a response in another [`Envelope`], or with what came in its head.
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

    /// Sets the HTTP status. A 4xx or 5xx classifies a body that is malformed, and a code that neither
    /// an entry nor a band has.
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
        let json = without_mark(body);
        let envelope = self.envelope.unwrap_or(&TENCENT);
        if let Some(pointer) = envelope.invalid {
            let reason = format!("the envelope's `{pointer}` is no JSON Pointer, or one too many");
            return Err(self.wrong(&reason, "", body));
        }
        let refuse = |kind, error: &serde_json::Error| {
            let place = (error.line(), error.column());
            Malformed::new(self, kind, &position::reason(error), (body, json), place)
        };
        let mut copy = String::new();
        let mut values = Values::NONE;
        values
            .read(&envelope.tree, json, &mut copy)
            .map_err(|error| refuse(MalformedKind::Syntax, &error))?;
        let pointer = self.decide::<E>(envelope, &values, body)?;
        let refuse = |error| refuse(MalformedKind::Payload, &error);
        match read_at(json, pointer).map_err(refuse)? {
            Some(payload) => Ok(payload),
            None => {
                serde_json::from_str("null").map_err(|error| refuse(error).absent(pointer).into())
            }
        }
    }

    /// A body that is wrong at a pointer.
    #[cold]
    fn wrong<E>(&self, reason: &str, pointer: &'static str, body: &[u8]) -> ResponseError<E> {
        let json = without_mark(body);
        let slice = read_at::<&RawValue>(json, pointer).unwrap_or_default();
        let slice = slice.map_or(json, |value| value.get().as_bytes());
        let kind = MalformedKind::Envelope;
        Malformed::new(self, kind, reason, (body, slice), (1, 1)).into()
    }
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}
