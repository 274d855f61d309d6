use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound"suffix,
    Unknown(UnknownString),
}

fn main() {
    let _ = Error::NotFound;
}
