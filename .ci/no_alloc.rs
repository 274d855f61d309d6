//! A list of strings where the core crate has nothing to keep unknown names in: the list says what it
//! needs, and that is all that is said.
#![no_std]

use cloud_errors::cloud_errors;

struct UnknownName;

#[cloud_errors(bands("AuthFailure" => Unauthenticated))]
pub enum NameError {
    /// The signature has expired.
    #[class(StaleRequest)]
    SignatureExpire = "AuthFailure.SignatureExpire",

    /// The token is wrong.
    TokenFailure = "AuthFailure.TokenFailure",

    Unknown(UnknownName),
}
