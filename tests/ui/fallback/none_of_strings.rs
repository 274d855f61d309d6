use cloud_errors::cloud_errors;

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
}

fn main() {
    let error = Error::from("X");
    let _ = (error.as_str(), error.to_string(), Error::ALL.len());
}
