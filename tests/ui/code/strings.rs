use cloud_errors::{UnknownString, cloud_errors};

#[cloud_errors]
enum Error {
    /// Empty.
    #[class(Internal)]
    Empty = "",

    /// White space.
    #[class(Internal)]
    Space = "Internal Error",

    /// A name.
    #[class(Internal)]
    Name = "InternalError",

    /// The same name, spelled otherwise.
    #[class(Internal)]
    Same = r"InternalError",

    /// Another line.
    #[class(Internal)]
    Line = "InternalError\n",
    Unknown(UnknownString),
}

fn main() {
    let error = Error::from("X");
    let _ = (error.as_str(), error.to_string(), Error::ALL.len());
}
