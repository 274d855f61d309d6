use core::fmt;

/// An error code as a service sends it: a number or a name.
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
    /// A number, as in Tencent Cloud's API 2.0.
    Number(i64),
    /// A name, most often dotted, as in API 3.0.
    Text(&'a str),
}

impl<'a> Code<'a> {
    /// The number, if the code is one.
    #[must_use]
    pub const fn as_number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Text(_) => None,
        }
    }

    /// The number, also one that came as text.
    #[doc(hidden)]
    #[must_use]
    pub fn __to_number(self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Text(text) => text.parse().ok(),
        }
    }

    /// The name, if the code is one.
    #[must_use]
    pub const fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Number(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => fmt::Display::fmt(number, f),
            Self::Text(text) => f.pad(text),
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
        Self::Text(text)
    }
}
