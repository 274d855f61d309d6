use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A typo.
    #[class(NotFund)]
    Typo = 1,

    /// Another style.
    #[class(permission_denied)]
    Style = 2,

    /// No similar word.
    #[class(Weather)]
    Weather = 3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
