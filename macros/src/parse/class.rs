//! `NotFound, retry = Later, http = 410`, in `#[class(…)]` and behind the arrow of a band.

use syn::parse::ParseStream;
use syn::{Error, Ident, LitInt, LitStr, Result, Token};

use crate::diagnostics::unknown;
use crate::model::{Class, Name};

const KEYS: [&str; 2] = ["retry", "http"];

/// Adds one item to the class.
pub(super) fn item(input: ParseStream, class: &mut Class) -> Result<()> {
    if input.peek(LitStr) {
        let quoted = input.parse::<LitStr>()?;
        let word = quoted.value();
        return Err(Error::new(
            quoted.span(),
            format!("write the category without quotes: `{word}`"),
        ));
    }
    let at = input.span();
    if !input.peek(Ident) {
        return Err(Error::new(
            at,
            "expected a category such as `NotFound`, `retry = …` or `http = …`",
        ));
    }
    let word = Name::from(input.parse::<Ident>()?);
    if input.peek(Token![::]) {
        return Err(Error::new(
            at,
            "write the category without a path, such as `NotFound`",
        ));
    }
    if !input.peek(Token![=]) {
        if KEYS.contains(&word.source.as_str()) {
            return Err(Error::new(at, format!("expected `{word} = …`")));
        }
        return match class.category.replace(word) {
            Some(_) => Err(Error::new(at, "duplicate category; remove one")),
            None => Ok(()),
        };
    }
    input.parse::<Token![=]>()?;
    let is_duplicate = match word.source.as_str() {
        "retry" => class.retry.replace(retry(input)?).is_some(),
        "http" => class.http.replace(http(input)?).is_some(),
        other => return Err(Error::new(at, unknown("key", other, &KEYS))),
    };
    if is_duplicate {
        return Err(Error::new(
            at,
            format!("duplicate key `{word}`; remove one"),
        ));
    }
    Ok(())
}

fn retry(input: ParseStream) -> Result<Name> {
    if input.peek(LitStr) {
        let quoted = input.parse::<LitStr>()?;
        let message = format!("write the retry without quotes: `{}`", quoted.value());
        return Err(Error::new(quoted.span(), message));
    }
    let word = input.parse::<Ident>();
    let word =
        word.map_err(|error| Error::new(error.span(), "expected a retry such as `Later`"))?;
    if input.peek(Token![::]) {
        return Err(Error::new(
            word.span(),
            "write the retry without a path, such as `Later`",
        ));
    }
    Ok(word.into())
}

fn http(input: ParseStream) -> Result<u16> {
    let at = input.span();
    let status = input.parse::<LitInt>();
    let status = status.map(|status| (status.base10_parse::<u16>(), status.suffix().is_empty()));
    match status {
        Ok((Ok(status @ 100..=599), true)) => Ok(status),
        _ => Err(Error::new(at, "expected an HTTP status from 100 to 599")),
    }
}
