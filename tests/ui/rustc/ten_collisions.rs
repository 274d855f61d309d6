#![deny(deprecated)]

use cloud_errors::{CommonError, PublicError, cloud_errors};

/// More rows than are checked at once, some of which are the parent's too.
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

/// The same of strings.
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

fn main() {}
