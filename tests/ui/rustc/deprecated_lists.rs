//! What is deprecated itself is warned of all the same.
#![deny(deprecated)]

use cloud_errors::{PublicError, UnknownString, cloud_errors};

#[cloud_errors]
enum OfFallback {
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

#[deprecated]
#[cloud_errors]
enum OfAll {
    /// A.
    #[class(NotFound)]
    A = "Aa",
    /// B.
    #[class(NotFound)]
    B = "AA",
    Unknown(UnknownString),
}

fn main() {
    let _ = OfFallback::from_i64(4000).as_i64();
}
