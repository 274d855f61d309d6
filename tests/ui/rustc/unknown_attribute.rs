use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[weather(sunny)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {}
