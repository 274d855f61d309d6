use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// One.
    #[class(Internal)]
    One = 11,

    /// Another code.
    #[class(Internal)]
    Other = 12,

    /// The first code again.
    #[class(Internal)]
    Again = 11,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
