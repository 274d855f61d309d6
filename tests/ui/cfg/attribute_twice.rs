use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
#[cloud_errors(success = 200)]
#[class(NotFound)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(all())]
    NotFound = 1,

    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 2,

    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
