//! The rows' variants by position, and back.
//!
//! Each in one group, which the core crate's macro takes as a whole: to match all rows one by one
//! would take longer than to write them.

use std::iter;
use std::ops::Range;

use proc_macro2::TokenStream;

use super::source;
use crate::model::List;
use crate::spelling::written;

/// `{ E::A => 0, E::B => 1, _ => 2 }`
pub(super) fn positions(list: &List) -> TokenStream {
    source::tokens(&written(|f| {
        f.write_str("{")?;
        for (position, row) in list.rows.iter().enumerate() {
            write!(f, "{}::{}=>{position},", list.name, row.name)?;
        }
        write!(f, "_=>{}}}", list.rows.len())
    }))
}

/// `{ if __row < 64 { match __row { … } } else { match __row { … } } }`
///
/// Past the end stands the last row: nothing asks for it, and the smaller of two numbers is easier
/// for LLVM to drop than a choice.
pub(super) fn at(list: &List, position: &str) -> TokenStream {
    let Some(last) = list.rows.last() else {
        // It has been refused.
        return source::tokens("{ loop {} }");
    };
    source::tokens(&written(|f| {
        f.write_str("{")?;
        for branch in branches(list.rows.len()) {
            let is_last = branch.end == list.rows.len();
            if !is_last {
                write!(f, "if {position}<{}", branch.end)?;
            }
            write!(f, "{{match {position}{{")?;
            for (row, at) in list.rows[branch.clone()].iter().zip(branch) {
                write!(f, "{at}=>{}::{},", list.name, row.name)?;
            }
            write!(f, "_=>{}::{}}}}}", list.name, last.name)?;
            if !is_last {
                f.write_str("else ")?;
            }
        }
        f.write_str("}")
    }))
}

/// The rows in as many parts as shall have a `match` of their own, since rustc compares each arm
/// with each other.
///
/// LLVM is to see through all of them to what they come to, the row as the variant's number. It
/// does not where the rows of a part fit a byte, but as a signed one not without a break; hence
/// where the second and the third end. And it sees less where there are more than some thirty.
fn branches(rows: usize) -> impl Iterator<Item = Range<usize>> {
    let most = (rows / 24).max(64);
    let mut start = 0;
    iter::from_fn(move || {
        let end = match start {
            0 => 64,
            64 => 128,
            128 => 257,
            start => start + most,
        };
        let branch = start..end.min(rows);
        start = branch.end;
        (!branch.is_empty()).then_some(branch)
    })
}

#[cfg(test)]
mod tests {
    use super::branches;

    #[test]
    fn branches_hold_all_rows() {
        for rows in [0, 1, 64, 65, 127, 128, 129, 257, 258, 1_536, 5_000, 65_536] {
            let branches = branches(rows).collect::<Vec<_>>();
            assert!(branches.len() <= 27, "{rows}: {}", branches.len());
            let all = branches.into_iter().flatten();
            assert!(all.eq(0..rows), "{rows}");
        }
    }
}
