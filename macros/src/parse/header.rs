//! `#[cloud_errors(bands(…), success = …, language = …, from(…), crate = …)]`

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, LitStr, Result, Token, parenthesized};

use super::{arguments, class, list, literal, tokens};
use crate::diagnostics::{Diagnostics, unknown};
use crate::model::{Band, Class, Header};

const KEYS: [&str; 5] = ["bands", "success", "language", "from", "crate"];

pub(crate) fn header(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Header {
    let mut header = Header {
        bands: Vec::new(),
        success: None,
        language: "en".to_owned(),
        from: Vec::new(),
        krate: quote!(::cloud_errors),
    };
    let mut seen = Vec::new();
    let read = |input: ParseStream| {
        list(input, diagnostics, |input, diagnostics| {
            key(input, &mut header, &mut seen, diagnostics)
        });
        Ok(())
    };
    if let Err(error) = read.parse2(tokens) {
        diagnostics.syntax(&error);
    }
    header
}

fn key(
    input: ParseStream,
    header: &mut Header,
    seen: &mut Vec<String>,
    diagnostics: &mut Diagnostics,
) -> Result<()> {
    let at = input.span();
    let key = input.call(Ident::parse_any);
    let key = key
        .map_err(|_| Error::new(at, "expected a key such as `bands(…)`"))?
        .to_string();
    if seen.contains(&key) {
        return Err(Error::new(at, format!("duplicate key `{key}`; remove one")));
    }
    match key.as_str() {
        "bands" => {
            expect_group(input, at, "bands(4000..=4099 => InvalidArgument)")?;
            arguments(input, diagnostics, |input, diagnostics| {
                header.bands.push(band(input, diagnostics)?);
                Ok(())
            })?;
        }
        "from" => {
            expect_group(input, at, "from(PublicError)")?;
            arguments(input, diagnostics, |input, _| {
                if input.peek(LitStr) {
                    return Err(input.error("write the table without quotes: `from(PublicError)`"));
                }
                header.from.push(tokens(input, "expected a table")?);
                Ok(())
            })?;
        }
        "success" => {
            // If reading fails, no code counts as a success code.
            header.success = Some(Vec::new());
            expect_value(input, at, "success = 200")?;
            header.success = Some(success(input)?);
        }
        "language" => {
            header.language = String::new();
            expect_value(input, at, "language = zh")?;
            header.language = literal::language(input)?.value;
        }
        "crate" => {
            expect_value(input, at, "crate = my_crate::cloud_errors")?;
            header.krate = path(input)?;
        }
        _ => return Err(Error::new(at, unknown("key", &key, &KEYS))),
    }
    seen.push(key);
    Ok(())
}

fn expect_group(input: ParseStream, at: Span, example: &str) -> Result<()> {
    if input.peek(syn::token::Paren) {
        return Ok(());
    }
    Err(Error::new(at, format!("expected parentheses: `{example}`")))
}

fn expect_value(input: ParseStream, at: Span, example: &str) -> Result<()> {
    let found = input.parse::<Option<Token![=]>>()?;
    if found.is_some() && !input.is_empty() {
        return Ok(());
    }
    Err(Error::new(at, format!("expected a value: `{example}`")))
}

/// `4000..=4099 => InvalidArgument` or `"AuthFailure" => (Unauthenticated, retry = SignAgain)`
fn band(input: ParseStream, diagnostics: &mut Diagnostics) -> Result<Band> {
    let pattern = literal::band(input)?;
    let arrow = input.span();
    if !input.peek(Token![=>]) {
        return Err(Error::new(
            arrow,
            "expected `=>` and a category, such as `=> NotFound`",
        ));
    }
    input.parse::<Token![=>]>()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Err(Error::new(
            arrow,
            "expected a category after `=>`, such as `NotFound`",
        ));
    }
    let mut class = Class::default();
    let at = input.span();
    if input.peek(syn::token::Paren) {
        let content;
        parenthesized!(content in input);
        list(&content, diagnostics, |input, _| {
            class::item(input, &mut class)
        });
    } else {
        class::item(input, &mut class)?;
    }
    if class.category.is_none() {
        diagnostics.unread(at, "expected a category such as `NotFound`");
    }
    Ok(Band {
        pattern: pattern.value,
        class,
        at: pattern.at,
    })
}

/// `none`, or codes and ranges: `2001 | 3000..=3999`
fn success(input: ParseStream) -> Result<Vec<crate::model::Spanned<crate::model::Pattern>>> {
    if input.peek(Ident::peek_any) {
        let word = input.call(Ident::parse_any)?;
        if word == "none" {
            return Ok(Vec::new());
        }
        return Err(Error::new(word.span(), "expected a code, or `none`"));
    }
    let mut codes = vec![literal::success(input)?];
    while let Some(bar) = input.parse::<Option<Token![|]>>()? {
        if input.is_empty() {
            return Err(Error::new(bar.span, "expected a code after `|`"));
        }
        codes.push(literal::success(input)?);
    }
    Ok(codes)
}

/// The path of the core crate. An import needs one that is well-formed.
fn path(input: ParseStream) -> Result<TokenStream> {
    const EXPECTED: &str = "expected a path: `crate = my_crate::cloud_errors`";
    let at = input.span();
    if input.peek(LitStr) {
        return Err(Error::new(
            at,
            "write the path without quotes: `crate = my_crate::cloud_errors`",
        ));
    }
    let path = tokens(input, EXPECTED)?;
    let read = |input: ParseStream| {
        // `$crate` comes as one identifier or as two tokens.
        if input.peek(Token![$]) && input.peek2(Token![crate]) {
            input.parse::<Token![$]>()?;
        }
        input.parse::<Option<Token![::]>>()?;
        input.call(Ident::parse_any)?;
        while !input.is_empty() {
            input.parse::<Token![::]>()?;
            input.call(Ident::parse_any)?;
        }
        Ok(())
    };
    match read.parse2(path.clone()) {
        Ok(()) => Ok(path),
        Err(_) => Err(Error::new(at, EXPECTED)),
    }
}
