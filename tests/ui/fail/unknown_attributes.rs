//! Attributes that neither this crate nor rustc knows.
use cloud_errors::{PublicError, UnknownCode, cloud_errors};

enum AttributeForgotten {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound,
    Unknown(UnknownCode),
}

#[cloud_errors]
#[bands(4000..=4099 => InvalidArgument)]
#[success = 200]
enum KeysOfTheHeader {
    /// The instance does not exist.
    #[class(NotFound)]
    #[weather(sunny)]
    NotFound = 1,
    /// The disk does not exist.
    #[category(NotFound)]
    #[class(NotFound)]
    #[retry = "later"]
    DiskNotFound = 2,
    Public(#[from] PublicError),
}

fn main() {}
