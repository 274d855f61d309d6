//! What may stand at the end of a list: a leaf that keeps unknown codes, or a table to extend.

use crate::{Table, UnknownCode};

/// A type that can take the numbers that a list does not declare.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't take the numbers that this list does not declare",
    label = "no error table whose codes are numbers",
    note = "a list of numbers that stands alone ends in `Unknown(UnknownCode)`",
    note = "to extend a table, name an enum that `#[cloud_errors]` is on and whose codes are numbers"
)]
pub trait NumberFallback: Sized {
    /// Has the constant functions that a trait can't have: `find`, `from_i64` and `as_i64`.
    ///
    /// A value, since rustc keeps quiet about methods of a type that it could not find.
    type Decoder;

    const DECODER: Self::Decoder;

    /// The table that the list extends, if this is one.
    const TABLE: Option<&'static Table>;
}

impl NumberFallback for UnknownCode {
    type Decoder = Leaf;

    const DECODER: Leaf = Leaf;
    const TABLE: Option<&'static Table> = None;
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
    pub const fn from_i64(self, code: i64) -> UnknownCode {
        UnknownCode::new(code)
    }

    #[must_use]
    pub const fn as_i64(self, code: UnknownCode) -> i64 {
        code.get()
    }
}

/// The tables among a list's fallbacks.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct Family<const FALLBACKS: usize> {
    tables: [&'static Table; FALLBACKS],
    len: usize,
}

impl<const FALLBACKS: usize> Family<FALLBACKS> {
    /// `own` is only there to fill the array.
    #[must_use]
    pub const fn of(own: &'static Table, fallbacks: [Option<&'static Table>; FALLBACKS]) -> Self {
        let mut family = Self {
            tables: [own; FALLBACKS],
            len: 0,
        };
        let mut i = 0;
        while i < FALLBACKS {
            if let Some(table) = fallbacks[i] {
                family.tables[family.len] = table;
                family.len += 1;
            }
            i += 1;
        }
        family
    }

    #[must_use]
    pub const fn tables(&'static self) -> &'static [&'static Table] {
        self.tables.split_at(self.len).0
    }
}

/// Stands where a list lacks its fallback, which is an error of its own.
#[allow(clippy::panic, clippy::missing_panics_doc)]
pub const fn no_fallback() -> ! {
    panic!("this list of error codes has no fallback")
}
