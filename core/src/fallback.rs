//! What may stand at the end of a list: a leaf that keeps unknown codes, or a table to extend.

use crate::{Table, UnknownCode};

/// The kind of a list whose codes are numbers.
#[derive(Debug)]
pub enum NumberKind {}

/// A type that can take the codes that a list does not declare.
///
/// [`Decoder`](Self::Decoder) has the inherent constant functions that a trait can't have:
/// `find`, `from_i64` and `as_i64` for numbers. For a table that is the table itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't take the codes that this list does not declare",
    label = "no error table of this list's kind",
    note = "a list of numbers ends in `Unknown(UnknownCode)`, a list of strings in `Unknown(UnknownName)`",
    note = "to extend a table, name an enum of the same kind that `#[cloud_errors]` is on"
)]
pub trait Fallback<Kind>: Sized {
    type Decoder;

    /// The table that the list extends, if this is one.
    const TABLE: Option<&'static Table>;
}

impl Fallback<NumberKind> for UnknownCode {
    type Decoder = Leaf;

    const TABLE: Option<&'static Table> = None;
}

/// Decodes to [`UnknownCode`].
#[derive(Debug)]
pub enum Leaf {}

impl Leaf {
    #[must_use]
    pub const fn find(_code: i64) -> Option<UnknownCode> {
        None
    }

    #[must_use]
    pub const fn from_i64(code: i64) -> UnknownCode {
        UnknownCode::new(code)
    }

    #[must_use]
    pub const fn as_i64(code: UnknownCode) -> i64 {
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
