use crate::Table;
use crate::lookup::{Codes, NameIndex};

/// The rows of a list whose codes a table that it extends declares too.
#[must_use]
pub const fn inherited<const CHUNKS: usize>(table: &'static Table) -> [u8; CHUNKS] {
    let mut chunks = [0; CHUNKS];
    mark(table, table.extends(), &mut chunks);
    chunks
}

/// Looks the rows of the smaller table up in the larger one.
const fn mark(table: &Table, parents: &[&'static Table], chunks: &mut [u8]) {
    let mut i = 0;
    while i < parents.len() {
        let parent = parents[i];
        match (table.codes(), parent.codes()) {
            (Codes::Names(own), Codes::Names(other)) if own.index.seed == other.index.seed => {
                mark_hashes(&own.index, &other.index, chunks);
            }
            _ => mark_rows(table, parent, chunks),
        }
        mark(table, parent.extends(), chunks);
        i += 1;
    }
}

const fn mark_rows(table: &Table, parent: &Table, chunks: &mut [u8]) {
    let forward = table.entries().len() < parent.entries().len();
    let (larger, smaller) = if forward {
        (parent, table)
    } else {
        (table, parent)
    };
    let rows = smaller.entries().len();
    let mut row = 0;
    while row < rows {
        if let Some(found) = larger.own_row_of(smaller, row) {
            set(chunks, if forward { row } else { found });
        }
        row += 1;
    }
}

/// The same for names, of which most tables have hundreds: flat, since rustc's interpreter takes a
/// third of a microsecond for each step.
const fn mark_hashes(own: &NameIndex, other: &NameIndex, chunks: &mut [u8]) {
    let forward = own.hashes.len() < other.hashes.len();
    let (larger, smaller) = if forward { (other, own) } else { (own, other) };
    let mut hashes = smaller.hashes;
    let mut row = 0;
    while let [a, b, c, d, e, f, g, h, rest @ ..] = hashes {
        let hash = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
        if let Some(found) = larger.candidate(hash) {
            set(chunks, if forward { row } else { found });
        }
        hashes = rest;
        row += 1;
    }
}

const fn set(chunks: &mut [u8], row: usize) {
    if row / 4 < chunks.len() {
        chunks[row / 4] |= 1 << (row % 4);
    }
}

/// Four rows of a list, of which the bits of `INHERITED` say whether an extended table declares
/// their code too.
#[derive(Debug)]
pub struct Four<const INHERITED: u8>;

/// The same as a struct with two fields a row, one of them deprecated.
///
/// Rows are checked by patterns of it, since rustc makes less of a pattern than of anything else
/// that a lint looks at.
pub trait Rows {
    type Rows;
}

#[derive(Debug)]
pub struct Row;

macro_rules! rows {
    ($($bits:literal $Rows:ident: $row3:tt $row2:tt $row1:tt $row0:tt;)+) => {
        $(
            rows!(@struct $Rows;
                $row0 row_0 overrides_0;
                $row1 row_1 overrides_1;
                $row2 row_2 overrides_2;
                $row3 row_3 overrides_3;
            );
            impl Rows for Four<$bits> {
                type Rows = $Rows;
            }
        )+
    };
    (@struct $Rows:ident; $($is:tt $row:ident $overrides:ident;)+) => {
        rows!(@fields $Rows {} $($is $row $overrides;)+);
    };
    (@fields $Rows:ident { $($fields:tt)* } 1 $row:ident $overrides:ident; $($rest:tt)*) => {
        rows!(@fields $Rows {
            $($fields)*
            #[deprecated(note = "a table that this list extends declares this code too. This row takes it over; say `#[overrides]` if it is meant to")]
            pub $row: Row,
            pub $overrides: Row,
        } $($rest)*);
    };
    (@fields $Rows:ident { $($fields:tt)* } 0 $row:ident $overrides:ident; $($rest:tt)*) => {
        rows!(@fields $Rows {
            $($fields)*
            pub $row: Row,
            #[deprecated(note = "no table that this list extends declares this code, so there is nothing to override")]
            pub $overrides: Row,
        } $($rest)*);
    };
    (@fields $Rows:ident { $($fields:tt)* }) => {
        #[allow(missing_debug_implementations)] // without values
        pub struct $Rows { $($fields)* }
    };
}

rows! {
    0b0000 Rows0000: 0 0 0 0;
    0b0001 Rows0001: 0 0 0 1;
    0b0010 Rows0010: 0 0 1 0;
    0b0011 Rows0011: 0 0 1 1;
    0b0100 Rows0100: 0 1 0 0;
    0b0101 Rows0101: 0 1 0 1;
    0b0110 Rows0110: 0 1 1 0;
    0b0111 Rows0111: 0 1 1 1;
    0b1000 Rows1000: 1 0 0 0;
    0b1001 Rows1001: 1 0 0 1;
    0b1010 Rows1010: 1 0 1 0;
    0b1011 Rows1011: 1 0 1 1;
    0b1100 Rows1100: 1 1 0 0;
    0b1101 Rows1101: 1 1 0 1;
    0b1110 Rows1110: 1 1 1 0;
    0b1111 Rows1111: 1 1 1 1;
}

/// Warns at each code that an extended table declares too, and at each `#[overrides]` without one.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_collisions {
    ($Table:ident, $chunks:literal; $([$($chunk:literal $Rows:ident $rows:tt)*])*) => {
        const _: () = {
            // A constant would be copied whole for each chunk.
            static INHERITED: [u8; $chunks] =
                $crate::__private::inherited(<$Table as $crate::ErrorTable>::TABLE);
            // rustc makes less of a call than of an index.
            const fn inherited(chunk: usize) -> u8 {
                INHERITED[chunk]
            }
            $(
                const _: () = {
                    $(
                        type $Rows = <$crate::__private::Four<{ inherited($chunk) }> as
                            $crate::__private::Rows>::Rows;
                    )*
                    fn __check(($($Rows $rows,)*): ($($Rows,)*)) {}
                };
            )*
        };
    };
}
