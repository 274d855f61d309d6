use crate::{Category, Fault, Retry};

/// What a client decides by: category, fault and retry.
///
/// Every error table implements it, and so does whatever carries one, such as a reply's error.
/// It can be made an object: `&dyn Classify`.
///
/// ```
/// use cloud_errors::{Category, Classify, Fault, PublicError, Retry};
///
/// let error: &dyn Classify = &PublicError::QuotaExceeded;
/// assert_eq!(error.category(), Category::RateLimited);
/// assert_eq!(error.retry(), Retry::Slower);
/// assert_eq!(error.fault(), Fault::Caller);
/// assert_eq!(error.http_status(), 429);
/// assert_eq!(error.grpc_code(), 8);
/// assert!(error.is_retryable());
/// ```
pub trait Classify {
    /// What kind of failure it is.
    fn category(&self) -> Category;

    /// Whether to send the request again, and how.
    fn retry(&self) -> Retry {
        self.category().retry()
    }

    /// Whose fault it is.
    fn fault(&self) -> Fault {
        self.category().fault()
    }

    /// The HTTP status that says the same.
    fn http_status(&self) -> u16 {
        self.category().http_status()
    }

    /// The number of the `google.rpc.Code` that says the same.
    fn grpc_code(&self) -> i32 {
        self.category().grpc_code()
    }

    /// Whether a retry can help at all; some may need more, see [`Retry::allows`].
    fn is_retryable(&self) -> bool {
        self.retry() != Retry::Never
    }
}

impl<T: Classify + ?Sized> Classify for &T {
    fn category(&self) -> Category {
        (**self).category()
    }

    fn retry(&self) -> Retry {
        (**self).retry()
    }

    fn fault(&self) -> Fault {
        (**self).fault()
    }

    fn http_status(&self) -> u16 {
        (**self).http_status()
    }

    fn grpc_code(&self) -> i32 {
        (**self).grpc_code()
    }

    fn is_retryable(&self) -> bool {
        (**self).is_retryable()
    }
}
