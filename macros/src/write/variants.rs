//! From a position to its variant, and back. Aliases have positions behind those of the entries.

use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::TokenStream;

use super::bytes::tokens;
use crate::model::{Name, Table};

/// `{ E::A => 0, E::B => 1, _ => 2 }`
pub(super) fn position(table: &Table) -> TokenStream {
    let name = Name::from(table.name.clone()).source;
    let mut source = String::from("{");
    let mut count = 0;
    for (variant, _) in table.entries() {
        // Writing to a string does not fail.
        let _ = write!(source, "{name}::{}=>{count},", variant.name.source);
        count += 1;
    }
    let _ = write!(source, "_=>{count}}}");
    tokens(&source)
}

/// `{ if __position < 64 { match __position { … } } else { match __position { … } } }`
///
/// A position beyond the end gives the last variant. Nothing asks for one.
pub(super) fn at(table: &Table) -> TokenStream {
    let names = table
        .entries()
        .map(|(variant, _)| variant.name.source.as_str())
        .collect::<Vec<_>>();
    let variants = table
        .codes()
        .iter()
        .map(|(_, entry)| names[*entry])
        .collect::<Vec<_>>();
    let name = Name::from(table.name.clone()).source;
    let Some(last) = variants.last() else {
        return tokens("{ loop {} }");
    };
    let mut source = String::from("{");
    for part in parts(variants.len()) {
        let is_last = part.end == variants.len();
        if !is_last {
            let _ = write!(source, "if __position<{}", part.end);
        }
        source.push_str("{match __position{");
        for position in part {
            let _ = write!(source, "{position}=>{name}::{},", variants[position]);
        }
        let _ = write!(source, "_=>{name}::{last}}}}}");
        if !is_last {
            source.push_str("else ");
        }
    }
    source.push('}');
    tokens(&source)
}

/// One `match` for each part, because rustc compares every arm with every other.
///
/// LLVM turns a part into arithmetic on the position. It fails where the positions of a part fit
/// into a byte but not into a signed one; hence the first three ends.
fn parts(count: usize) -> Vec<Range<usize>> {
    let most = (count / 24).max(64);
    let mut parts = Vec::new();
    let mut start = 0;
    while start < count {
        let end = match start {
            0 => 64,
            64 => 128,
            128 => 257,
            start => start + most,
        };
        parts.push(start..end.min(count));
        start = end;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn parts_hold_all_positions() {
        for count in [0, 1, 64, 65, 127, 128, 129, 257, 258, 1_536, 5_000, 65_536] {
            let parts = parts(count);
            assert!(parts.len() <= 27, "{count}: {}", parts.len());
            assert!(parts.into_iter().flatten().eq(0..count), "{count}");
        }
    }
}
