use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A float.
    #[class(Internal)]
    Float = 1.0,

    /// A character.
    #[class(Internal)]
    Character = 'c',

    /// A truth.
    #[class(Internal)]
    Truth = true,

    /// A byte.
    #[class(Internal)]
    Byte = b'b',

    /// Bytes.
    #[class(Internal)]
    Bytes = b"bytes",

    /// A C string.
    #[class(Internal)]
    CString = c"string",

    /// A negative string.
    #[class(Internal)]
    Negative = -"NotFound",

    /// An exponent.
    #[class(Internal)]
    Exponent = 1e3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
