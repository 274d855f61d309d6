use crate::Table;
use crate::checks::Lineage;

/// The tables among a list's fallbacks.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations)]
pub struct Parents<const FALLBACKS: usize> {
    tables: [&'static Table; FALLBACKS],
    len: usize,
}

impl<const FALLBACKS: usize> Parents<FALLBACKS> {
    /// `own` is only there to fill the array.
    #[must_use]
    pub const fn of(own: &'static Table, fallbacks: [Option<&'static Lineage>; FALLBACKS]) -> Self {
        let mut parents = Self {
            tables: [own; FALLBACKS],
            len: 0,
        };
        let mut i = 0;
        while i < FALLBACKS {
            if let Some(fallback) = fallbacks[i] {
                parents.tables[parents.len] = fallback.table;
                parents.len += 1;
            }
            i += 1;
        }
        parents
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
