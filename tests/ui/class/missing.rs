use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(bands(3000..=3999 => NotFound))]
enum Error {
    /// The instance does not exist.
    NotFound = 1,

    /// The disk does not exist.
    #[class(retry = Never)]
    DiskNotFound = 2,

    /// The network does not exist, and is covered by a band.
    NetworkNotFound = 3000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
