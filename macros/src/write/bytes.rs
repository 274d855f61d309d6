//! Columns of a table as byte strings. rustc takes a byte string in one piece, and an array number
//! by number.

use proc_macro2::{Literal, TokenStream};

pub(super) fn of_u8(numbers: &[u8]) -> Literal {
    Literal::byte_string(numbers)
}

pub(super) fn of_u16(numbers: impl IntoIterator<Item = usize>) -> Literal {
    let numbers = numbers
        .into_iter()
        .map(|number| u16::try_from(number).unwrap_or(u16::MAX));
    Literal::byte_string(&numbers.flat_map(u16::to_le_bytes).collect::<Vec<_>>())
}

pub(super) fn of_u32(numbers: impl IntoIterator<Item = usize>) -> Literal {
    let numbers = numbers
        .into_iter()
        .map(|number| u32::try_from(number).unwrap_or(u32::MAX));
    Literal::byte_string(&numbers.flat_map(u32::to_le_bytes).collect::<Vec<_>>())
}

/// Tokens from source that this crate wrote. Cheaper than token by token in an unoptimised build.
pub(super) fn tokens(source: &str) -> TokenStream {
    if proc_macro::is_available() {
        // proc-macro2 would parse it once more.
        let tokens = source.parse::<proc_macro::TokenStream>();
        return tokens.unwrap_or_default().into();
    }
    source.parse().unwrap_or_default()
}
