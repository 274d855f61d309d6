use crate::Table;
use crate::lookup::{Codes, Strings};

/// A bit for each code of a table: whether an ancestor declares it too. Eight codes share a chunk.
#[must_use]
pub const fn inherited<const CHUNKS: usize>(table: &Table) -> [u8; CHUNKS] {
    let mut chunks = [0; CHUNKS];
    let mut ancestors = table.ancestors();
    while let Some(ancestor) = ancestors.advance() {
        let (own, parent) = (&table.data().codes, &ancestor.data().codes);
        if own.overlaps(parent) {
            mark(own, parent, &mut chunks);
        }
    }
    chunks
}

const fn mark(own: &Codes, parent: &Codes, chunks: &mut [u8]) {
    match (own, parent) {
        (Codes::Strings(own), Codes::Strings(parent)) if own.seed == parent.seed => {
            mark_strings(own, parent, chunks);
        }
        _ => mark_any(own, parent, chunks),
    }
}

/// Looks the codes of the smaller table up in the larger one, by their hashes alone: strings with one
/// hash of 64 bits would at worst be warned of.
const fn mark_strings(own: &Strings, parent: &Strings, chunks: &mut [u8]) {
    let is_smaller = own.len() < parent.len();
    let (smaller, larger) = if is_smaller {
        (own, parent)
    } else {
        (parent, own)
    };
    let mut position = 0;
    while let Some(hash) = smaller.hash_at(position) {
        if let Some(found) = larger.position_of_hash(hash) {
            let position = if is_smaller { position } else { found };
            chunks[position / 8] |= 1 << (position % 8);
        }
        position += 1;
    }
}

/// Looks the codes of the smaller table up in the larger one.
const fn mark_any(own: &Codes, parent: &Codes, chunks: &mut [u8]) {
    let is_smaller = own.len() < parent.len();
    let (smaller, larger) = if is_smaller {
        (own, parent)
    } else {
        (parent, own)
    };
    let mut position = 0;
    while position < smaller.len() {
        if let Some(found) = larger.find(smaller.at(position)) {
            let position = if is_smaller { position } else { found };
            chunks[position / 8] |= 1 << (position % 8);
        }
        position += 1;
    }
}

/// Eight codes of a table; the bits of `INHERITED` say which of them an ancestor declares too.
#[derive(Debug)]
pub struct Chunk<const INHERITED: u8>;

/// A struct with two fields for each code, one of them deprecated. A field in a pattern is the
/// cheapest use that triggers the lint, and eight codes share a constant.
pub trait Fields {
    type Fields;
}

#[derive(Debug)]
pub struct Field;

/// A struct for each combination of bits: the bits are chosen first, then the fields. Every other
/// number of those that are left has the next bit.
macro_rules! fields {
    (@choose $bits:tt [$($clear:literal $set:literal)*]; $code:tt $($rest:tt)*) => {
        fields!(@choose [$bits 0 $code] [$($clear)*]; $($rest)*);
        fields!(@choose [$bits 1 $code] [$($set)*]; $($rest)*);
    };
    (@choose $bits:tt [$number:literal];) => {
        const _: () = {
            fields!(@fields $bits {});
            impl Fields for Chunk<$number> {
                type Fields = Inherited;
            }
        };
    };
    (@fields [$bits:tt 1 ($code:ident $overrides:ident)] { $($fields:tt)* }) => {
        fields!(@fields $bits {
            #[deprecated(note = "an extended table declares this code too, and this variant overrides it; compare the two, then add `#[overrides]` if that is intended, or remove the variant")]
            pub $code: Field,
            pub $overrides: Field,
            $($fields)*
        });
    };
    (@fields [$bits:tt 0 ($code:ident $overrides:ident)] { $($fields:tt)* }) => {
        fields!(@fields $bits {
            pub $code: Field,
            #[deprecated(note = "nothing to override: no extended table declares this code; remove `#[overrides]`")]
            pub $overrides: Field,
            $($fields)*
        });
    };
    (@fields [] { $($fields:tt)* }) => {
        #[allow(missing_debug_implementations)] // without values
        pub struct Inherited { $($fields)* }
    };
}

fields! {
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
    (code_0 overrides_0)
    (code_1 overrides_1)
    (code_2 overrides_2)
    (code_3 overrides_3)
    (code_4 overrides_4)
    (code_5 overrides_5)
    (code_6 overrides_6)
    (code_7 overrides_7)
}

/// Warns at each code that an ancestor declares too, and at each `#[overrides]` without one.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_collisions {
    ($table:ident, $chunks:literal, $(#[$allow:meta])*; $([$($chunk:literal $Chunk:ident $fields:tt)*])*) => {
        const _: () = {
            $(#[$allow])*
            static INHERITED: [$crate::__private::u8; $chunks] =
                $crate::__private::inherited(&$table);
            // rustc evaluates a call faster than an index.
            const fn inherited(inherited: $crate::__private::usize) -> $crate::__private::u8 {
                INHERITED[inherited]
            }
            $(
                const _: () = {
                    $(
                        type $Chunk = <$crate::__private::Chunk<{ inherited($chunk) }> as
                            $crate::__private::Fields>::Fields;
                    )*
                    fn __check(($($Chunk $fields,)*): ($($Chunk,)*)) {}
                };
            )*
        };
    };
}
