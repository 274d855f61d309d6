use crate::lookup::{Codes, row_of_hash};
use crate::packed::u64_at;
use crate::{Entry, Table};

/// A table, and the same of each table that it extends, as checks see them: with the hashes of its
/// names, so that none has to be hashed again.
///
/// Beside the table rather than in it. Only constants read it, so no binary holds it.
#[derive(Clone, Copy, Debug)]
pub struct Lineage {
    pub table: &'static Table,
    /// The same as a slice.
    pub tables: &'static [&'static Table],
    /// The `name_hash` of each row's code, of 64 bits each; nothing in a table of numbers.
    pub hashes: &'static [u8],
    /// Has a bit for the lowest of each hash: what it lacks need not be looked for. As many bytes
    /// as a power of two, and at most as many bits as sixteen say.
    pub sieve: &'static [u8],
    /// Of the list's fallbacks, those that are tables.
    pub fallbacks: &'static [Option<&'static Self>],
}

impl Lineage {
    /// The tables that a list of one fallback extends. Most lists are such, and need no
    /// [`Parents`](crate::fallback::Parents).
    #[must_use]
    pub const fn parent(&self) -> &'static [&'static Table] {
        match self.fallbacks {
            [Some(parent)] => parent.tables,
            _ => &[],
        }
    }

    /// The table's own row for the code of another table's row.
    pub(super) const fn own_row_of(&self, other: &Self, row: usize) -> Option<usize> {
        match (self.table.codes(), other.table.codes()) {
            (Codes::Numbers(own), Codes::Numbers(other)) => own.row(other.code(row)),
            (Codes::Names(own), Codes::Names(names)) if own.seed != names.seed => {
                own.const_row(other.table.lines().code(row))
            }
            (Codes::Names(_), Codes::Names(_)) => match u64_at(other.hashes, row) {
                Some(hash) => self.row_of_hash(hash),
                None => None,
            },
            _ => None,
        }
    }

    /// The table's own row for a name, known by its hash alone: names that share 64 bits by chance
    /// would at worst be warned of.
    pub(super) const fn row_of_hash(&self, hash: u64) -> Option<usize> {
        match self.table.codes() {
            Codes::Names(names) => row_of_hash(&names.hash, self.hashes, hash),
            Codes::Numbers(_) => None,
        }
    }

    /// The row that says what the code of another table's row means.
    pub(super) const fn find_row_of(&self, other: &Self, row: usize) -> Option<&'static Entry> {
        let entries = self.table.entries();
        if let Some(own) = self.own_row_of(other, row) {
            if own < entries.len() {
                return Some(&entries[own]);
            }
        }
        let mut i = 0;
        while i < self.fallbacks.len() {
            if let Some(parent) = self.fallbacks[i] {
                if let Some(entry) = parent.find_row_of(other, row) {
                    return Some(entry);
                }
            }
            i += 1;
        }
        None
    }
}
