//! Decisions about an error.

mod category;
#[allow(missing_docs)] // hidden
mod class;
mod fault;
mod names;
mod retry;

pub use self::category::Category;
pub use self::class::{Class, Classes};
pub use self::fault::Fault;
pub use self::names::ParseNameError;
pub use self::retry::Retry;

#[cfg(feature = "alloc")]
use alloc::boxed::Box;

/// Decisions about an error: category, retry, fault, and the matching HTTP and gRPC status.
///
/// Every error table implements it, and so do types that carry an error, such as `ApiError` of the
/// module `response`. Dyn-compatible: `&dyn Classify` works for all of them.
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
/// ```
///
/// A wrapper forwards `category`, `retry` and `http_status`, because an entry can override the defaults
/// of its category:
///
/// ```
/// use cloud_errors::{Category, Classify, PublicError, Retry};
///
/// struct UploadError(PublicError);
///
/// impl Classify for UploadError {
///     fn category(&self) -> Category {
///         self.0.category()
///     }
///     fn retry(&self) -> Retry {
///         self.0.retry()
///     }
///     fn http_status(&self) -> u16 {
///         self.0.http_status()
///     }
/// }
///
/// assert_eq!(UploadError(PublicError::InvalidToken).retry(), Retry::Reauthenticate);
/// ```
pub trait Classify {
    /// The kind of failure.
    fn category(&self) -> Category;

    /// Whether and how to send the request again.
    fn retry(&self) -> Retry;

    /// Who has to change something before the request can succeed.
    fn fault(&self) -> Fault {
        self.category().fault()
    }

    /// The corresponding HTTP status, by default that of the category.
    fn http_status(&self) -> u16 {
        self.category().http_status()
    }

    /// The number of the corresponding `google.rpc.Code`.
    fn grpc_code(&self) -> i32 {
        self.category().grpc_code()
    }
}

macro_rules! forward {
    ($(#[$cfg:meta])? $pointer:ty) => {
        $(#[$cfg])?
        impl<T: Classify + ?Sized> Classify for $pointer {
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
        }
    };
}

forward!(&T);
forward!(#[cfg(feature = "alloc")] Box<T>);
