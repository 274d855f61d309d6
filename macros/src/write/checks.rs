//! The checks that only the compiler can do, each at the token that it is about; see the core
//! crate's `checks` module.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

use crate::hash::name_hash;
use crate::model::{Code, Kind, List};

/// Rows against the tables that the list extends, and their bands.
pub(super) fn of_rows(list: &List) -> TokenStream {
    let collisions = collisions(list);
    let coverage = coverage(list);
    quote!(#collisions #coverage)
}

/// Fallbacks against each other.
pub(super) fn of_fallbacks(list: &List) -> TokenStream {
    let rivals = rivals(list);
    let idle = idle(list);
    let success = success(list);
    quote!(#rivals #idle #success)
}

/// The fields that the core crate's `checks` module has for the rows of a chunk.
const FIELDS: [[&str; 2]; 8] = [
    ["row_0", "overrides_0"],
    ["row_1", "overrides_1"],
    ["row_2", "overrides_2"],
    ["row_3", "overrides_3"],
    ["row_4", "overrides_4"],
    ["row_5", "overrides_5"],
    ["row_6", "overrides_6"],
    ["row_7", "overrides_7"],
];

/// From how many rows on rustc may find that checks take long; a row takes some ten steps for each
/// table above, and it counts two millions.
const LONG: usize = 1_000;

/// How many chunks are checked by one pattern.
const PATTERN: usize = 32;

/// Rows against the tables that the list extends, by chunks: `0 Rows0 { row_0: _, row_1: _, .. }`.
fn collisions(list: &List) -> TokenStream {
    if !list.may_collide() {
        return TokenStream::new();
    }
    let krate = &list.header.krate;
    let chunks = list.rows.chunks(FIELDS.len());
    let count = Literal::usize_unsuffixed(chunks.len());
    let mut checks = Vec::with_capacity(chunks.len() * 3);
    for (position, rows) in chunks.enumerate() {
        let mut fields = Vec::with_capacity(rows.len() * 4 + 2);
        for (row, [field, overrides]) in rows.iter().zip(FIELDS) {
            let (field, at) = match row.overrides {
                Some(at) => (overrides, at),
                None => (field, row.at),
            };
            fields.extend(row.levels.iter().cloned().flatten());
            if !row.differs_only_in_case {
                // Else what is expected is said of the case.
                fields.extend(row.expectations.iter().cloned().flatten());
            }
            fields.extend([
                Ident::new(field, at).into(),
                punct(':', Spacing::Alone),
                Ident::new("_", at).into(),
                punct(',', Spacing::Alone),
            ]);
        }
        fields.extend([punct('.', Spacing::Joint), punct('.', Spacing::Alone)]);
        checks.extend([
            Literal::usize_unsuffixed(position).into(),
            format_ident!("__Rows{position}").into(),
            TokenTree::from(Group::new(Delimiter::Brace, fields.into_iter().collect())),
        ]);
    }
    // One pattern for all would cost rustc the square of its length.
    let patterns = checks
        .chunks(3 * PATTERN)
        .map(|checks| quote!([#(#checks)*]));
    // Takes long, but ends. Not where it need not be said: a lint that is forbidden can't be allowed.
    let allow = (list.rows.len() > LONG).then(|| quote!(#[allow(long_running_const_eval)]));
    quote!(#krate::__private::check_collisions! { LINEAGE, #count, #allow; #(#patterns)* })
}

fn punct(character: char, spacing: Spacing) -> TokenTree {
    Punct::new(character, spacing).into()
}

/// Rows that only an extended table's band can classify, grouped by what a band is likely to cover.
fn coverage(list: &List) -> TokenStream {
    if !list.extends() {
        return TokenStream::new();
    }
    // Of strings, the first row stands for all of a segment; each number stands for itself.
    let mut segments = BTreeMap::<&str, TokenStream>::new();
    let mut numbers = Vec::new();
    for (position, row) in list.rows.iter().enumerate() {
        if list.class(row).category.is_some() {
            continue;
        }
        let check = || {
            let position = Literal::usize_unsuffixed(position);
            quote_spanned!(row.at=> classified(#position))
        };
        match &row.code {
            Code::Number(number) => {
                let number = Literal::i64_unsuffixed(*number);
                let check = check();
                numbers.push(quote!(covers_number(#number) { #check }));
            }
            Code::Name(name) => {
                let first = name.split('.').next().unwrap_or_default();
                segments.entry(first).or_insert_with(check);
            }
        }
    }
    let segments = segments.into_iter().map(|(segment, row)| {
        let hash = Literal::u64_unsuffixed(name_hash(segment.as_bytes(), 0));
        quote!(covers_prefix(#segment, #hash) { #row })
    });
    let groups = segments.chain(numbers).collect::<Vec<_>>();
    if groups.is_empty() {
        return TokenStream::new();
    }
    let krate = &list.header.krate;
    quote!(#krate::__private::check_coverage! { TABLE; #(#groups)* })
}

/// The tables that the list extends against each other.
fn rivals(list: &List) -> TokenStream {
    let types = list.fallbacks.iter().map(|fallback| {
        let of = &fallback.of;
        quote!(#(#of)*)
    });
    let types = types.collect::<Vec<_>>();
    let rivals = list
        .fallbacks
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(_, one)| !one.is_leaf());
    let rivals = rivals.map(|(position, fallback)| {
        let before = &types[..position];
        let table = &types[position];
        let constant = Ident::new("TABLE", fallback.at.start());
        quote!([#(#before),*] #table, #constant;)
    });
    let rivals = rivals.collect::<Vec<_>>();
    if rivals.is_empty() {
        return TokenStream::new();
    }
    let krate = &list.header.krate;
    let fallback = fallback_trait(list.kind);
    quote!(#krate::__private::check_rivals! { LINEAGE, #fallback; #(#rivals)* })
}

/// The fallbacks before the last, which are to be tables.
fn idle(list: &List) -> TokenStream {
    let Some((_, others @ [_, ..])) = list.fallbacks.split_last() else {
        return TokenStream::new();
    };
    let others = others.iter().map(|fallback| {
        let of = &fallback.of;
        let constant = Ident::new("TABLE", fallback.at.start());
        quote!(#(#of)*, #constant;)
    });
    let krate = &list.header.krate;
    let fallback = fallback_trait(list.kind);
    quote!(#krate::__private::check_idle! { #fallback; #(#others)* })
}

/// The code of success against the rows of the tables that the list extends.
fn success(list: &List) -> TokenStream {
    let Some(last) = list.fallbacks.last() else {
        return TokenStream::new();
    };
    if !list.extends() || list.header.success(list.kind).is_none() {
        return TokenStream::new();
    }
    let at = list.header.success_at.map_or(last.at, |(at, _)| at);
    let krate = &list.header.krate;
    let call = quote_spanned!(at.start()=> success());
    quote!(#krate::__private::check_success! { LINEAGE; #call })
}

/// The core crate's trait for fallbacks of a kind of list.
pub(super) fn fallback_trait(kind: Kind) -> Ident {
    match kind {
        Kind::Numbers => format_ident!("NumberFallback", span = Span::call_site()),
        Kind::Names => format_ident!("NameFallback", span = Span::call_site()),
    }
}
