use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A typo.
    #[class(NotFound, retri = Later)]
    Typo = 1,

    /// Too many words.
    #[class(category = NotFound)]
    Category = 2,

    /// Another key.
    #[class(NotFound, severity = High)]
    Other = 3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
