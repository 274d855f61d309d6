//! `#[translate(zh, "资源不存在", help = "请检查资源 ID。")]`

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, Result, Token, parenthesized};

use super::literal;
use super::text::without_full_stop;
use crate::diagnostics::unknown;
use crate::model::{Text, Translation};

/// Reads what follows `translate`.
pub(super) fn translation(input: ParseStream, at: Span) -> Result<(Translation, Span)> {
    const EXPECTED: &str = "expected a language and a message: `#[translate(zh, \"…\")]`";
    if input.is_empty() {
        return Err(Error::new(at, EXPECTED));
    }
    let content;
    parenthesized!(content in input);
    let all = content.call(arguments);
    // What follows a mistake is not read.
    while content.parse::<proc_macro2::TokenTree>().is_ok() {}
    all
}

fn arguments(input: ParseStream) -> Result<(Translation, Span)> {
    let language = literal::language(input)?;
    let at = language.at.start;
    input
        .parse::<Token![,]>()
        .map_err(|_| Error::new(at, "expected `,` and a message after the language"))?;
    let message = literal::text(input, "expected a message: `#[translate(zh, \"…\")]`")?;
    let message = without_full_stop(&message).to_owned();
    if message.is_empty() {
        return Err(Error::new(
            at,
            "the message of a translation cannot be empty",
        ));
    }
    let mut help = None;
    while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        let key = input.call(Ident::parse_any);
        let key = key.map_err(|error| {
            Error::new(
                error.span(),
                "expected only `help = \"…\"` after the message",
            )
        })?;
        if key != "help" {
            return Err(Error::new(
                key.span(),
                unknown("key", &key.to_string(), &["help"]),
            ));
        }
        input.parse::<Token![=]>()?;
        if help
            .replace(literal::text(input, "expected a string after `help =`")?)
            .is_some()
        {
            return Err(Error::new(key.span(), "duplicate key `help`; remove one"));
        }
    }
    if !input.is_empty() {
        return Err(input.error("expected `,`"));
    }
    let help = help.filter(|help| !help.is_empty());
    let text = Text { message, help };
    Ok((
        Translation {
            language: language.value,
            text,
        },
        at,
    ))
}
