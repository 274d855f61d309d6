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

/// At least the length of [`family`].
#[must_use]
pub const fn family_bound(parents: &[&'static Table]) -> usize {
    let (mut bound, mut parent) = (1, 0);
    while parents.len() > 1 && parent < parents.len() {
        let mut tables = parents[parent].family();
        while tables.advance().is_some() {
            bound += 1;
        }
        parent += 1;
    }
    bound
}

/// The table, then its parents' families, each table where it comes first, and how many these are.
/// Only the table if it has one parent: a list of all ancestors in each table of a chain would cost
/// the square of its length.
#[must_use]
pub const fn family<const BOUND: usize>(
    own: &'static Table,
    parents: &[&'static Table],
) -> ([&'static Table; BOUND], usize) {
    let mut family = [own; BOUND];
    let (mut len, mut parent) = (1, 0);
    while parents.len() > 1 && parent < parents.len() {
        let mut tables = parents[parent].family();
        while let Some(table) = tables.advance() {
            if !contains(&family, len, table) {
                family[len] = table;
                len += 1;
            }
        }
        parent += 1;
    }
    (family, len)
}

/// The tables that [`family`] found.
#[must_use]
pub const fn found<const BOUND: usize>(
    (tables, len): &'static ([&'static Table; BOUND], usize),
) -> &'static [&'static Table] {
    tables.split_at(*len).0
}

const fn contains(tables: &[&'static Table], len: usize, table: &Table) -> bool {
    let mut i = 1;
    while i < len {
        if is_same(tables[i], table) {
            return true;
        }
        i += 1;
    }
    false
}

/// Constants can't compare addresses, so the place in the source tells tables apart. If one macro call
/// writes several tables of one name, the lengths of their texts do.
pub(super) const fn is_same(one: &Table, other: &Table) -> bool {
    let (one, other) = (one.data(), other.data());
    let (place, other_place) = (&one.location, &other.location);
    place.line == other_place.line
        && place.column == other_place.column
        && one.texts.text.len() == other.texts.text.len()
        && same(one.name, other.name)
        && same(place.module, other_place.module)
        && match (place.version, other_place.version) {
            (Some(version), Some(other)) => same(version, other),
            (version, other) => version.is_none() && other.is_none(),
        }
}

const fn same(one: &str, other: &str) -> bool {
    crate::const_str::same(one.as_bytes(), other.as_bytes())
}

/// A table and its ancestors, in order of look-up, each once.
pub(crate) struct Family {
    rest: &'static [&'static Table],
    /// Whose family follows.
    parent: Option<&'static Table>,
}

impl Family {
    /// The next table, in a constant too.
    pub(crate) const fn advance(&mut self) -> Option<&'static Table> {
        if let ([], Some(parent)) = (self.rest, self.parent) {
            *self = parent.family();
        }
        match self.rest {
            [table, rest @ ..] => {
                self.rest = rest;
                Some(table)
            }
            [] => None,
        }
    }
}

impl Iterator for Family {
    type Item = &'static Table;

    fn next(&mut self) -> Option<&'static Table> {
        self.advance()
    }
}

impl Table {
    pub(crate) const fn family(&self) -> Family {
        let data = self.data();
        let parent = match data.extends {
            [parent] => Some(*parent),
            _ => None,
        };
        Family {
            rest: data.family,
            parent,
        }
    }

    /// The ancestors.
    pub(super) const fn ancestors(&self) -> Family {
        let mut family = self.family();
        family.advance();
        family
    }

    /// Whether the table is in this one's family.
    pub(super) const fn descends_from(&self, table: &Self) -> bool {
        let mut family = self.family();
        while let Some(one) = family.advance() {
            if is_same(one, table) {
                return true;
            }
        }
        false
    }

    /// Its own entries, then inherited ones, each code once.
    pub(crate) fn family_entries(&'static self) -> impl Iterator<Item = Entry> {
        let all = self.family().flat_map(Self::entries);
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

/// Whether a look-up needs [`resolve`]: an ancestor has aliases, or there are several parents, whose
/// common ancestors would be searched once for each path to them.
#[must_use]
pub const fn must_resolve(table: &Table) -> bool {
    let mut ancestors = table.ancestors();
    while let Some(ancestor) = ancestors.advance() {
        if !ancestor.data().aliases.is_empty() {
            return true;
        }
    }
    table.extends().len() > 1
}

/// The code of the entry that declares a code. An override gets the aliases of the entry that it
/// overrides.
#[must_use]
pub const fn resolve(table: &Table, code: Code<'_>) -> Option<Code<'static>> {
    match table.find(code) {
        Some(entry) => Some(entry.code()),
        None => None,
    }
}
