use cloud_errors::{PublicError, cloud_errors};

#[cloud_errors(bands(3000..=3999 => NotFound))]
enum Error {
    /// The instance does not exist.
    #[clas(NotFound)]
    NotFound = 3000,

    /// The disk does not exist.
    #[class(NotFound)]
    #[translation(zh, "磁盘不存在")]
    DiskNotFound = 2,

    /// The network does not exist.
    #[class(NotFound)]
    #[overide]
    #[bands(1..=2 => NotFound)]
    NetworkNotFound = 4500,
    Public(PublicError),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
