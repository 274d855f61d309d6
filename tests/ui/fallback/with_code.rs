use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Named { code: i64 } = 2,
    Unknown(UnknownCode) = 3,
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
