//! Any text as an enum. The fuzz target `enums` runs it too.

use proc_macro2::TokenStream;

use crate::expand;

/// What an enum expands to. The derive is called as if every `#[cfg]` were true.
pub(crate) fn expand(header: &TokenStream, item: TokenStream) -> TokenStream {
    let expansion = expand::attribute(header, item);
    if !expansion.to_string().contains("__CloudErrors") {
        return expansion;
    }
    let without_derive = expansion.clone().into_iter().skip(2).collect();
    expansion
        .into_iter()
        .chain(expand::derive(without_derive))
        .collect()
}

/// Expands a text, whose first line is the header. It always expands alike, and of an enum nothing
/// comes that rustc can't parse.
pub(crate) fn check(source: &str) {
    let (header, item) = source.split_once('\n').unwrap_or_default();
    let (Ok(header), Ok(item)) = (header.parse(), item.parse::<TokenStream>()) else {
        return;
    };
    let expansion = expand(&header, item.clone()).to_string();
    assert_eq!(expansion, expand(&header, item.clone()).to_string());
    // A fallback such as `Unknown(A +)` is an enum for syn, but `A +` is no type for rustc.
    if !source.contains('+') && syn::parse2::<syn::ItemEnum>(item).is_ok() {
        let parsed = syn::parse_str::<syn::File>(&expansion);
        assert!(parsed.is_ok(), "{source}\n{expansion}");
    }
}
