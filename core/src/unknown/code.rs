use core::fmt;

/// A code that a numeric table does not declare.
///
/// `Unknown(UnknownCode)` ends a numeric table without a parent. There is no public constructor, so a
/// code has exactly one representation: a declared code never decodes to an `UnknownCode`. You can
/// still move one in from another table's error. Errors compare by code, so it then equals the declared
/// variant.
///
/// ```
/// use cloud_errors::PublicError;
///
/// let PublicError::Unknown(unknown) = PublicError::from(4107_u32) else {
///     panic!("4107 is not declared");
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
