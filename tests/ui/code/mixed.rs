use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A number.
    #[class(Internal)]
    Number = 1,

    /// A string.
    #[class(Internal)]
    String = "InternalError",

    /// A string without a category.
    Unclassified = "InternalError.Other",
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
