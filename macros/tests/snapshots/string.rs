#[cloud_errors(
    bands(
        "AuthFailure" => (Unauthenticated, retry = SignAgain, http = 403),
        "42*" => Conflict,
        "*NotFound" => NotFound,
    ),
    success = "OK",
)]
pub enum StringError {
    /// The signature has expired.
    #[class(StaleRequest)]
    #[alias("SignatureExpire", "RequestExpired")]
    SignatureExpired = "AuthFailure.SignatureExpire",

    /// The table does not exist.
    #[name("UNDEFINED_TABLE")]
    UndefinedTable = "42P01",

    Unknown(UnknownString),
}
