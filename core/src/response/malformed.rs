use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::Parser;
use super::envelope::Envelope;
use super::head::{Head, accessors};
use super::place::{self, Body};
use super::read::Values;
use crate::visible::{Quoted, cut, escaped};
use crate::{Category, Classify, Retry};

/// A body that is not the response that was asked for: what is wrong, and where.
///
/// ```
/// use cloud_errors::PublicError;
/// use cloud_errors::response::{self, MalformedKind};
/// use serde::de::IgnoredAny;
///
/// let error = response::parse::<IgnoredAny, PublicError>(b"{\"code\": 5100,\n}").unwrap_err();
/// let error = error.into_api().unwrap_err();
/// assert_eq!((error.kind(), error.reason()), (MalformedKind::Syntax, "trailing comma"));
/// assert_eq!((error.line(), error.column()), (2, 1));
/// ```
///
/// It is classified by an HTTP status of 4xx or 5xx; without one it is [`Category::Internal`], and a
/// success with a wrong payload is [`Category::Unknown`].
#[derive(Clone, PartialEq, Eq)]
pub struct Malformed(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: MalformedKind,
    reason: String,
    path: String,
    place: (usize, usize),
    /// Whether the body does not start as JSON does, so that it can't be a payload.
    is_page: bool,
    head: Head,
}

/// What is wrong with a [`Malformed`] body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum MalformedKind {
    /// It is not JSON, or it is incomplete.
    Syntax,
    /// It has no code where the envelope has one, or a code that the table cannot have.
    Envelope,
    /// It is a success, and its payload is not of the type that was asked for.
    Payload,
}

impl Malformed {
    /// A body with something wrong at an offset.
    #[cold]
    pub(super) fn new(
        parser: &Parser<'_>,
        kind: MalformedKind,
        reason: &str,
        body: &Body<'_>,
        offset: Option<usize>,
    ) -> Self {
        Self(Box::new(Inner {
            kind,
            reason: cut(&escaped(reason)),
            path: String::new(),
            place: offset.map_or((0, 0), |offset| body.place(offset)),
            is_page: kind == MalformedKind::Syntax && !body.json().starts_with(['{', '[', '"']),
            head: Head::new(parser, None, body.bytes, offset.unwrap_or(0)),
        }))
    }

    /// A body that is not JSON.
    #[cold]
    pub(super) fn syntax(parser: &Parser<'_>, error: &serde_json::Error, body: &Body<'_>) -> Self {
        let json = body.json();
        let offset = body.offset(json, place::error_offset(json.as_bytes(), error));
        let reason = place::reason(error);
        Self::new(parser, MalformedKind::Syntax, &reason, body, Some(offset))
    }

    /// A success whose payload does not fit, or is absent.
    #[cold]
    pub(super) fn payload(
        parser: &Parser<'_>,
        error: &serde_json::Error,
        body: &Body<'_>,
        json: Option<&str>,
        pointer: &str,
    ) -> Self {
        let offset = json.map(|json| {
            let start = body.offset(json, 0);
            start + place::error_offset(&body.bytes[start..], error)
        });
        let reason = place::reason(error);
        let mut malformed = Self::new(parser, MalformedKind::Payload, &reason, body, offset);
        malformed.0.path = offset.map_or(String::from(pointer), |offset| body.path(offset));
        malformed
    }

    /// With the request id of the body, if it has one.
    pub(super) fn with_request_id(
        mut self,
        parser: &Parser<'_>,
        envelope: &Envelope,
        values: &Values<'_>,
    ) -> Self {
        let api_3 = parser.envelope.is_none().then_some(&Envelope::API_3);
        let request_id = values.text(api_3.unwrap_or(envelope).request_id);
        let request_id = request_id.filter(|id| !id.is_empty());
        if let Some(request_id) = request_id {
            self.0.head.request_id = Some(request_id.into());
        }
        self
    }

    pub(super) fn head(&self) -> &Head {
        &self.0.head
    }

    accessors!();

    /// What is wrong with the body.
    #[must_use]
    pub fn kind(&self) -> MalformedKind {
        self.0.kind
    }

    /// The reason, without the position. It quotes nothing of a payload.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// The JSON Pointer to what does not fit in a payload: `/Response/Items/3/id`; else empty. It has up
    /// to 16 levels.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The line of the body, from 1; 0 if there is none.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.place.0
    }

    /// The column, in bytes from 1; 0 for the start of a line, or if there is none.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.place.1
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind() {
            MalformedKind::Syntax => "malformed response: not JSON: ",
            MalformedKind::Envelope => "malformed response: ",
            MalformedKind::Payload => "unexpected payload: ",
        })?;
        f.write_str(self.reason())?;
        if !self.path().is_empty() {
            write!(f, " at `{}`", self.path())?;
        }
        if self.line() > 0 {
            write!(f, " at line {} column {}", self.line(), self.column())?;
        }
        if let Some(status) = self.status() {
            write!(f, ", HTTP status {status}")?;
        }
        if let Some(request_id) = self.request_id() {
            write!(f, ", request {}", Quoted(request_id))?;
        }
        // What follows a bracket may be a payload.
        let text = self.excerpt().split(['{', '[']).next().unwrap_or_default();
        if self.0.is_page && !text.is_empty() {
            write!(f, ", near {}", Quoted(text))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Malformed")
            .field("kind", &self.kind())
            .field("reason", &self.reason())
            .field("path", &self.path())
            .field("line", &self.line())
            .field("column", &self.column())
            .field("status", &self.status())
            .field("request_id", &self.request_id().map(Quoted))
            .finish_non_exhaustive()
    }
}

impl Error for Malformed {}

impl Classify for Malformed {
    fn category(&self) -> Category {
        self.head().category().unwrap_or(match self.kind() {
            MalformedKind::Payload => Category::Unknown,
            _ => Category::Internal,
        })
    }

    fn retry(&self) -> Retry {
        self.category().retry()
    }
}
