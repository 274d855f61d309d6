use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(crate = no_such_crate::errors)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {}
