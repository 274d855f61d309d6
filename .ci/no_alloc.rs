//! A string table without `alloc`: one message says what it needs.
#![no_std]

use cloud_errors::cloud_errors;

struct UnknownString;

#[cloud_errors(bands("AuthFailure" => Unauthenticated))]
pub enum StringError {
    /// The signature has expired.
    #[class(StaleRequest)]
    SignatureExpire = "AuthFailure.SignatureExpire",

    /// The token is wrong.
    TokenFailure = "AuthFailure.TokenFailure",

    Unknown(UnknownString),
}
