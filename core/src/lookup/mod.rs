//! From a code to its row, in constant time.
//!
//! The macro finds a perfect hash for the codes of a list and writes it down as data; this module
//! reads it. Both sides must agree on [`hash`] and [`name_hash`], down to the last bit.

pub(crate) mod hash;
pub(crate) mod name_hash;
mod names;
mod numbers;

pub use self::hash::Hash;
pub(crate) use self::names::row_of_hash;
pub use self::names::{NameIndex, Names};
pub use self::numbers::Numbers;

/// The codes of a list, by kind.
#[derive(Clone, Copy, Debug)]
pub enum Codes {
    Numbers(&'static Numbers),
    Names(&'static Names),
}
