//! A path to the core crate that leads nowhere.
use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(crate = no_such_crate::errors)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(crate = Self::cloud_errors)]
enum OfSelf {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(crate = nonexistent)]
enum OneSegment {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum __cloud_errors {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {}
