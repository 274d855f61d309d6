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
    #[must_use]
    pub const fn of(list: &'static Lineage) -> Self {
        let mut parents = Self {
            // Only there to fill the array.
            tables: [list.table; FALLBACKS],
            len: 0,
        };
        let mut i = 0;
        while i < FALLBACKS {
            if let Some(fallback) = list.fallbacks[i] {
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
