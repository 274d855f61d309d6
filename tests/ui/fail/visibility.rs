use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    pub NotFound = 1,
    Unknown(pub UnknownCode),
}

fn main() {}
