use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// All is well.
    #[class(Unknown)]
    Ok = 0,

    /// All is well in hexadecimal.
    #[class(Unknown)]
    Hexadecimal = 0x0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = -1)]
enum Other {
    /// Zero is an error here.
    #[class(Internal)]
    Zero = 0,
    /// Minus one is not.
    #[class(Internal)]
    MinusOne = -1,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
