//! What a fallback can hold: unknown codes, or the errors of a table to extend.

use crate::{Table, UnknownCode};

/// A type that can hold the codes that a numeric table does not declare.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the fallback of a numeric table",
    label = "expected `UnknownCode` or a numeric error table",
    note = "to keep unknown codes, write `Unknown(UnknownCode)`",
    note = "to extend a table, name an enum with `#[cloud_errors]` whose codes are numbers"
)]
pub trait NumberFallback: Sized {
    /// Has the constant functions that a trait can't have: `find`, `unknown` and `encode`.
    type Decoder;

    /// A value: rustc does not report methods of a type that it could not find.
    const DECODER: Self::Decoder;

    /// The table to extend, if this is one.
    const TABLE: Option<&'static Table>;
}

impl NumberFallback for UnknownCode {
    type Decoder = Leaf;

    const DECODER: Leaf = Leaf;
    const TABLE: Option<&'static Table> = None;
}

/// Keeps codes as [`UnknownCode`].
#[derive(Debug)]
pub struct Leaf;

#[allow(clippy::unused_self)] // methods, as tables have them
impl Leaf {
    #[must_use]
    pub const fn find(self, _code: i64) -> Option<UnknownCode> {
        None
    }

    /// Keeps a code that no table declares.
    #[must_use]
    pub const fn unknown(self, code: i64) -> UnknownCode {
        UnknownCode::new(code)
    }

    #[must_use]
    pub const fn encode(self, code: UnknownCode) -> i64 {
        code.get()
    }
}

/// Takes the place of a missing fallback, which is an error of its own.
#[allow(clippy::panic, clippy::missing_panics_doc)]
pub const fn no_fallback() -> ! {
    panic!("this error table has no fallback")
}

/// A type that can hold the codes that a string table does not declare.
#[cfg(feature = "alloc")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the fallback of a string table",
    label = "expected `UnknownString` or a string error table",
    note = "to keep unknown codes, write `Unknown(UnknownString)`",
    note = "to extend a table, name an enum with `#[cloud_errors]` whose codes are strings"
)]
pub trait StringFallback: Sized {
    /// The table to extend, if this is one.
    const TABLE: Option<&'static Table>;

    /// The declared error.
    fn find_code(code: &str) -> Option<Self>;

    /// The declared error, or one that keeps the code.
    #[must_use]
    fn from_code(code: alloc::borrow::Cow<'_, str>) -> Self {
        Self::find_code(&code).unwrap_or_else(|| Self::unknown(code))
    }

    /// Keeps a code that no table declares.
    fn unknown(code: alloc::borrow::Cow<'_, str>) -> Self;

    fn as_code(&self) -> &str;
}

#[cfg(feature = "alloc")]
impl StringFallback for crate::UnknownString {
    const TABLE: Option<&'static Table> = None;

    fn find_code(_code: &str) -> Option<Self> {
        None
    }

    fn unknown(code: alloc::borrow::Cow<'_, str>) -> Self {
        Self::new(code)
    }

    fn as_code(&self) -> &str {
        self.get()
    }
}

#[cfg(not(feature = "alloc"))]
pub(super) mod without_alloc {
    use crate::Table;

    /// Without `alloc` a string table has nothing to keep unknown codes in, and says so. All types
    /// have this trait, so that nothing else is reported.
    pub trait StringFallback {
        const TABLE: Option<&'static Table> = None;
    }

    impl<T> StringFallback for T {}
}
