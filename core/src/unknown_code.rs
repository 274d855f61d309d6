use core::fmt;

/// A number that no table declares.
///
/// It ends a list of numbers that stands alone: `Unknown(UnknownCode)`. Only a table's own
/// decoding makes one, so a code is decoded to exactly one value: what a table declares a row for,
/// it never decodes to an `UnknownCode`. One taken out of another table's error can be put in by
/// hand all the same; errors are compared by code, so it is equal to that row.
///
/// ```
/// use cloud_errors::PublicError;
///
/// let PublicError::Unknown(unknown) = PublicError::from(4107_u32) else {
///     panic!("4107 is no public code");
/// };
/// assert_eq!(unknown.get(), 4107);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct UnknownCode(i64);

impl UnknownCode {
    pub(crate) const fn new(code: i64) -> Self {
        Self(code)
    }

    /// The code.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<UnknownCode> for i64 {
    fn from(code: UnknownCode) -> Self {
        code.get()
    }
}
