//! Codes that a parent declares too, and `#[overrides]` with nothing to override.
#![deny(deprecated)]

use cloud_errors::{CommonError, PublicError, cloud_errors};

/// More entries than are checked at once.
#[cloud_errors(bands(1..=99 => Internal))]
enum VpcError {
    /// A.
    #[class(NotFound)]
    A = 4000,
    /// B.
    #[overrides]
    #[class(NotFound)]
    B = 4100,
    /// C.
    C = 3,
    /// D.
    D = 4,
    /// E.
    #[class(NotFound)]
    E = 4101,
    /// F.
    #[overrides]
    F = 6,
    /// G.
    G = 7,
    /// H.
    #[class(NotFound)]
    H = 4102,
    /// I.
    #[class(NotFound)]
    I = 4103,
    /// J.
    #[overrides]
    J = 10,
    Public(PublicError),
}

#[cloud_errors]
enum CvmError {
    /// A.
    A = "AuthFailure",
    /// B.
    #[overrides]
    B = "InternalError",
    /// C.
    C = "InternalError.C",
    /// D.
    #[overrides]
    D = "AuthFailure.D",
    /// E.
    E = "AuthFailure.E",
    /// F.
    F = "InvalidParameter.F",
    /// G.
    G = "InvalidParameter",
    /// H.
    H = "ResourceNotFound.H",
    /// I.
    I = "ResourceNotFound",
    /// J.
    J = "AuthFailure.SignatureExpire",
    Common(CommonError),
}

#[cloud_errors]
enum Aliases {
    /// The alias is declared by the parent.
    #[class(StaleRequest)]
    #[alias(4500)]
    Stale = 1,
    /// The alias overrides.
    #[class(RateLimited)]
    #[overrides]
    #[alias(4400)]
    Slow = 2,
    /// Neither code overrides.
    #[class(NotFound)]
    #[overrides]
    #[alias(5)]
    Missing = 4,
    Public(PublicError),
}

/// A fallback that is deprecated itself.
#[cloud_errors]
enum DeprecatedFallback {
    /// A.
    #[class(NotFound)]
    A = 4000,
    /// B.
    #[overrides]
    #[class(NotFound)]
    B = 1,
    #[deprecated]
    Public(PublicError),
}

fn main() {}
