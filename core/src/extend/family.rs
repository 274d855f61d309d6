//! A table with all its ancestors as one list, so that every look-up is a loop.

use crate::{Code, Entry, Table};

/// The number of tables among the fallbacks.
#[must_use]
pub const fn count(fallbacks: &[Option<&'static Table>]) -> usize {
    let (mut count, mut i) = (0, 0);
    while i < fallbacks.len() {
        count += fallbacks[i].is_some() as usize;
        i += 1;
    }
    count
}

/// The tables among the fallbacks.
#[must_use]
pub const fn extends<const COUNT: usize>(
    own: &'static Table,
    fallbacks: &[Option<&'static Table>],
) -> [&'static Table; COUNT] {
    let mut tables = [own; COUNT];
    let (mut count, mut i) = (0, 0);
    while i < fallbacks.len() {
        if let Some(table) = fallbacks[i] {
            tables[count] = table;
            count += 1;
        }
        i += 1;
    }
    tables
}

/// The length of [`family`].
#[must_use]
pub const fn family_len(parents: &[&'static Table]) -> usize {
    let (mut len, mut parent) = (1, 0);
    while parent < parents.len() {
        let tables = parents[parent].data().family;
        let mut i = 0;
        // All tables of the first parent are new.
        if parent == 0 {
            len += tables.len();
            i = tables.len();
        }
        while i < tables.len() {
            len += !is_inherited(tables[i], parents, parent) as usize;
            i += 1;
        }
        parent += 1;
    }
    len
}

/// The table, then its parents' families, each table where it comes first.
#[must_use]
pub const fn family<const LEN: usize>(
    own: &'static Table,
    parents: &[&'static Table],
) -> [&'static Table; LEN] {
    let mut family = [own; LEN];
    let (mut len, mut parent) = (1, 0);
    while parent < parents.len() {
        let tables = parents[parent].data().family;
        let mut i = 0;
        while i < tables.len() {
            if parent == 0 || !is_inherited(tables[i], parents, parent) {
                family[len] = tables[i];
                len += 1;
            }
            i += 1;
        }
        parent += 1;
    }
    family
}

/// Whether one of the first parents has the table in its family.
pub(super) const fn is_inherited(table: &Table, parents: &[&'static Table], first: usize) -> bool {
    let mut parent = 0;
    while parent < first {
        if contains(parents[parent].data().family, table) {
            return true;
        }
        parent += 1;
    }
    false
}

pub(super) const fn contains(tables: &[&'static Table], table: &Table) -> bool {
    let mut i = 0;
    while i < tables.len() {
        if is_same(tables[i], table) {
            return true;
        }
        i += 1;
    }
    false
}

/// Constants can't compare addresses, so the place in the source tells tables apart.
pub(super) const fn is_same(one: &Table, other: &Table) -> bool {
    use crate::bytes::same;
    let (one, other) = (one.data(), other.data());
    one.location.line == other.location.line
        && one.location.column == other.location.column
        && same(one.name.as_bytes(), other.name.as_bytes())
        && same(
            one.location.module.as_bytes(),
            other.location.module.as_bytes(),
        )
}

impl Table {
    /// Its own entries, then inherited ones, each code once.
    pub(crate) fn family_entries(&'static self) -> impl Iterator<Item = Entry> {
        let all = self.data().family.iter().flat_map(|table| table.entries());
        all.filter(|entry| self.find(entry.code()) == Some(*entry))
    }

    /// The first table of a family that declares the code.
    pub(super) const fn owner(&self, code: Code<'_>) -> Option<&'static Table> {
        match self.find(code) {
            Some(entry) => Some(entry.table()),
            None => None,
        }
    }
}

/// Whether an ancestor has aliases.
#[must_use]
pub const fn inherits_aliases(table: &Table) -> bool {
    let family = table.data().family;
    let mut i = 1;
    while i < family.len() {
        if !family[i].data().aliases.is_empty() {
            return true;
        }
        i += 1;
    }
    false
}

/// The code of the entry that an inherited alias means. An override of that entry gets its aliases
/// as well.
#[must_use]
pub const fn inherited_alias(table: &Table, code: Code<'_>) -> Option<Code<'static>> {
    match table.find(code) {
        Some(entry) if !entry.code().same(code) => Some(entry.code()),
        _ => None,
    }
}
