use cloud_errors::cloud_errors;

#[derive(Clone, Copy, Debug)]
struct Other;

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(Other),
}

fn main() {
    let _ = (Error::from_i64(1).to_string(), Error::ALL);
}
