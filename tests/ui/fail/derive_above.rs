use cloud_errors::{UnknownCode, cloud_errors};

#[derive(Debug)]
#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {}
