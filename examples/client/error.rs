//! Why a call failed: the service says so, or there is no response.

use cloud_errors::response::{ApiError, ResponseError};
use cloud_errors::{Category, Classify, CommonError, Retry};

#[derive(Debug, thiserror::Error)]
pub(crate) enum CallError {
    #[error(transparent)]
    Response(#[from] ResponseError<CommonError>),
    #[error("no response")]
    Transport(#[from] reqwest::Error),
}

impl CallError {
    /// What came back, if anything did.
    pub(crate) fn response(&self) -> Option<&ResponseError<CommonError>> {
        match self {
            Self::Response(error) => Some(error),
            Self::Transport(_) => None,
        }
    }

    /// What the service says, if it says that the call failed.
    pub(crate) fn api(&self) -> Option<&ApiError<CommonError>> {
        self.response().and_then(ResponseError::api)
    }
}

impl Classify for CallError {
    fn category(&self) -> Category {
        let error = match self {
            Self::Response(error) => return error.category(),
            Self::Transport(error) => error,
        };
        match error.status() {
            // Only the request for credentials fails by its status.
            Some(status) => Category::from_http_status(status.as_u16()),
            None if error.is_builder() => Category::InvalidArgument,
            // There was no connection, so nothing was executed.
            None if error.is_connect() => Category::Unavailable,
            None => Category::Timeout,
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Response(error) => error.retry(),
            Self::Transport(_) => self.category().retry(),
        }
    }
}
