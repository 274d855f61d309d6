use core::fmt;

use crate::{Fault, Retry};

macro_rules! categories {
    ($($(#[$doc:meta])* $name:ident: $fault:ident, $retry:ident, $http:literal, $grpc:literal;)+) => {
        /// What kind of failure a code stands for.
        ///
        /// The names are those of `google.rpc.Code` where it has a word, and finer where a client
        /// must tell apart what that enum lumps together: a rate and a quota are both
        /// `RESOURCE_EXHAUSTED`, yet one is worth a retry and the other is not.
        ///
        /// A category answers four questions: whose fault it is ([`fault`](Self::fault)), whether
        /// and how to send the request again ([`retry`](Self::retry)), and which HTTP and gRPC
        /// status says the same ([`http_status`](Self::http_status), [`grpc_code`](Self::grpc_code)).
        ///
        /// ```
        /// use cloud_errors::{Category, Fault, Retry};
        ///
        /// assert_eq!(Category::RateLimited.fault(), Fault::Caller);
        /// assert_eq!(Category::RateLimited.retry(), Retry::Slower);
        /// assert_eq!(Category::RateLimited.http_status(), 429);
        /// assert_eq!(Category::RateLimited.to_string(), "RateLimited");
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Category {
            $($(#[$doc])* $name,)+
        }

        impl Category {
            /// Every category, in the order of their declaration; for dashboards and tests.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The name of the variant: `"RateLimited"`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                }
            }

            /// Whose fault such a failure is.
            #[must_use]
            pub const fn fault(self) -> Fault {
                match self {
                    $(Self::$name => Fault::$fault,)+
                }
            }

            /// What to do about retrying, unless a row says otherwise.
            #[must_use]
            pub const fn retry(self) -> Retry {
                match self {
                    $(Self::$name => Retry::$retry,)+
                }
            }

            /// The HTTP status that says the same (RFC 9110, RFC 6585 for 429, RFC 4918 for 207).
            #[must_use]
            pub const fn http_status(self) -> u16 {
                match self {
                    $(Self::$name => $http,)+
                }
            }

            /// The number of the `google.rpc.Code` that says the same.
            #[must_use]
            pub const fn grpc_code(self) -> i32 {
                match self {
                    $(Self::$name => $grpc,)+
                }
            }
        }
    };
}

// The order is part of the protocol with the macro crate, whose own list of names must agree:
// a row carries its category as a position in this list.
categories! {
    /// The request is wrong, whatever the state of the system.
    InvalidArgument: Caller, Never, 400, 3;
    /// The caller could not be identified: a wrong key, signature or token.
    Unauthenticated: Caller, Never, 401, 16;
    /// The request was signed correctly but is no longer fresh: a nonce used before, or a
    /// signature or timestamp that has expired. A newly signed copy will pass.
    StaleRequest: Caller, Resign, 401, 16;
    /// The caller is known and may not do this.
    PermissionDenied: Caller, Never, 403, 7;
    /// What the request names does not exist.
    NotFound: Caller, Never, 404, 5;
    /// What the request would create exists already.
    AlreadyExists: Caller, Never, 409, 6;
    /// Another operation is in the way; the caller has to read the state again and decide anew.
    Conflict: Caller, Never, 409, 10;
    /// The system is not in the state that the operation needs, and will not get there by waiting.
    FailedPrecondition: Caller, Never, 400, 9;
    /// The account owes money, or has too little of it.
    PaymentRequired: Caller, Never, 402, 9;
    /// Too many requests in too short a time.
    RateLimited: Caller, Slower, 429, 8;
    /// The account holds as much as it may; waiting does not change that.
    QuotaExceeded: Caller, Never, 429, 8;
    /// The service has no more of what was asked for.
    OutOfCapacity: Service, Never, 503, 8;
    /// The service does not offer this operation, version, region or protocol.
    Unsupported: Caller, Never, 501, 12;
    /// The operation was tried and did not succeed.
    OperationFailed: Service, IfIdempotent, 500, 13;
    /// A part of a batch succeeded, so the whole must not be sent again.
    PartialSuccess: Service, Never, 207, 2;
    /// The answer did not come in time; the operation may have been carried out.
    Timeout: Service, IfIdempotent, 504, 4;
    /// The service cannot answer at the moment.
    Unavailable: Service, Later, 503, 14;
    /// The service failed in a way that it does not explain.
    Internal: Service, IfIdempotent, 500, 13;
    /// No table says what the code means.
    Unknown: Unknown, Never, 500, 2;
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
