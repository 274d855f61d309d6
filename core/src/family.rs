//! A table with all that it extends, seen as one list: its own rows, then each parent's family.

use crate::{Code, Entry, Table};

impl Table {
    /// Its own rows, then inherited ones, each code once.
    pub(crate) fn family(&'static self) -> impl Iterator<Item = &'static Entry> {
        (0..self.family_len()).filter_map(|position| {
            let entry = self.nth(position)?;
            (self.position(entry.code()) == Some(position)).then_some(entry)
        })
    }

    fn family_len(&self) -> usize {
        let inherited = self.extends().iter().map(|parent| parent.family_len());
        self.entries().len() + inherited.sum::<usize>()
    }

    fn nth(&self, position: usize) -> Option<&'static Entry> {
        let own = self.entries();
        let Some(mut position) = position.checked_sub(own.len()) else {
            return own.get(position);
        };
        for parent in self.extends() {
            let len = parent.family_len();
            if position < len {
                return parent.nth(position);
            }
            position -= len;
        }
        None
    }

    /// The position of the row that a code is looked up to.
    fn position(&self, code: Code<'_>) -> Option<usize> {
        if let Some(entry) = self.own(code) {
            return Some(entry.row());
        }
        let mut before = self.entries().len();
        for parent in self.extends() {
            if let Some(position) = parent.position(code) {
                return Some(before + position);
            }
            before += parent.family_len();
        }
        None
    }
}
