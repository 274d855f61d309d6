//! The rows' variants by position, and back.
//!
//! Each in one group, which the core crate's macro takes as a whole: to match all rows one by one
//! would take longer than to write them.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenTree};
use quote::quote;

use crate::model::{List, Row};

/// The most rows of one `match`, of which rustc compares each arm with each other. LLVM sees
/// through more of them to what they come to, the row as the variant's number; not, however, if one
/// has no more rows than a byte has numbers.
const MATCHED: usize = 300;

/// `{ E::A => 0, E::B => 1, _ => 2 }`
pub(super) fn positions(list: &List) -> TokenTree {
    let mut arms = Vec::with_capacity(list.rows.len() * 8);
    for (position, row) in list.rows.iter().enumerate() {
        arm(variant(list, row), [number(position)], &mut arms);
    }
    arm([wildcard()], [number(list.rows.len())], &mut arms);
    group(Delimiter::Brace, arms)
}

/// `{ if __row < 300 { match __row { … } } else { match __row { … } } }`
///
/// Past the end stands the last row: nothing asks for it, and the smaller of two numbers is easier
/// for LLVM to drop than a choice.
pub(super) fn at(list: &List, position: &Ident) -> TokenTree {
    let word = |word| TokenTree::from(Ident::new(word, Span::call_site()));
    let Some(last) = list.rows.last() else {
        // It has been refused.
        return group(Delimiter::Brace, quote!(loop {}).into_iter().collect());
    };
    let mut branches = Vec::new();
    for (number, rows) in list.rows.chunks(MATCHED).enumerate() {
        let start = number * MATCHED;
        let end = start + rows.len();
        let mut arms = Vec::with_capacity(rows.len() * 8 + 8);
        for (position, row) in (start..end).zip(rows) {
            arm([self::number(position)], variant(list, row), &mut arms);
        }
        arm([wildcard()], variant(list, last), &mut arms);
        let arms = group(Delimiter::Brace, arms);
        let branch = vec![word("match"), position.clone().into(), arms];
        if number > 0 {
            branches.push(word("else"));
        }
        if end < list.rows.len() {
            let smaller = punct('<', Spacing::Alone);
            branches.extend([
                word("if"),
                position.clone().into(),
                smaller,
                self::number(end),
            ]);
        }
        branches.push(group(Delimiter::Brace, branch));
    }
    group(Delimiter::Brace, branches)
}

/// `E::A`
fn variant(list: &List, row: &Row) -> [TokenTree; 4] {
    [
        list.name.clone().into(),
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        row.name.clone().into(),
    ]
}

/// `pattern => value,`
fn arm(
    pattern: impl IntoIterator<Item = TokenTree>,
    value: impl IntoIterator<Item = TokenTree>,
    arms: &mut Vec<TokenTree>,
) {
    arms.extend(pattern);
    arms.extend([punct('=', Spacing::Joint), punct('>', Spacing::Alone)]);
    arms.extend(value);
    arms.push(punct(',', Spacing::Alone));
}

fn punct(character: char, spacing: Spacing) -> TokenTree {
    Punct::new(character, spacing).into()
}

fn number(number: usize) -> TokenTree {
    Literal::usize_unsuffixed(number).into()
}

fn wildcard() -> TokenTree {
    Ident::new("_", Span::call_site()).into()
}

fn group(delimiter: Delimiter, trees: Vec<TokenTree>) -> TokenTree {
    Group::new(delimiter, trees.into_iter().collect()).into()
}
