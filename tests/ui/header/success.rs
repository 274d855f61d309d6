use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(success = ok)]
enum Error {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success)]
enum Nothing {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success =)]
enum Assigned {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success(200))]
enum Parentheses {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = 2.0)]
enum Float {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = "OK")]
enum Text {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = 9223372036854775808)]
enum Beyond {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = 200 | 204)]
enum Several {
    /// Zero may be an error.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
