use super::names::named;
use super::{Fault, Retry};

/// Declares the categories. A line here is all that a new category needs.
macro_rules! categories {
    (
        $dollar:tt
        $($(#[doc = $doc:literal])+ $name:ident: $fault:ident, $retry:ident, $http:literal, $grpc:literal;)+
    ) => {
        /// The kind of failure.
        ///
        /// Each category has a default fault, retry, HTTP status and gRPC code. An entry or a band can
        /// override retry and HTTP status.
        ///
        /// | category | fault, retry | HTTP, gRPC |
        /// |---|---|---|
        $(#[doc = concat!(
            "| [", stringify!($name), "](Self::", stringify!($name), ") | ", stringify!($fault), ", ",
            stringify!($retry), " | ", stringify!($http), ", ", stringify!($grpc), " |",
        )])+
        ///
        /// A fault of the caller need not have a 4xx status: `Unsupported` is 501.
        ///
        /// HTTP statuses are those of RFC 9110, RFC 6585 (429) and RFC 4918 (207). gRPC codes are the
        /// numbers of [`google.rpc.Code`], and categories are named after it where it has a name.
        /// Some of its codes are split: exceeding a rate and exceeding a quota are both
        /// `RESOURCE_EXHAUSTED`, but only the first is worth a retry.
        ///
        /// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
        ///
        /// ```
        /// use cloud_errors::{Category, Fault, Retry};
        ///
        /// assert_eq!(Category::RateLimited.fault(), Fault::Caller);
        /// assert_eq!(Category::RateLimited.retry(), Retry::Slower);
        /// assert_eq!(Category::RateLimited.http_status(), 429);
        /// assert_eq!(Category::RateLimited.to_string(), "RateLimited");
        /// assert_eq!("RateLimited".parse(), Ok(Category::RateLimited));
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Category {
            $($(#[doc = $doc])+ $name,)+
        }

        named!(Category { $($name,)+ });

        impl Category {
            /// Who has to change something before the request can succeed.
            #[must_use]
            pub const fn fault(self) -> Fault {
                match self {
                    $(Self::$name => Fault::$fault,)+
                }
            }

            /// The default retry. An entry or a band can override it.
            #[must_use]
            pub const fn retry(self) -> Retry {
                match self {
                    $(Self::$name => Retry::$retry,)+
                }
            }

            /// The default HTTP status. An entry or a band can override it.
            #[must_use]
            pub const fn http_status(self) -> u16 {
                match self {
                    $(Self::$name => $http,)+
                }
            }

            /// The number of the corresponding `google.rpc.Code`.
            #[must_use]
            pub const fn grpc_code(self) -> i32 {
                match self {
                    $(Self::$name => $grpc,)+
                }
            }
        }

        /// The default retry of a category as text, for the documentation of tables.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! __retry_of {
            $(($name) => { concat!("`", stringify!($retry), "`") };)+
            ($dollar other:tt) => { "" };
        }
    };
}

categories! {
    $
    /// The request is wrong, whatever the state of the service.
    ///
    /// Example: `4000` or `InvalidParameter`.
    InvalidArgument: Caller, Never, 400, 3;
    /// The caller could not be identified: a wrong key, signature or token.
    ///
    /// Example: `4100` or `AuthFailure.SignatureFailure`.
    Unauthenticated: Caller, Never, 401, 16;
    /// The request is no longer fresh: its nonce was used before, or its signature or timestamp has
    /// expired. A newly signed copy will pass.
    ///
    /// Example: `4500` or `AuthFailure.SignatureExpire`.
    StaleRequest: Caller, SignAgain, 401, 16;
    /// The caller was identified, but is not allowed to do this.
    ///
    /// Example: `4101` or `UnauthorizedOperation`.
    PermissionDenied: Caller, Never, 403, 7;
    /// What the request names does not exist.
    ///
    /// Example: `5000` or `ResourceNotFound`.
    NotFound: Caller, Never, 404, 5;
    /// What the request would create exists already.
    ///
    /// Example: `InvalidParameter.NameAlreadyExists`.
    AlreadyExists: Caller, Never, 409, 6;
    /// Another operation is running, or has changed the resource. Read the current state, then
    /// decide.
    ///
    /// Example: `ResourceInUse`.
    Conflict: Caller, Never, 409, 10;
    /// The resource or the account is not in the state that the operation needs. Waiting does not
    /// help.
    ///
    /// Example: `5500` or `UnsupportedOperation`.
    FailedPrecondition: Caller, Never, 400, 9;
    /// The account has an overdue payment, or its balance is too low.
    ///
    /// Example: `5300`.
    PaymentRequired: Caller, Never, 402, 9;
    /// Too many requests in too short a time.
    ///
    /// Example: `4400` or `RequestLimitExceeded`.
    RateLimited: Caller, Slower, 429, 8;
    /// A quota is used up. Waiting does not help.
    ///
    /// Example: `LimitExceeded`.
    QuotaExceeded: Caller, Never, 429, 8;
    /// The service has run out of the requested resource.
    ///
    /// Example: `5200` or `ResourceInsufficient`.
    OutOfCapacity: Service, Never, 503, 8;
    /// The service does not offer this operation, version, region or protocol.
    ///
    /// Example: `6100` or `InvalidAction`.
    Unsupported: Caller, Never, 501, 12;
    /// The service tried to execute the operation, and it failed.
    ///
    /// Example: `5100` or `FailedOperation`.
    OperationFailed: Service, IfIdempotent, 500, 13;
    /// Part of a batch succeeded, so the whole batch must not be sent again.
    ///
    /// Example: `5400`.
    PartialSuccess: Service, Never, 207, 2;
    /// The response did not arrive in time. The operation may have been executed.
    ///
    /// Example: `FailedOperation.RpcTimeout`.
    Timeout: Service, IfIdempotent, 504, 4;
    /// The service cannot respond at the moment.
    ///
    /// Example: `6200` or `ServiceUnavailable`.
    Unavailable: Service, Later, 503, 14;
    /// The service failed without giving a reason.
    ///
    /// Example: `6000` or `InternalError`.
    Internal: Service, IfIdempotent, 500, 13;
    /// The code is neither declared nor in a band.
    ///
    /// Example: `4107` of a table without a band for it.
    Unknown: Unknown, Never, 500, 2;
}

/// Common words for a category, each with the word that is meant.
macro_rules! synonyms {
    ($($word:ident => $category:ident, $note:literal;)+) => {
        #[allow(non_upper_case_globals)] // read as variants
        impl Category {
            $(
                #[doc(hidden)]
                #[deprecated(note = $note)]
                pub const $word: Self = Self::$category;
            )+
        }
    };
}

synonyms! {
    BadRequest => InvalidArgument, "this category is called `InvalidArgument`";
    Unauthorized => Unauthenticated, "this category is called `Unauthenticated`";
    Forbidden => PermissionDenied, "this category is called `PermissionDenied`";
    Throttled => RateLimited, "this category is called `RateLimited`";
    TooManyRequests => RateLimited, "this category is called `RateLimited`";
    ServiceUnavailable => Unavailable, "this category is called `Unavailable`";
    InternalError => Internal, "this category is called `Internal`";
}

impl Category {
    /// The category of an HTTP status, for a response whose body has no known code.
    ///
    /// | status | category |
    /// |---|---|
    /// | 401 | `Unauthenticated` |
    /// | 402 | `PaymentRequired` |
    /// | 403, 451 | `PermissionDenied` |
    /// | 404, 410 | `NotFound` |
    /// | 405, 406, 501, 505 | `Unsupported` |
    /// | 408, 504 | `Timeout` |
    /// | 409, 423 | `Conflict` |
    /// | 412, 424, 428 | `FailedPrecondition` |
    /// | 425 | `StaleRequest` |
    /// | 429 | `RateLimited` |
    /// | 503 | `Unavailable` |
    /// | 507 | `OutOfCapacity` |
    /// | any other 4xx | `InvalidArgument` |
    /// | any other 5xx | `Internal` |
    /// | any other | `Unknown` |
    ///
    /// ```
    /// use cloud_errors::Category;
    ///
    /// assert_eq!(Category::from_http_status(429), Category::RateLimited);
    /// assert_eq!(Category::from_http_status(418), Category::InvalidArgument);
    /// assert_eq!(Category::from_http_status(200), Category::Unknown);
    /// ```
    #[must_use]
    pub const fn from_http_status(status: u16) -> Self {
        match status {
            401 => Self::Unauthenticated,
            402 => Self::PaymentRequired,
            403 | 451 => Self::PermissionDenied,
            404 | 410 => Self::NotFound,
            405 | 406 | 501 | 505 => Self::Unsupported,
            408 | 504 => Self::Timeout,
            409 | 423 => Self::Conflict,
            412 | 424 | 428 => Self::FailedPrecondition,
            425 => Self::StaleRequest,
            429 => Self::RateLimited,
            503 => Self::Unavailable,
            507 => Self::OutOfCapacity,
            400..=499 => Self::InvalidArgument,
            500..=599 => Self::Internal,
            _ => Self::Unknown,
        }
    }
}
