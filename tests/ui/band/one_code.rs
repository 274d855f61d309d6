use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(
    bands(
        4000 => NotFound,
        -5 => Internal,
    )
)]
enum Error {
    /// The instance does not exist.
    NotFound = 4000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
