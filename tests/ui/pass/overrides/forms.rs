#![deny(warnings)]

use cloud_errors::{CloudError as _, CommonError, PublicError, cloud_errors};

#[cloud_errors]
enum Numbers {
    /// The nonce was used before, in our words.
    #[class(StaleRequest)]
    #[overrides]
    ReplayAttack = 4500,
    Public(PublicError),
}

#[cloud_errors]
enum Names {
    /// An internal error, in our words.
    #[class(Internal)]
    #[overrides]
    InternalError = "InternalError",
    Common(CommonError),
}

fn main() {
    assert_eq!(Numbers::from(4500).name(), Some("ReplayAttack"));
    assert_eq!(Numbers::from(PublicError::ReplayAttack), Numbers::ReplayAttack);
    assert_eq!(Names::from("InternalError").message(), Some("An internal error, in our words"));
}
