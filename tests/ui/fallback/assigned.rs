use cloud_errors::{PublicError, UnknownCode, cloud_errors};

#[cloud_errors]
enum Leaf {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown = UnknownCode,
}

#[cloud_errors]
enum Parent {
    /// The instance does not exist.
    #[overrides]
    NotFound = 4000,
    /// Any other code.
    Public = cloud_errors::PublicError,
}

const CODE: i64 = 2;

#[cloud_errors]
enum Row {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    /// No code that the macro can read.
    Constant = CODE,
}

fn main() {
    let _ = (CODE, Row::from_i64(1));
    let _: (Option<UnknownCode>, Option<PublicError>) = (None, None);
    let _ = (Leaf::from_i64(1).to_string(), Parent::from(4000).as_i64());
}
