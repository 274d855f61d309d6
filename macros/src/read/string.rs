use proc_macro2::{Literal, TokenTree};

use crate::spelling::spelled;

/// The value of a string literal.
pub(crate) fn string(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Literal(literal) => value(literal, &spelled(literal)),
        _ => None,
    }
}

/// The same of a literal that was asked how it is spelled.
pub(super) fn value(literal: &Literal, spelled: &str) -> Option<String> {
    if let Some(value) = plain(spelled) {
        return Some(value);
    }
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(string) if string.suffix().is_empty() => Some(string.value()),
        _ => None,
    }
}

/// The value of a string literal without escapes other than those that rustc writes for a doc
/// comment's quotes. Most are such; syn walks the others, character by character.
pub(super) fn plain(source: &str) -> Option<String> {
    let text = source.strip_prefix('"')?.strip_suffix('"')?;
    if text.contains('\r') {
        return None;
    }
    if !text.contains('\\') {
        return Some(text.to_owned());
    }
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        value.push_str(&rest[..at]);
        match rest.as_bytes().get(at + 1) {
            Some(escaped @ (b'\'' | b'"' | b'\\')) => value.push(char::from(*escaped)),
            _ => return None,
        }
        rest = &rest[at + 2..];
    }
    value.push_str(rest);
    Some(value)
}
