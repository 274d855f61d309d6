use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors]
enum Error {
    /// A number, which the fallback does not take.
    #[class(NotFound)]
    Number = 1,
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Unknown(UnknownString),
}

fn main() {
    let _ = Error::ALL.len();
}
