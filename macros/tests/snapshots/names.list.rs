#[cloud_errors(bands("AuthFailure" => Unauthenticated))]
pub enum NameError {
    /// The signature has expired.
    #[class(StaleRequest)]
    SignatureExpire = "AuthFailure.SignatureExpire",

    /// The token is wrong.
    TokenFailure = "AuthFailure.TokenFailure",

    Unknown(UnknownName),
}
