use cloud_errors::{PublicError, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(,)]
    NotFound = 13001,
    Public(PublicError),
}

fn main() {
    let _ = Error::NotFound;
}
