//! A string table with bands, aliases and names.

use cloud_errors::{UnknownString, cloud_errors};

/// Errors of an object store, with codes as S3 has them.
///
/// New codes come without notice, so bands classify most of them. A code without a variant or a band,
/// such as `Teapot`, is kept, and has no category.
///
/// ```
/// use cloud_errors::{Category, Classify, CloudError, Retry};
/// use cloud_errors_examples::StoreError;
///
/// // By the pattern "NoSuch*".
/// assert_eq!(StoreError::from("NoSuchLifecycle").category(), Category::NotFound);
/// // An alias becomes the variant, and gives the variant's code.
/// let error = StoreError::from("ThrottlingException");
/// assert_eq!((error.as_str(), error.retry()), ("SlowDown", Retry::Slower));
/// assert_eq!(error.name(), Some("Throttled"));
/// assert_eq!(StoreError::from("Teapot").category(), Category::Unknown);
/// ```
#[cloud_errors(bands(
    "NoSuch*" => NotFound,
    "*NotFound" => NotFound,
    "*AlreadyExists" => AlreadyExists,
    "Invalid*" => InvalidArgument,
))]
#[non_exhaustive]
pub enum StoreError {
    /// Access denied.
    ///
    /// Ask the owner of the bucket for permission.
    #[class(PermissionDenied)]
    AccessDenied = "AccessDenied",

    /// The bucket does not exist.
    NoSuchBucket = "NoSuchBucket",

    /// The object does not exist.
    NoSuchKey = "NoSuchKey",

    /// The access key does not exist.
    // Else the band "Invalid*" would make it the request's fault.
    #[class(Unauthenticated)]
    InvalidAccessKeyId = "InvalidAccessKeyId",

    /// The token has expired.
    #[class(Unauthenticated, retry = Reauthenticate)]
    #[alias("ExpiredTokenException", "TokenRefreshRequired")]
    ExpiredToken = "ExpiredToken",

    /// The clocks differ by more than 15 minutes.
    #[class(StaleRequest)]
    RequestTimeTooSkewed = "RequestTimeTooSkewed",

    /// Too many requests.
    #[class(RateLimited)]
    #[alias(
        "RequestLimitExceeded",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException"
    )]
    // What logs and metrics call it, however the service spells it.
    #[name("Throttled")]
    SlowDown = "SlowDown",

    /// Internal error.
    #[class(Internal)]
    InternalError = "InternalError",

    /// Any other code.
    Unknown(UnknownString),
}
