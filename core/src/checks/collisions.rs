use super::Lineage;
use crate::lookup::Codes;

/// The rows of a list whose codes a table that it extends declares too.
#[must_use]
pub const fn inherited<const CHUNKS: usize>(list: Option<&'static Lineage>) -> [u8; CHUNKS] {
    let mut chunks = [0; CHUNKS];
    if let Some(list) = list {
        mark(list, list.fallbacks, &mut chunks);
    }
    chunks
}

/// Looks the rows of the smaller table up in the larger one.
const fn mark(list: &Lineage, parents: &[Option<&'static Lineage>], chunks: &mut [u8]) {
    let mut i = 0;
    while i < parents.len() {
        if let Some(parent) = parents[i] {
            match (list.table.codes(), parent.table.codes()) {
                (Codes::Names(own), Codes::Names(other)) if own.seed == other.seed => {
                    mark_hashes(list, parent, chunks);
                }
                _ => mark_rows(list, parent, chunks),
            }
            mark(list, parent.fallbacks, chunks);
        }
        i += 1;
    }
}

const fn mark_rows(list: &Lineage, parent: &Lineage, chunks: &mut [u8]) {
    let forward = list.table.entries().len() < parent.table.entries().len();
    let (larger, smaller) = if forward {
        (parent, list)
    } else {
        (list, parent)
    };
    let rows = smaller.table.entries().len();
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
const fn mark_hashes(list: &Lineage, parent: &Lineage, chunks: &mut [u8]) {
    let forward = list.hashes.len() < parent.hashes.len();
    let (larger, smaller) = if forward {
        (parent, list)
    } else {
        (list, parent)
    };
    let mut hashes = smaller.hashes;
    let mut row = 0;
    while let [a, b, c, d, e, f, g, h, rest @ ..] = hashes {
        let hash = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
        if let Some(found) = larger.row_of_hash(hash) {
            set(chunks, if forward { row } else { found });
        }
        hashes = rest;
        row += 1;
    }
}

const fn set(chunks: &mut [u8], row: usize) {
    if row / CHUNK < chunks.len() {
        chunks[row / CHUNK] |= 1 << (row % CHUNK);
    }
}

/// As many rows of a list as `CHUNK` says, of which the bits of `INHERITED` say whether an extended
/// table declares their code too.
#[derive(Debug)]
pub struct Chunk<const INHERITED: u8>;

/// The same as a struct with two fields a row, one of them deprecated.
///
/// Rows are checked by patterns of it, since rustc makes less of a pattern than of anything else
/// that a lint looks at.
pub trait Rows {
    type Rows;
}

#[derive(Debug)]
pub struct Row;

/// A struct for each combination of bits: first the bits are chosen, then the fields.
macro_rules! rows {
    (@choose $bits:tt; $row:tt $($rest:tt)*) => {
        rows!(@choose [$bits 0 $row]; $($rest)*);
        rows!(@choose [$bits 1 $row]; $($rest)*);
    };
    (@choose $bits:tt;) => {
        const _: () = {
            rows!(@fields $bits {});
            impl Rows for Chunk<{ rows!(@value $bits) }> {
                type Rows = Inherited;
            }
        };
    };
    (@value []) => { 0 };
    (@value [$bits:tt $bit:tt $row:tt]) => { rows!(@value $bits) << 1 | $bit };
    (@fields [$bits:tt 1 ($row:ident $overrides:ident)] { $($fields:tt)* }) => {
        rows!(@fields $bits {
            #[deprecated(note = "a table that this list extends declares this code too. This row takes it over; say `#[overrides]` if it is meant to")]
            pub $row: Row,
            pub $overrides: Row,
            $($fields)*
        });
    };
    (@fields [$bits:tt 0 ($row:ident $overrides:ident)] { $($fields:tt)* }) => {
        rows!(@fields $bits {
            pub $row: Row,
            #[deprecated(note = "no table that this list extends declares this code, so there is nothing to override")]
            pub $overrides: Row,
            $($fields)*
        });
    };
    (@fields [] { $($fields:tt)* }) => {
        #[allow(missing_debug_implementations)] // without values
        pub struct Inherited { $($fields)* }
    };
}

/// How many rows share a constant. With more of them a list needs fewer constants, but for each of
/// those, rustc would look through twice as many impls for every row.
const CHUNK: usize = 4;

rows! {
    @choose [];
    (row_3 overrides_3)
    (row_2 overrides_2)
    (row_1 overrides_1)
    (row_0 overrides_0)
}

/// Warns at each code that an extended table declares too, and at each `#[overrides]` without one.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_collisions {
    ($Table:ident, $Fallback:ident, $chunks:literal; $([$($chunk:literal $Rows:ident $rows:tt)*])*) => {
        const _: () = {
            // A constant would be copied whole for each chunk.
            static INHERITED: [u8; $chunks] =
                $crate::__private::inherited(<$Table as $crate::__private::$Fallback>::LINEAGE);
            // rustc makes less of a call than of an index. A parameter of another name would mean
            // a constant of it in the user's module.
            const fn inherited(inherited: usize) -> u8 {
                INHERITED[inherited]
            }
            $(
                const _: () = {
                    $(
                        type $Rows = <$crate::__private::Chunk<{ inherited($chunk) }> as
                            $crate::__private::Rows>::Rows;
                    )*
                    fn __check(($($Rows $rows,)*): ($($Rows,)*)) {}
                };
            )*
        };
    };
}
