use cloud_errors::cloud_errors;

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[cfg(any())]
    NotFound = 1,
}

fn main() {
    let _ = |error: Error| (error.as_i64(), error.to_string(), Error::ALL);
}
