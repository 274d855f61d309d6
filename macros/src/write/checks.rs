//! Checks that only rustc can do, each at the token that it is about: see the core crate's `extend`
//! module.

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::mix::string_hash;
use crate::model::{Code, Table};

pub(super) fn checks(table: &Table) -> TokenStream {
    let overrides = || table.entries().any(|(_, entry)| entry.overrides.is_some());
    if !table.may_extend() && !overrides() {
        return TokenStream::new();
    }
    let collisions = collisions(table);
    let coverage = coverage(table);
    let parents = parents(table);
    let success = success(table);
    quote!(#collisions #coverage #parents #success)
}

/// How many codes share a constant; the core crate has a struct for each combination.
const CHUNK: usize = 8;

/// How many chunks are checked by one pattern. One for all would cost rustc the square of its length.
const PATTERN: usize = 32;

/// From this many codes on, rustc finds that a constant takes long, unless it may.
const LONG: usize = 1_000;

/// The codes against those of the tables that this one extends: `0 Chunk0 { code_0: _, .. }`.
fn collisions(table: &Table) -> TokenStream {
    let entries = table.entries().map(|(_, entry)| entry).collect::<Vec<_>>();
    let codes = table.codes();
    let count = Literal::usize_unsuffixed(codes.len().div_ceil(CHUNK));
    let chunks = codes.chunks(CHUNK).enumerate().map(|(number, codes)| {
        let fields = codes.iter().enumerate().map(|(place, (code, entry))| {
            let entry = entries[*entry];
            let (field, at) = match entry.overrides {
                // With aliases, `#[overrides]` does not say which code it means.
                Some(_) if !entry.aliases.is_empty() => return TokenStream::new(),
                Some(at) => (format!("overrides_{place}"), at),
                None => (format!("code_{place}"), code.at.start),
            };
            let lints = &entry.lints;
            let field = Ident::new(&field, at);
            quote_spanned!(at=> #lints #field: _,)
        });
        let name = format_ident!("__Chunk{number}");
        let number = Literal::usize_unsuffixed(number);
        quote!(#number #name { #(#fields)* .. })
    });
    let chunks = chunks.collect::<Vec<_>>();
    let patterns = chunks.chunks(PATTERN).map(|chunks| quote!([#(#chunks)*]));
    let allow = (codes.len() > LONG).then(|| quote!(#[allow(long_running_const_eval)]));
    quote!(__cloud_errors::__private::check_collisions! { TABLE, #count, #allow; #(#patterns)* })
}

/// Entries that only a parent's band can classify. Those that begin with one segment are checked by
/// one call.
fn coverage(table: &Table) -> TokenStream {
    let mut groups = Vec::new();
    let mut numbers = HashMap::new();
    for (position, (_, entry)) in table.entries().enumerate() {
        if table.class_of(entry).category.is_some() {
            continue;
        }
        let (key, segment) = match &entry.code.value {
            Code::Number(_) => (position as u64, 0),
            Code::Str(code) => {
                let segment = code.split('.').next().unwrap_or_default();
                let hash = string_hash(segment.as_bytes(), 0);
                (hash, hash)
            }
        };
        let group = *numbers.entry(key).or_insert_with(|| {
            groups.push((entry.code.at.start, Vec::new(), segment));
            groups.len() - 1
        });
        groups[group].1.push(Literal::usize_unsuffixed(position));
    }
    if groups.is_empty() {
        return TokenStream::new();
    }
    let calls = groups.iter().map(|(at, rows, segment)| {
        let segment = Literal::u64_unsuffixed(*segment);
        quote_spanned!(*at=> classified(&[#(#rows),*], #segment);)
    });
    let allow = (table.entries().count() > LONG).then(|| quote!(#[allow(long_running_const_eval)]));
    quote!(__cloud_errors::__private::check_coverage! { TABLE, #allow; #(#calls)* })
}

/// Parents against each other, and fallbacks that no code reaches.
fn parents(table: &Table) -> TokenStream {
    let fallbacks = table
        .fallbacks()
        .map(|(_, fallback)| fallback)
        .collect::<Vec<_>>();
    let [_, _, ..] = fallbacks.as_slice() else {
        return TokenStream::new();
    };
    let count = Literal::usize_unsuffixed(fallbacks.len());
    let checks = fallbacks.iter().enumerate().map(|(position, fallback)| {
        let field = Ident::new("TABLE", fallback.at.start);
        let position = Literal::usize_unsuffixed(position);
        let lints = &fallback.lints;
        quote!(#lints #position #field;)
    });
    let tables = fallbacks
        .iter()
        .filter(|fallback| !fallback.is_leaf())
        .count();
    let allow = (tables > 1).then(|| quote!(#[allow(long_running_const_eval)]));
    quote!(
        __cloud_errors::__private::check_parents! { TABLE, PARENTS, #count, #allow; #(#checks)* }
    )
}

/// The success codes against the codes of the parents.
fn success(table: &Table) -> TokenStream {
    let fallback = table
        .fallbacks()
        .map(|(_, fallback)| fallback.at.start)
        .last();
    let written = table.header.success.as_ref();
    let at = written
        .and_then(|codes| codes.first())
        .map(|code| code.at.start)
        .or(fallback);
    if table.header.success(table.kind).is_empty() {
        return TokenStream::new();
    }
    let call = quote_spanned!(at.unwrap_or_else(Span::call_site)=> success());
    quote!(__cloud_errors::__private::check_success! { TABLE; #call })
}
