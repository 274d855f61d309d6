use cloud_errors::{UnknownCode, UnknownString, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownString),
}

#[cloud_errors]
enum Names {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
