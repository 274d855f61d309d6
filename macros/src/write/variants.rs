//! The rows' variants by position, and back.
//!
//! Each in one group, which the core crate's macro takes as a whole: to match all rows one by one
//! would take longer than to write them.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::model::{List, Row};

/// Of how many rows rustc's interpreter gathers the variants: to find one it tries all before it,
/// but to check a written row takes as long as to try hundreds.
const GATHERED: usize = 1024;

/// `[E::A, E::B]`; nothing where [`at`] is to be asked for each row.
pub(super) fn rows(list: &List) -> TokenTree {
    if (1..=GATHERED).contains(&list.rows.len()) {
        return group(Delimiter::Brace, Vec::new());
    }
    let mut rows = Vec::with_capacity(list.rows.len() * 5);
    for row in &list.rows {
        rows.extend(variant(list, row));
        rows.push(punct(',', Spacing::Alone));
    }
    group(Delimiter::Bracket, rows)
}

/// `{ E::A => 0, E::B => 1, _ => 2 }`
pub(super) fn positions(list: &List) -> TokenTree {
    let mut arms = Vec::with_capacity(list.rows.len() * 8);
    for (position, row) in list.rows.iter().enumerate() {
        arm(variant(list, row), [number(position)], &mut arms);
    }
    arm([wildcard()], [number(list.rows.len())], &mut arms);
    group(Delimiter::Brace, arms)
}

/// `{ 1 => E::B, 2 => E::C, _ => E::A }`
pub(super) fn at(list: &List) -> TokenTree {
    let mut arms = Vec::with_capacity(list.rows.len() * 8);
    for (position, row) in list.rows.iter().enumerate().skip(1) {
        arm([number(position)], variant(list, row), &mut arms);
    }
    let first = if let Some(row) = list.rows.first() {
        TokenStream::from_iter(variant(list, row))
    } else {
        // A list without rows has been refused.
        quote!(loop {})
    };
    arm([wildcard()], first, &mut arms);
    group(Delimiter::Brace, arms)
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
