#![deny(warnings)]

use cloud_errors::{UnknownCode, cloud_errors};

// What a table brings anyway is not derived again.
#[cloud_errors]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[derive(PartialOrd, Ord, std::hash::Hash)]
#[derive(Default)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[default]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {
    assert_eq!(Error::default().as_i64(), 1);
    assert_eq!(Error::from(7).as_i64(), 7);
}
