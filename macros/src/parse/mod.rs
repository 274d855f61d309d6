//! Reads the attribute and its enum in one pass. A mistake is recorded, and reading goes on behind
//! the next comma.

mod attributes;
mod class;
mod header;
mod item;
mod literal;
mod text;
mod translate;
mod variant;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Token, parenthesized, token};

use crate::cfg::Kept;
use crate::diagnostics::Diagnostics;
use crate::model::Table;

pub(crate) use self::header::header;

/// The table, or `None` if the item is no enum. `kept` says which conditional parts survived.
pub(crate) fn table(
    header: TokenStream,
    item: TokenStream,
    kept: Option<&Kept>,
    diagnostics: &mut Diagnostics,
) -> Option<Table> {
    let header = self::header(header, diagnostics);
    let read = |input: ParseStream| item::read(input, header, kept, diagnostics);
    match read.parse2(item) {
        Ok(table) => Some(table),
        Err(error) => {
            diagnostics.syntax(&error);
            None
        }
    }
}

/// Reads items between commas, all of them, whatever is wrong with one.
fn list(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
    mut read: impl FnMut(ParseStream, &mut Diagnostics) -> syn::Result<()>,
) {
    while !input.is_empty() {
        if let Err(error) = read(input, diagnostics) {
            diagnostics.syntax(&error);
            skip_item(input);
        } else if !input.is_empty() && !input.peek(Token![,]) {
            diagnostics.unread(input.span(), "expected `,`");
            skip_item(input);
        }
        let _ = input.parse::<Option<Token![,]>>();
    }
}

/// Like [`list`], in parentheses.
fn arguments(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
    read: impl FnMut(ParseStream, &mut Diagnostics) -> syn::Result<()>,
) -> syn::Result<()> {
    let content;
    parenthesized!(content in input);
    list(&content, diagnostics, read);
    Ok(())
}

/// Takes the tokens before the next comma.
fn skip_item(input: ParseStream) -> TokenStream {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        skipped.extend(input.parse::<TokenTree>().ok());
    }
    skipped
}

/// A path or type up to the next comma, which rustc will check.
fn tokens(input: ParseStream, expected: &str) -> syn::Result<TokenStream> {
    let tokens = skip_item(input);
    if tokens.is_empty() {
        return Err(input.error(expected));
    }
    Ok(tokens)
}

fn visibility(input: ParseStream) -> syn::Result<TokenStream> {
    let mut visibility = TokenStream::new();
    if input.peek(Token![pub]) {
        visibility.extend([input.parse::<TokenTree>()?]);
        if input.peek(token::Paren) {
            visibility.extend([input.parse::<TokenTree>()?]);
        }
    }
    Ok(visibility)
}

/// A type up to the next comma that is not within `<…>`.
fn field_type(input: ParseStream) -> syn::Result<TokenStream> {
    let mut depth = 0_usize;
    let mut ty = TokenStream::new();
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let tree = input.parse::<TokenTree>()?;
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        ty.extend([tree]);
    }
    Ok(ty)
}
