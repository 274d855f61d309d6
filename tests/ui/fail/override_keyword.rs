use cloud_errors::{PublicError, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[override]
    NotFound = 4000,
    /// The disk does not exist.
    #[class(NotFound)]
    #[override()]
    DiskNotFound = 4100,
    Public(PublicError),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
