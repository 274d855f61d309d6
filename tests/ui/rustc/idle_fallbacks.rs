#![deny(deprecated)]

use cloud_errors::{CommonError, PublicError, UnknownCode, UnknownString, cloud_errors};

#[cloud_errors]
enum Numbers {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
    Public(PublicError),
}

#[cloud_errors]
enum Names {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Common(CommonError),
    Unknown(Alias),
    Other(Other),
}

type Alias = UnknownString;

#[cloud_errors]
enum Other {
    /// The disk does not exist.
    #[class(NotFound)]
    NotFound = "DiskNotFound",
    Unknown(UnknownString),
}

fn main() {
    let error = Numbers::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Numbers::ALL.len());
    let _ = (Names::from("NotFound").to_string(), Numbers::from(PublicError::ReplayAttack));
}
