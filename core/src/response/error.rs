use core::error::Error;
use core::fmt;
use core::time::Duration;

use super::head::{Head, accessors, classify};
use super::{ApiError, Malformed};
use crate::{Category, Classify, CloudError, Fault, Retry};

/// Why [`parse`](super::parse) returns no payload.
///
/// It is shown and classified as the error that it holds, and has no source.
///
/// ```
/// use cloud_errors::{Classify, PublicError, Retry, response};
/// use serde::de::IgnoredAny;
///
/// let error = response::parse::<IgnoredAny, PublicError>(br#"{"code": 4400}"#).unwrap_err();
/// assert_eq!(error.retry(), Retry::Slower);
/// assert_eq!(*error.api().unwrap().error(), PublicError::QuotaExceeded);
/// ```
/// These two will stay the only ones: either the service answers with an error, or the body is not its
/// answer. So a `match` needs no third arm.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ResponseError<E> {
    /// The service says that the call failed.
    Api(ApiError<E>),
    /// The body is not the response that was asked for.
    Malformed(Malformed),
}

impl<E> ResponseError<E> {
    /// What the service says, if it says that the call failed.
    #[must_use]
    pub const fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(error) => Some(error),
            Self::Malformed(_) => None,
        }
    }

    /// What the service says, by value.
    ///
    /// # Errors
    ///
    /// The [`Malformed`] body.
    pub fn into_api(self) -> Result<ApiError<E>, Malformed> {
        match self {
            Self::Api(error) => Ok(error),
            Self::Malformed(malformed) => Err(malformed),
        }
    }

    fn head(&self) -> &Head {
        match self {
            Self::Api(error) => error.head(),
            Self::Malformed(malformed) => malformed.head(),
        }
    }

    accessors!();
}

impl<E: CloudError> ResponseError<E> {
    /// Converts the table's error to another table's, see [`ApiError::map`].
    #[must_use]
    pub fn map<F: CloudError>(self, map: impl FnOnce(E) -> F) -> ResponseError<F> {
        match self {
            Self::Api(error) => ResponseError::Api(error.map(map)),
            Self::Malformed(malformed) => ResponseError::Malformed(malformed),
        }
    }

    fn as_classify(&self) -> &dyn Classify {
        match self {
            Self::Api(error) => error,
            Self::Malformed(malformed) => malformed,
        }
    }
}

impl<E> From<Malformed> for ResponseError<E> {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed)
    }
}

impl<E: CloudError> fmt::Display for ResponseError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Malformed(malformed) => malformed.fmt(f),
        }
    }
}

impl<E: CloudError> Error for ResponseError<E> {}

impl<E: CloudError> Classify for ResponseError<E> {
    classify!(self => None::<Category>, self.as_classify());
}
