use cloud_errors::{PublicError, UnknownCode, cloud_errors};

const FIRST: i64 = 10;

// A code that can't be read has one message, wherever the classes come from.
#[cloud_errors(bands(10..=19 => NotFound))]
enum BandError {
    /// A constant.
    Constant = FIRST,
    /// Classified by the band.
    Covered = 11,
    /// Any other code.
    Unknown(UnknownCode),
}

#[cloud_errors]
enum ChildError {
    /// A sum.
    Sum = 1 + 1,
    /// Classified by the parent.
    Covered = 4001,
    /// Any other code.
    Public(PublicError),
}

fn main() {
    let errors = (BandError::from(11), ChildError::from(4001));
    assert_eq!(errors, (BandError::Covered, ChildError::Covered));
}
