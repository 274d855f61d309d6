use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Decimal.
    #[class(Internal)]
    Decimal = 1_1,

    /// Hexadecimal.
    #[class(Internal)]
    Hexadecimal = 0xB,

    /// Binary.
    #[class(Internal)]
    Binary = 0b1011,

    /// Octal.
    #[class(Internal)]
    Octal = 0o13,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
