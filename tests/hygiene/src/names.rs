//! Lists of strings.
#![cfg(feature = "alloc")]

use ::renamed::{CommonError, UnknownString, cloud_errors};

/// A list that stands alone.
#[cloud_errors(crate = ::renamed, bands("A" => NotFound, "A.B" => Conflict))]
pub enum Alone {
    /// Something.
    Something = "A.B.C",
    /// Something else.
    #[class(Timeout)]
    #[translate("zh-Hant", "別的")]
    SomethingElse = "B",
    /// Anything else.
    Unknown(UnknownString),
}

/// A list that extends tables.
#[cloud_errors(crate = ::renamed)]
pub enum Extending {
    /// Taken over.
    #[overrides]
    InternalError = "InternalError",
    /// Classified by a band of the table that it extends.
    Inside = "InternalError.Inside",
    /// Only under a condition.
    #[cfg(not(any()))]
    #[class(Conflict)]
    Conditional = "Conditional",
    /// Common codes.
    Common(CommonError),
}
