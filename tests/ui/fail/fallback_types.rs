//! Fallbacks that are no error table, or a table of the other kind.
use cloud_errors::{CommonError, PublicError, UnknownCode, cloud_errors};

#[derive(Clone, Copy, Debug)]
struct Other;

#[cloud_errors]
enum NoTable {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(Other),
}

#[cloud_errors]
enum StringsInNumbers {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Common(CommonError),
}

#[cloud_errors]
enum NumbersInStrings {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Public(PublicError),
}

#[cloud_errors]
enum Fine {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {
    let _ = (NoTable::from_i64(1).to_string(), NoTable::ALL, Fine::from_i64(1));
}
