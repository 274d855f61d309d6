use super::Lineage;
use crate::lookup::Codes;

/// The rows of a list whose codes a table that it extends declares too.
#[must_use]
pub const fn inherited<const CHUNKS: usize>(list: &Lineage) -> [u8; CHUNKS] {
    let mut chunks = [0; CHUNKS];
    mark(list, list.fallbacks, &mut chunks);
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

/// The same for names, of which most tables have hundreds, and few in common: flat, since rustc's
/// interpreter takes a third of a microsecond for each step.
const fn mark_hashes(list: &Lineage, parent: &Lineage, chunks: &mut [u8]) {
    let forward = list.hashes.len() < parent.hashes.len();
    let (larger, smaller) = if forward {
        (parent, list)
    } else {
        (list, parent)
    };
    let (hashes, sieve) = (smaller.hashes, larger.sieve);
    let mut row = 0;
    while row < hashes.len() / 8 {
        let low = hashes[row * 8] as usize | (hashes[row * 8 + 1] as usize) << 8;
        if sieve[(low >> 3) & (sieve.len() - 1)] >> (low & 7) & 1 == 1 {
            if let Some(found) = larger.own_row_of(smaller, row) {
                set(chunks, if forward { row } else { found });
            }
        }
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

/// A struct for each combination of bits: first the bits are chosen, then the fields. Of the numbers
/// that are left, every other one has the next bit.
macro_rules! rows {
    (@choose $bits:tt [$($clear:literal $set:literal)*]; $row:tt $($rest:tt)*) => {
        rows!(@choose [$bits 0 $row] [$($clear)*]; $($rest)*);
        rows!(@choose [$bits 1 $row] [$($set)*]; $($rest)*);
    };
    (@choose $bits:tt [$number:literal];) => {
        const _: () = {
            rows!(@fields $bits {});
            // A literal: an expression would be evaluated by whoever looks for an impl.
            impl Rows for Chunk<$number> {
                type Rows = Inherited;
            }
        };
    };
    (@fields [$bits:tt 1 ($row:ident $overrides:ident)] { $($fields:tt)* }) => {
        rows!(@fields $bits {
            #[deprecated(note = "a table that this list extends declares this code too. This row takes it over; say `#[overrides]` if it is meant to, or take it out")]
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

/// How many rows share a constant. The constants are what costs rustc most; but for twice as many
/// impls, one more row shares them.
const CHUNK: usize = 8;

rows! {
    @choose [] [
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
        16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
        32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47
        48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63
        64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79
        80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95
        96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111
        112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127
        128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143
        144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159
        160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175
        176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191
        192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207
        208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223
        224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239
        240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255
    ];
    (row_0 overrides_0)
    (row_1 overrides_1)
    (row_2 overrides_2)
    (row_3 overrides_3)
    (row_4 overrides_4)
    (row_5 overrides_5)
    (row_6 overrides_6)
    (row_7 overrides_7)
}

/// Warns at each code that an extended table declares too, and at each `#[overrides]` without one.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_collisions {
    ($lineage:ident, $chunks:literal, $(#[$allow:meta])*; $([$($chunk:literal $Rows:ident $rows:tt)*])*) => {
        const _: () = {
            // A constant would be copied whole for each chunk.
            $(#[$allow])*
            static INHERITED: [u8; $chunks] =
                $crate::__private::inherited(&$lineage);
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
