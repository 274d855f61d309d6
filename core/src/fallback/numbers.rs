use crate::UnknownCode;
use crate::checks::Lineage;

/// A type that can take the numbers that a list does not declare.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't take the numbers that this list does not declare",
    label = "no error table whose codes are numbers",
    note = "a list of numbers that stands alone ends in `Unknown(UnknownCode)`",
    note = "to extend a table, name an enum that `#[cloud_errors]` is on and whose codes are numbers"
)]
pub trait NumberFallback: Sized {
    /// Has the constant functions that a trait can't have: `find`, `decode` and
    /// `encode`.
    ///
    /// A value, since rustc keeps quiet about methods of a type that it could not find.
    type Decoder;

    const DECODER: Self::Decoder;

    /// The table that the list extends, if this is one.
    const LINEAGE: Option<&'static Lineage>;
}

impl NumberFallback for UnknownCode {
    type Decoder = Leaf;

    const DECODER: Leaf = Leaf;
    const LINEAGE: Option<&'static Lineage> = None;
}

/// Decodes to [`UnknownCode`].
#[derive(Debug)]
pub struct Leaf;

#[allow(clippy::unused_self)] // methods, as tables have them
impl Leaf {
    #[must_use]
    pub const fn find(self, _code: i64) -> Option<UnknownCode> {
        None
    }

    #[must_use]
    pub const fn decode(self, code: i64) -> UnknownCode {
        UnknownCode::new(code)
    }

    #[must_use]
    pub const fn encode(self, code: UnknownCode) -> i64 {
        code.get()
    }
}
