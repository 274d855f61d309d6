//! From a code to its position, in constant time.
//!
//! The macro finds a perfect hash for the codes of a table and writes it as data; this module reads
//! it. Both use `mix.rs`.

pub(crate) mod hash;
mod numbers;
mod strings;

pub use self::hash::Hash;
pub use self::numbers::Numbers;
pub use self::strings::Strings;
use crate::Code;

/// The codes of a table, by kind. Each has a position: those of the entries as declared, then the
/// aliases.
#[derive(Clone, Copy, Debug)]
pub enum Codes {
    Numbers(&'static Numbers),
    Strings(&'static Strings),
}

impl Codes {
    /// The position of a code.
    pub(crate) const fn find(&self, code: Code<'_>) -> Option<usize> {
        match (self, code) {
            (Self::Numbers(numbers), Code::Number(number)) => numbers.position(number),
            (Self::Strings(strings), Code::Str(text)) => strings.const_position(text),
            _ => None,
        }
    }

    /// Whether the two may have a code in common.
    pub(crate) const fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Numbers(one), Self::Numbers(other)) => {
                one.range.0 <= other.range.1 && other.range.0 <= one.range.1
            }
            (Self::Strings(_), Self::Strings(_)) => true,
            _ => false,
        }
    }

    /// The number of codes.
    pub(crate) const fn len(&self) -> usize {
        match self {
            Self::Numbers(numbers) => numbers.len(),
            Self::Strings(strings) => strings.len(),
        }
    }

    /// The code at a position.
    pub(crate) const fn at(&self, position: usize) -> Code<'static> {
        match self {
            Self::Numbers(numbers) => Code::Number(numbers.code(position)),
            Self::Strings(strings) => Code::Str(strings.code(position)),
        }
    }
}
