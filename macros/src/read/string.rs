use proc_macro2::{Literal, TokenTree};

/// The value of a string literal.
pub(crate) fn string(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Literal(literal) => value(literal),
        _ => None,
    }
}

fn value(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    // Most texts hold no escape; syn walks the others.
    let quoted = source
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    if let Some(plain) = quoted.filter(|text| !text.contains(['\\', '\r'])) {
        return Some(plain.to_owned());
    }
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(string) if string.suffix().is_empty() => Some(string.value()),
        _ => None,
    }
}
