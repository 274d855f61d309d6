#![deny(warnings)]

use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors]
enum Error {
    /// Dotted.
    #[class(Unauthenticated)]
    SignatureExpired = "AuthFailure.SignatureExpire",
    /// Raw.
    #[class(Internal)]
    Raw = r#"Raw"Code"#,
    /// With an escape.
    #[class(Internal)]
    Escape = "\u{41}-1_2:3/4",
    /// In lower case.
    #[class(Internal)]
    Case = "authfailure",
    Unknown(UnknownString),
}

fn main() {
    let codes = Error::ALL.iter().map(|error| error.as_str()).collect::<Vec<_>>();
    let expected = [
        "AuthFailure.SignatureExpire",
        "Raw\"Code",
        "A-1_2:3/4",
        "authfailure",
    ];
    assert_eq!(codes, expected);
}
