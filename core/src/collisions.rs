//! Codes that a list shares with a table it extends, found while compiling.
//!
//! [`clashes`] packs four rows into a byte; [`Rows`] has a constant for each of them, deprecated
//! where the row's bit says so. Naming the constant at the row's code makes rustc warn there. One
//! constant a row would do too, at three times the check time.

use crate::lookup::Codes;
use crate::{Code, Table};

/// The rows of a list that an extended table declares too, four a byte.
#[must_use]
pub const fn clashes<const CHUNKS: usize>(table: &'static Table) -> [u8; CHUNKS] {
    let mut chunks = [0; CHUNKS];
    let mut row = 0;
    while row < table.entries().len() && row / 4 < CHUNKS {
        if is_inherited(table, row) {
            chunks[row / 4] |= 1 << (row % 4);
        }
        row += 1;
    }
    chunks
}

/// Whether a table that this one extends declares the row's code.
const fn is_inherited(table: &Table, row: usize) -> bool {
    let parents = table.extends();
    let mut i = 0;
    while i < parents.len() {
        if parents[i].find(table.code(row)).is_some() {
            return true;
        }
        i += 1;
    }
    false
}

/// Four rows of a list; the bits of `CLASHES` say which of them an extended table declares too.
#[derive(Debug)]
pub struct Rows<const CLASHES: u8>;
