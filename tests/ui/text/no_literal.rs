use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    #[doc = concat!("The instance", " does not exist.")]
    #[class(NotFound)]
    NotFound = 1,

    #[doc = include_str!("../../../Cargo.toml")]
    #[class(NotFound)]
    DiskNotFound = 2,

    /// The network does not exist.
    #[doc = stringify!(Create it first.)]
    #[class(NotFound)]
    NetworkNotFound = 3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
