use core::error::Error;
use core::fmt;

use super::{ApiError, Malformed};
use crate::{Category, Classify, ErrorTable, Retry};

/// Why [`parse`](super::parse) gives no payload.
///
/// It reads, and is classified, as whichever error it holds.
///
/// ```
/// use cloud_errors::reply::{self, ReplyError};
/// use cloud_errors::{Classify, PublicError, Retry};
/// use serde::de::IgnoredAny;
///
/// let body = br#"{"code": 4400, "message": "", "codeDesc": "QuotaExceeded"}"#;
/// let error = reply::parse::<IgnoredAny, PublicError>(body).unwrap_err();
/// assert_eq!(error.retry(), Retry::Slower);
/// match error {
///     ReplyError::Api(error) => assert_eq!(*error.error(), PublicError::QuotaExceeded),
///     ReplyError::Malformed(malformed) => panic!("{malformed}"),
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReplyError<E> {
    /// The service says that the call failed.
    Api(ApiError<E>),
    /// The body is not the reply that was asked for.
    Malformed(Malformed),
}

impl<E> ReplyError<E> {
    /// What the service says, if it says that the call failed.
    #[must_use]
    pub const fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(error) => Some(error),
            Self::Malformed(_) => None,
        }
    }

    /// The same by value.
    ///
    /// # Errors
    ///
    /// Why the body is not the reply that was asked for.
    pub fn into_api(self) -> Result<ApiError<E>, Malformed> {
        match self {
            Self::Api(error) => Ok(error),
            Self::Malformed(malformed) => Err(malformed),
        }
    }
}

impl<E: ErrorTable> ReplyError<E> {
    /// The same reply with another table's error, see [`ApiError::map`].
    ///
    /// ```
    /// use cloud_errors::reply::{self, ReplyError};
    /// use cloud_errors::{PublicError, cloud_errors};
    /// use serde::de::IgnoredAny;
    ///
    /// #[cloud_errors]
    /// enum DiskError {
    ///     /// The disk is attached.
    ///     #[class(FailedPrecondition)]
    ///     DiskAttached = -5201,
    ///     Public(PublicError),
    /// }
    ///
    /// fn call(body: &[u8]) -> Result<IgnoredAny, ReplyError<DiskError>> {
    ///     reply::parse::<_, PublicError>(body).map_err(|error| error.map(DiskError::from))
    /// }
    ///
    /// let error = call(br#"{"code": -5201, "message": "vda"}"#).unwrap_err();
    /// let error = error.into_api().unwrap();
    /// assert_eq!(*error.error(), DiskError::DiskAttached);
    /// assert_eq!(error.message(), Some("vda"));
    /// ```
    #[must_use]
    pub fn map<F: ErrorTable>(self, map: impl FnOnce(E) -> F) -> ReplyError<F> {
        match self {
            Self::Api(error) => ReplyError::Api(error.map(map)),
            Self::Malformed(malformed) => ReplyError::Malformed(malformed),
        }
    }
}

impl<E> From<ApiError<E>> for ReplyError<E> {
    fn from(error: ApiError<E>) -> Self {
        Self::Api(error)
    }
}

impl<E> From<Malformed> for ReplyError<E> {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed)
    }
}

impl<E: ErrorTable> fmt::Display for ReplyError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Malformed(malformed) => malformed.fmt(f),
        }
    }
}

impl<E: ErrorTable> Error for ReplyError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Api(error) => error.source(),
            Self::Malformed(malformed) => malformed.source(),
        }
    }
}

impl<E: ErrorTable> Classify for ReplyError<E> {
    fn category(&self) -> Category {
        match self {
            Self::Api(error) => error.category(),
            Self::Malformed(malformed) => malformed.category(),
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Api(error) => error.retry(),
            Self::Malformed(malformed) => malformed.retry(),
        }
    }
}
