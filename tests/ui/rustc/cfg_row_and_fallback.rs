use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Not the fallback.
    #[class(NotFound)]
    #[cfg(all())]
    Unknown = 1,

    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 2,
    Unknown(UnknownCode),
}

fn main() {
    let _ = (Error::from_i64(1).as_i64(), Error::NotFound);
}
