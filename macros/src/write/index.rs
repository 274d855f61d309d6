//! What look-ups read: see the core crate's `lookup` module.

use std::collections::HashSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::bytes::{of_u16, of_u32};
use crate::hash::Hash;
use crate::mix::string_hash;
use crate::model::{Code, Kind, Table};

/// The codes of a table with their perfect hash: the kind's type and a value of it.
pub(super) fn codes(table: &Table) -> (TokenStream, TokenStream) {
    let codes = table.codes();
    let codes = codes.iter().map(|(code, _)| &code.value);
    match table.kind {
        Kind::Number => {
            let numbers = codes.filter_map(|code| match code {
                Code::Number(number) => Some(*number),
                Code::Str(_) => None,
            });
            (quote!(Numbers), self::numbers(&numbers.collect::<Vec<_>>()))
        }
        Kind::Str => {
            let strings = codes.filter_map(|code| match code {
                Code::Number(_) => None,
                Code::Str(text) => Some(text.as_str()),
            });
            (quote!(Strings), self::strings(&strings.collect::<Vec<_>>()))
        }
    }
}

fn numbers(numbers: &[i64]) -> TokenStream {
    let keys = numbers
        .iter()
        .map(|number| u64::from_ne_bytes(number.to_ne_bytes()));
    let hash = hash(&Hash::find(&keys.collect::<Vec<_>>()));
    let narrow = numbers.iter().map(|number| i32::try_from(*number).ok());
    let (codes, wide) = match narrow.collect::<Option<Vec<_>>>() {
        Some(narrow) => (
            narrow
                .into_iter()
                .flat_map(i32::to_le_bytes)
                .collect::<Vec<_>>(),
            false,
        ),
        None => (
            numbers.iter().copied().flat_map(i64::to_le_bytes).collect(),
            true,
        ),
    };
    let codes = Literal::byte_string(&codes);
    let first = Literal::i64_unsuffixed(numbers.iter().copied().min().unwrap_or(0));
    let last = Literal::i64_unsuffixed(numbers.iter().copied().max().unwrap_or(0));
    quote!(__cloud_errors::__private::Numbers { codes: #codes, wide: #wide, range: (#first, #last), hash: #hash })
}

fn strings(strings: &[&str]) -> TokenStream {
    let (seed, hashes) = hashes(strings);
    let found = Hash::find(&hashes);
    let (mut text, mut starts) = (String::new(), vec![0]);
    for position in &found.slots {
        text.push_str(position.map_or("", |position| strings[usize::from(position)]));
        starts.push(text.len());
    }
    let hash = hash(&found);
    let seed = Literal::u64_unsuffixed(seed);
    let hashes = hashes
        .into_iter()
        .flat_map(u64::to_le_bytes)
        .collect::<Vec<_>>();
    let hashes = Literal::byte_string(&hashes);
    let starts = of_u32(starts);
    quote! {
        __cloud_errors::__private::Strings {
            hash: #hash,
            seed: #seed,
            hashes: #hashes,
            text: #text,
            starts: #starts,
        }
    }
}

/// The hashes of distinct strings, and a seed that keeps them apart.
fn hashes(strings: &[&str]) -> (u64, Vec<u64>) {
    let mut seed = 0;
    loop {
        let hashes = strings
            .iter()
            .map(|text| string_hash(text.as_bytes(), seed));
        let hashes = hashes.collect::<Vec<_>>();
        if hashes.iter().collect::<HashSet<_>>().len() == hashes.len() {
            return (seed, hashes);
        }
        seed += 1;
    }
}

fn hash(found: &Hash) -> TokenStream {
    let seed = Literal::u64_unsuffixed(found.seed);
    let shift = Literal::u32_unsuffixed(found.shift);
    let displacements = of_u16(found.displacements.iter().copied().map(usize::from));
    let slots = of_u16(
        found
            .slots
            .iter()
            .map(|position| usize::from(position.unwrap_or(0))),
    );
    quote! {
        __cloud_errors::__private::PerfectHash {
            seed: #seed,
            shift: #shift,
            displacements: #displacements,
            slots: #slots,
        }
    }
}
