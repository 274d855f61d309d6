use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// .
    ///
    /// Create the instance first.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
