use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::head::{Head, accessors, classify};
use crate::visible::{Quoted, Visible, cut};
use crate::{Category, Classify, CloudError, Code, Fault, Retry};

/// What a service says about a call that failed: the table's error, and what the server added.
///
/// - `Display` shows all of it, cut where it is long; so [`source`](Error::source) is `None`.
/// - It is classified as the table's error. If no entry has the code and no band classifies it, an HTTP
///   status of 4xx or 5xx decides.
///
/// A test of a retry policy builds one by hand:
///
/// ```
/// # use cloud_errors::{Classify, PublicError, response::ApiError};
/// # use std::time::Duration;
/// # fn delay(error: &ApiError<PublicError>) -> Option<Duration> {
/// #     error.retry().allows(false).then(|| error.retry_after().unwrap_or_default())
/// # }
/// let error = ApiError::new(PublicError::QuotaExceeded);
/// let error = error.with_retry_after(Duration::from_secs(7));
/// assert_eq!(delay(&error), Some(Duration::from_secs(7)));
/// let error = ApiError::new(PublicError::from(4107)).with_status(403);
/// assert_eq!(delay(&error), None);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ApiError<E> {
    error: E,
    pub(super) sent: Box<Sent>,
}

/// What the server sent.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Sent {
    /// The outer code, if it is not the error's own.
    outer_number: Option<i64>,
    outer_text: Option<Box<str>>,
    pub(super) message: Option<Box<str>>,
    pub(super) description: Option<Box<str>>,
    pub(super) head: Head,
}

impl<E: CloudError> ApiError<E> {
    /// The outer code, see [`parse`](super::parse#two-levels).
    #[must_use]
    pub fn outer(&self) -> Code<'_> {
        let text = self.sent.outer_text.as_deref().map(Code::Str);
        let outer = self.sent.outer_number.map(Code::Number).or(text);
        outer.unwrap_or_else(|| self.error.code())
    }

    pub(super) fn set_outer(&mut self, outer: Code<'_>) {
        let other = Some(outer).filter(|outer| *outer != self.error.code());
        self.sent.outer_number = other.and_then(Code::as_number);
        self.sent.outer_text = other.and_then(Code::as_str).map(Box::from);
    }

    /// Converts the error to another table's, such as a child's. What the server sent stays.
    #[must_use]
    pub fn map<F: CloudError>(self, map: impl FnOnce(E) -> F) -> ApiError<F> {
        let text = self.outer().as_str().map(String::from).unwrap_or_default();
        let number = self.outer().as_number();
        let outer = number.map_or(Code::Str(&text), Code::Number);
        let mut mapped = ApiError::new(map(self.error));
        mapped.sent = self.sent;
        mapped.set_outer(outer);
        mapped
    }

    /// The category of the status, if no entry has the code and no band gives it a category or a retry.
    fn by_status(&self) -> Option<Category> {
        let unknown = Category::Unknown;
        let is_classified = self.error.category() != unknown
            || self.error.retry() != unknown.retry()
            || self.error.entry().is_some();
        self.head().category().filter(|_| !is_classified)
    }
}

impl<E> ApiError<E> {
    /// An error that comes without anything from a server.
    #[must_use]
    pub fn new(error: E) -> Self {
        let sent = Box::default();
        Self { error, sent }
    }

    /// Sets the server's message.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.sent.message = Some(message.into().into());
        self
    }

    /// Sets the request id.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.sent.head.request_id = Some(request_id.into().into());
        self
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.sent.head.status = Some(status);
        self
    }

    /// Sets the delay that the server asks for.
    #[must_use]
    pub fn with_retry_after(mut self, delay: Duration) -> Self {
        self.sent.head.retry_after = Some(delay);
        self
    }

    /// The table's error.
    #[must_use]
    pub const fn error(&self) -> &E {
        &self.error
    }

    /// The table's error, without what the server added.
    #[must_use]
    pub fn into_error(self) -> E {
        self.error
    }

    /// The server's message, unescaped. The table's own is [`CloudError::message`].
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.sent.message.as_deref()
    }

    /// The server's name for the code, API 2.0's `codeDesc`, unescaped.
    #[must_use]
    pub fn code_desc(&self) -> Option<&str> {
        self.sent.description.as_deref()
    }

    pub(super) fn head(&self) -> &Head {
        &self.sent.head
    }

    accessors!();
}

/// `-3031 No free address (outer code 4000, message "(-3031)10.1.1.4 is taken")`; with `{:#}` the
/// table's error comes with its help.
impl<E: CloudError> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = &self.error;
        let long = f.alternate().then(|| cut(&format_args!("{error:#}")));
        f.write_str(&long.unwrap_or_else(|| cut(error)))?;
        let outer = Some(self.outer()).filter(|outer| *outer != self.error.code());
        let outer = outer.map(|outer| cut(&Visible(outer)));
        let status = self.status().filter(|status| *status >= 400);
        let quoted = |text: Option<&str>| text.map(|text| cut(&Quoted(text)));
        let mut start = " (";
        for (what, text) in [
            ("outer code", outer),
            ("HTTP status", status.map(|status| cut(&status))),
            ("message", quoted(self.message())),
            ("code description", quoted(self.code_desc())),
            ("request", quoted(self.request_id())),
        ] {
            if let Some(text) = text.filter(|text| text != "\"\"") {
                write!(f, "{start}{what} {text}")?;
                start = ", ";
            }
        }
        f.write_str(if start == ", " { ")" } else { "" })
    }
}

impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = cut(&format_args!("{:?}", self.error));
        f.debug_struct("ApiError")
            .field("error", &format_args!("{error}"))
            .field("message", &self.message().map(Quoted))
            .field("code_desc", &self.code_desc().map(Quoted))
            .field("request_id", &self.request_id().map(Quoted))
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

impl<E: CloudError> Error for ApiError<E> {}

impl<E: CloudError> Classify for ApiError<E> {
    classify!(self => self.by_status(), self.error);
}
