use cloud_errors::{UnknownName, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound"suffix,
    Unknown(UnknownName),
}

fn main() {
    let _ = Error::NotFound;
}
