use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(all())]
    NotFound = 1,

    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(not(any()))]
    NotFound = 2,
    Unknown(UnknownCode),
}

fn main() {}
