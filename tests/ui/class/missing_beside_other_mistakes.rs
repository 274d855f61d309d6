use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The code can't be read.
    NotFound = 1.5,

    /// The code is there already.
    #[class(NotFound)]
    DiskNotFound = 2,

    /// The code is there already.
    NetworkNotFound = 2,

    RouteNotFound,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
