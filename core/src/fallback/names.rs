use alloc::borrow::Cow;

use crate::UnknownName;
use crate::checks::Lineage;

/// A type that can take the names that a list does not declare.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't take the names that this list does not declare",
    label = "no error table whose codes are strings",
    note = "a list of strings that stands alone ends in `Unknown(UnknownName)`",
    note = "to extend a table, name an enum that `#[cloud_errors]` is on and whose codes are strings"
)]
pub trait NameFallback: Sized {
    /// The table that the list extends, if this is one.
    const LINEAGE: Option<&'static Lineage>;

    /// The declared error.
    fn find_name(name: &str) -> Option<Self>;

    /// Total.
    fn from_name(name: Cow<'_, str>) -> Self;

    fn as_name(&self) -> &str;
}

impl NameFallback for UnknownName {
    const LINEAGE: Option<&'static Lineage> = None;

    fn find_name(_name: &str) -> Option<Self> {
        None
    }

    fn from_name(name: Cow<'_, str>) -> Self {
        Self::new(name)
    }

    fn as_name(&self) -> &str {
        self.get()
    }
}
