use alloc::string::String;
use core::error::Error;
use core::fmt::{self, Write as _};

use super::bounded::{Limited, Quoted};
use super::failure::{Failure, OwnCode};
use super::texts::Texts;
use crate::visible::Visible;
use crate::{Category, Classify, Code, ErrorTable, Fault, Retry};

/// What a service says about a call that failed: the table's error, and what stands beside it.
///
/// Its [`source`](Error::source) is the table's error, and it is classified as that. It reads as
/// that error, then what the service adds, cut where that grows long; the accessors give all of
/// it.
///
/// ```
/// use cloud_errors::reply;
/// use cloud_errors::{Category, Classify, Code, CommonError};
/// use serde::de::IgnoredAny;
///
/// let body = br#"{"Response": {
///     "Error": {"Code": "AuthFailure.SignatureExpire", "Message": "Signed an hour ago."},
///     "RequestId": "ed93f3cb"
/// }}"#;
/// let error = reply::parse::<IgnoredAny, CommonError>(body).unwrap_err();
/// let error = error.api().unwrap();
/// assert_eq!(*error.error(), CommonError::AuthFailureSignatureExpire);
/// assert_eq!(error.outer(), Code::Str("AuthFailure.SignatureExpire"));
/// assert_eq!(error.message(), Some("Signed an hour ago."));
/// assert_eq!(error.request_id(), Some("ed93f3cb"));
/// assert_eq!(error.category(), Category::StaleRequest);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ApiError<E> {
    error: E,
    outer: Outer,
    texts: Texts<TEXTS>,
}

/// How many texts there may be, and at which position which.
pub(super) const TEXTS: usize = 4;
const MESSAGE: usize = 0;
const CODE_DESC: usize = 1;
const REQUEST_ID: usize = 2;
const OUTER: usize = 3;

/// The code outside.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Outer {
    /// The error's own.
    Same,
    Number(i64),
    /// Among the texts.
    Text,
}

/// How many bytes of the table's error are shown: a code that nobody declared may be of any length.
const SHOWN: usize = 1000;

impl<E: ErrorTable> ApiError<E> {
    #[inline]
    pub(super) fn new(error: E, failure: Failure<'_>) -> Self {
        Self {
            error,
            outer: failure.outer,
            texts: failure.texts,
        }
    }

    /// The code that stands outside. It differs from the error's own where that stands inside, see
    /// [`parse`](super::parse#two-levels).
    #[must_use]
    pub fn outer(&self) -> Code<'_> {
        self.other_outer().unwrap_or_else(|| self.error.code())
    }

    /// The same reply with another table's error, such as that of a table that extends this one;
    /// what the server sent, and [`outer`](Self::outer), stay.
    #[must_use]
    pub fn map<F: ErrorTable>(self, map: impl FnOnce(E) -> F) -> ApiError<F> {
        let outer = OwnCode::from(self.outer());
        let mut mapped = ApiError {
            error: map(self.error),
            outer: Outer::Same,
            texts: self.texts,
        };
        if mapped.error.code() == outer.as_code() {
            return mapped;
        }
        mapped.outer = match (self.outer, outer) {
            (_, OwnCode::Number(number)) => Outer::Number(number),
            (Outer::Same, OwnCode::Text(text)) => {
                mapped.texts = mapped.texts.with(OUTER, &text);
                Outer::Text
            }
            (_, OwnCode::Text(_)) => Outer::Text,
        };
        mapped
    }
}

impl<E> ApiError<E> {
    fn other_outer(&self) -> Option<Code<'_>> {
        match self.outer {
            Outer::Same => None,
            Outer::Number(number) => Some(Code::Number(number)),
            Outer::Text => self.texts.get(OUTER).map(Code::Str),
        }
    }

    /// The table's error.
    #[must_use]
    pub const fn error(&self) -> &E {
        &self.error
    }

    /// The table's error, without what stands beside it.
    #[must_use]
    pub fn into_error(self) -> E {
        self.error
    }

    /// The text that the service sent, to the letter; for the table's own, see
    /// [`CloudError::message`](crate::CloudError::message).
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.texts.get(MESSAGE)
    }

    /// The name that the service gives the code, API 2.0's `codeDesc`.
    #[must_use]
    pub fn code_desc(&self) -> Option<&str> {
        self.texts.get(CODE_DESC)
    }

    /// What the service knows the request by, to be quoted when asking for support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.texts.get(REQUEST_ID)
    }

    /// The start of the body, at most some 80 bytes.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        self.texts.start()
    }
}

/// `-3031 No free address (outer code 4000, message "(-3031)10.1.1.4 is taken")`; with `{:#}` the
/// table's error comes with its help.
impl<E: ErrorTable> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.error();
        let is_long = f.alternate();
        let mut limited = Limited::new(&mut *f, SHOWN);
        if is_long {
            write!(limited, "{error:#}")?;
        } else {
            write!(limited, "{error}")?;
        }
        let texts = [
            ("message", self.message()),
            ("code description", self.code_desc()),
            ("request", self.request_id()),
        ];
        let mut before = " (";
        if let Some(outer) = self.other_outer() {
            write!(f, "{before}outer code ")?;
            let mut limited = Limited::new(&mut *f, SHOWN);
            write!(limited, "{}", Visible(outer))?;
            before = ", ";
        }
        for (what, text) in texts {
            let Some(text) = text.filter(|text| !text.is_empty()) else {
                continue;
            };
            write!(f, "{before}{what} {}", Quoted(text))?;
            before = ", ";
        }
        f.write_str(if before == ", " { ")" } else { "" })
    }
}

impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("error", &format_args!("{}", short(self.error())?))
            .field("outer", &format_args!("{}", short(&self.other_outer())?))
            .field("message", &self.message().map(Quoted))
            .field("code_desc", &self.code_desc().map(Quoted))
            .field("request_id", &self.request_id().map(Quoted))
            .finish_non_exhaustive()
    }
}

/// The value as `{:?}` shows it, cut where it grows long.
fn short(value: &impl fmt::Debug) -> Result<String, fmt::Error> {
    let mut limited = Limited::new(String::new(), SHOWN);
    write!(limited, "{value:?}")?;
    Ok(limited.to)
}

impl<E: ErrorTable> Error for ApiError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

impl<E: Classify> Classify for ApiError<E> {
    fn category(&self) -> Category {
        self.error.category()
    }

    fn retry(&self) -> Retry {
        self.error.retry()
    }

    fn fault(&self) -> Fault {
        self.error.fault()
    }

    fn http_status(&self) -> u16 {
        self.error.http_status()
    }

    fn grpc_code(&self) -> i32 {
        self.error.grpc_code()
    }
}
