use core::fmt;

use crate::const_str::same;

/// An error code as a service sends it. A table has numbers or strings, and there is no third kind.
///
/// ```
/// use cloud_errors::{CloudError, Code, PublicError};
///
/// let error = PublicError::from(5100_u32);
/// assert_eq!(error.code(), Code::Number(5100));
/// assert_eq!(error.code().to_string(), "5100");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Code<'a> {
    /// A code of a numeric table.
    Number(i64),
    /// A code of a string table.
    Str(&'a str),
}

impl<'a> Code<'a> {
    /// The number, or `None` for a string.
    #[must_use]
    pub const fn as_number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Str(_) => None,
        }
    }

    /// The string, or `None` for a number.
    #[must_use]
    pub const fn as_str(self) -> Option<&'a str> {
        match self {
            Self::Number(_) => None,
            Self::Str(text) => Some(text),
        }
    }

    /// `==` in constants.
    pub(crate) const fn same(self, other: Code<'_>) -> bool {
        match (self, other) {
            (Code::Number(one), Code::Number(other)) => one == other,
            (Code::Str(one), Code::Str(other)) => same(one.as_bytes(), other.as_bytes()),
            _ => false,
        }
    }

    /// The number, also where a service sent it as a string.
    #[doc(hidden)]
    #[must_use]
    pub fn __to_number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Str(text) => text.parse().ok(),
        }
    }
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => fmt::Display::fmt(number, f),
            Self::Str(text) => f.pad(text),
        }
    }
}

impl From<i64> for Code<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Code<'a> {
    fn from(text: &'a str) -> Self {
        Self::Str(text)
    }
}

/// A number or a string.
#[cfg(feature = "serde")]
impl serde_core::Serialize for Code<'_> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Str(text) => serializer.serialize_str(text),
        }
    }
}
