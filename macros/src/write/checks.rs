//! The checks that only the compiler can do, each at the token that it is about; see the core
//! crate's `checks` module.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use crate::model::{Fallback, Kind, List, Row};

pub(super) fn checks(list: &List) -> TokenStream {
    let collisions = collisions(list);
    let coverage = coverage(list);
    let rivals = rivals(list);
    quote!(#collisions #coverage #rivals)
}

/// Rows against the tables that the list extends.
fn collisions(list: &List) -> TokenStream {
    let extends = !list.fallbacks.iter().all(Fallback::is_leaf);
    if !extends && list.rows.iter().all(|row| row.overrides.is_none()) {
        return TokenStream::new();
    }
    let checked = in_chunks(list, |row, position| {
        let constant = match row.overrides {
            Some(at) => Ident::new(&format!("OVERRIDES_{position}"), at),
            None => Ident::new(&format!("CODE_{position}"), row.at),
        };
        Some(constant.into_token_stream())
    });
    let krate = &list.header.krate;
    quote!(#krate::__private::check_collisions! { #checked })
}

/// Rows that only an extended table's band can classify.
fn coverage(list: &List) -> TokenStream {
    let unknown = |row: &Row| list.class(row).category.is_none() && !row.class.mistaken;
    if list.fallbacks.iter().all(Fallback::is_leaf) || !list.rows.iter().any(unknown) {
        return TokenStream::new();
    }
    let checked = in_chunks(list, |row, position| {
        let row_type = Ident::new(&format!("Row{position}"), row.at);
        unknown(row).then(|| quote_spanned!(row.at=> classified::<#row_type, Chunk>()))
    });
    let krate = &list.header.krate;
    quote!(#krate::__private::check_coverage! { #checked })
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
    quote!(#krate::__private::check_rivals! { #fallback; #(#rivals)* })
}

/// `Table, 2; 0 [a b c d] 1 [e]`: what is checked of each four rows.
fn in_chunks(list: &List, check: impl Fn(&Row, usize) -> Option<TokenStream>) -> TokenStream {
    let name = &list.name;
    let chunks = list.rows.chunks(4);
    let count = Literal::usize_unsuffixed(chunks.len());
    let chunks = chunks.enumerate().filter_map(|(position, rows)| {
        let checks = rows
            .iter()
            .enumerate()
            .filter_map(|(position, row)| check(row, position));
        let checks = checks.collect::<Vec<_>>();
        let position = Literal::usize_unsuffixed(position);
        (!checks.is_empty()).then(|| quote!(#position [#(#checks,)*]))
    });
    quote!(#name, #count; #(#chunks)*)
}

/// The core crate's trait for fallbacks of a kind of list.
pub(super) fn fallback_trait(kind: Kind) -> Ident {
    match kind {
        Kind::Numbers => format_ident!("NumberFallback", span = Span::call_site()),
        Kind::Names => format_ident!("NameFallback", span = Span::call_site()),
    }
}
