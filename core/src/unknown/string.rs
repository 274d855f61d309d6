use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::fmt;

/// A code that a string table does not declare (feature `alloc`).
///
/// `Unknown(UnknownString)` ends a string table without a parent. There is no public constructor, so a
/// code has exactly one representation: a declared code never decodes to an `UnknownString`. You can
/// still move one in from another table's error. Errors compare by code, so it then equals the declared
/// variant.
///
/// ```
/// use cloud_errors::CommonError;
///
/// let CommonError::Unknown(unknown) = CommonError::from("FailedOperation.NoFreeAmount") else {
///     panic!("a product's code");
/// };
/// assert_eq!(unknown.get(), "FailedOperation.NoFreeAmount");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct UnknownString(Box<str>);

impl UnknownString {
    pub(crate) fn new(code: Cow<'_, str>) -> Self {
        Self(code.into())
    }

    /// The code.
    #[must_use]
    pub fn get(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for UnknownString {
    fn as_ref(&self) -> &str {
        self.get()
    }
}
