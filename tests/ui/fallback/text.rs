use cloud_errors::cloud_errors;

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(String),
}

fn main() {
    match Error::from(2) {
        Error::NotFound => {}
        Error::Unknown(code) => println!("{code}"),
    }
}
