use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// One.
    #[class(Internal)]
    First = -1,

    /// Two.
    #[class(Internal)]
    Second = 2,

    /// One again.
    #[class(Internal)]
    Third = -1,

    /// Two again.
    #[class(Internal)]
    Fourth = 2,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
