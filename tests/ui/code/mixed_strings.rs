use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors]
enum Error {
    /// A string.
    #[class(Internal)]
    String = "InternalError",

    /// A number.
    #[class(Internal)]
    Number = 1,
    Unknown(UnknownString),
}

fn main() {
    let error = Error::from("X");
    let _ = (error.as_str(), error.to_string(), Error::ALL.len());
}
