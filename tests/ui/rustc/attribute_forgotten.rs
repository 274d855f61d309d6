use cloud_errors::UnknownCode;

enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound,
    Unknown(UnknownCode),
}

fn main() {}
