use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::fmt;

/// A name that no table declares.
///
/// It ends a list of strings that stands alone: `Unknown(UnknownName)`. Only a table's own decoding
/// makes one, so a code is decoded to exactly one value: what a table declares a row for, it never
/// decodes to an `UnknownName`. One taken out of another table's error can be put in by hand all the
/// same; errors are compared by code, so it is equal to that row.
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
pub struct UnknownName(Box<str>);

impl UnknownName {
    pub(crate) fn new(name: Cow<'_, str>) -> Self {
        Self(name.into())
    }

    /// The name.
    #[must_use]
    pub fn get(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for UnknownName {
    fn as_ref(&self) -> &str {
        self.get()
    }
}
