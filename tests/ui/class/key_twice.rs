use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(bands(3000..=3999 => NotFound))]
enum Error {
    /// The instance does not exist.
    #[class(NotFound, retry = Later, retry = Never)]
    NotFound = 1,

    /// The disk does not exist.
    #[class(NotFound, Internal)]
    DiskNotFound = 2,

    /// The network does not exist.
    #[class(NotFound, Later)]
    NetworkNotFound = 3,

    /// The route does not exist.
    #[class(Later)]
    #[doc(alias = "x")]
    RouteNotFound = 3000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
