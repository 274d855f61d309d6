use proc_macro2::{Punct, Span, TokenTree};

use super::string;
use crate::model::Code;
use crate::report::{At, Report};
use crate::spelling::spelled;
use crate::tokens::{is_punct, spell};

/// The code behind an `=`, with the literal's span, and that of the literal and its sign.
pub(crate) fn code(
    equals: &Punct,
    value: &[TokenTree],
    report: &mut Report,
) -> Option<(Code, Span, At)> {
    let at = At::tokens(value, equals.span());
    let (negative, literal) = match value {
        [TokenTree::Literal(literal)] => (false, literal),
        [minus, TokenTree::Literal(literal)] if is_punct(minus, '-') => (true, literal),
        [] => {
            report.error(
                at,
                "expected a code behind `=`, such as `4040` or `\"NotFound\"`",
            );
            return None;
        }
        _ if is_range(value) => {
            let range = spell(value);
            report.error(
                at,
                format_args!(
                    "a range is no row's code but a band's: `bands({range} => NotFound)` in the header"
                ),
            );
            return None;
        }
        _ => {
            report.error(at, EXPECTED);
            return None;
        }
    };
    // Most codes are plain decimals or plain strings; syn reads the others.
    let source = spelled(literal);
    let found = match (decimal(&source, negative), string::plain(&source)) {
        (Some(number), _) => Ok(Code::Number(number)),
        (None, Some(text)) if !negative => name(text),
        _ => match syn::Lit::new(literal.clone()) {
            syn::Lit::Int(int) => integer(&int, negative),
            syn::Lit::Str(_) if negative => Err("a string has no sign".to_owned()),
            syn::Lit::Str(text) if text.suffix().is_empty() => name(text.value()),
            syn::Lit::Str(text) => Err(format!(
                "unknown suffix `{}`, a code needs none",
                text.suffix()
            )),
            syn::Lit::Float(_) => Err("a code is a whole number or a string".to_owned()),
            syn::Lit::Char(_) => Err("a code is a number or a string, write `\"…\"`".to_owned()),
            syn::Lit::ByteStr(_) | syn::Lit::CStr(_) => {
                Err("a code is a plain string, write `\"…\"`".to_owned())
            }
            _ => Err(EXPECTED.to_owned()),
        },
    };
    found
        .map_err(|message| report.error(at, message))
        .ok()
        .map(|code| (code, literal.span(), at))
}

/// `1..=2`, as a band has it.
fn is_range(value: &[TokenTree]) -> bool {
    let is_dot = |tree: &TokenTree| is_punct(tree, '.');
    let Some(start) = value.iter().position(is_dot) else {
        return false;
    };
    let (first, rest) = value.split_at(start);
    let last = match rest {
        [_, second, equals, last @ ..] if is_dot(second) && is_punct(equals, '=') => last,
        [_, second, last @ ..] if is_dot(second) => last,
        _ => return false,
    };
    is_number(first) && is_number(last)
}

fn is_number(value: &[TokenTree]) -> bool {
    let literal = match value {
        [literal] => literal,
        [minus, literal] if is_punct(minus, '-') => literal,
        _ => return false,
    };
    matches!(literal, TokenTree::Literal(literal)
        if spelled(literal).starts_with(|first: char| first.is_ascii_digit()))
}

fn decimal(source: &str, negative: bool) -> Option<i64> {
    let number = source.parse::<i64>().ok()?;
    if negative {
        number.checked_neg()
    } else {
        Some(number)
    }
}

const EXPECTED: &str = "a code is a literal: a whole number such as `-3031`, or a string";

/// A name from a string literal.
fn name(value: String) -> Result<Code, String> {
    if value.is_empty() {
        return Err("this code is empty".to_owned());
    }
    let is_space = |character: char| character.is_whitespace() || character.is_control();
    if !is_graphic(value.as_bytes()) && value.chars().any(is_space) {
        return Err("a code holds no white space and no control characters".to_owned());
    }
    Ok(Code::Name(value))
}

/// Most are. By hand, since a macro is compiled without optimization.
fn is_graphic(mut value: &[u8]) -> bool {
    while let [b'!'..=b'~', rest @ ..] = value {
        value = rest;
    }
    value.is_empty()
}

fn integer(int: &syn::LitInt, negative: bool) -> Result<Code, String> {
    let sign = if negative { "-" } else { "" };
    let digits = int.base10_digits();
    let number = format!("{sign}{digits}").parse::<i64>().map_err(|_| {
        format!("`{sign}{int}` does not fit: a code is a whole number of 64 bits, an `i64`")
    })?;
    let suffix = int.suffix();
    let range = match suffix {
        "" | "i64" | "isize" | "i128" => i64::MIN..=i64::MAX,
        "u8" => 0..=u8::MAX.into(),
        "u16" => 0..=u16::MAX.into(),
        "u32" => 0..=u32::MAX.into(),
        "u64" | "usize" | "u128" => 0..=i64::MAX,
        "i8" => i8::MIN.into()..=i8::MAX.into(),
        "i16" => i16::MIN.into()..=i16::MAX.into(),
        "i32" => i32::MIN.into()..=i32::MAX.into(),
        other => return Err(format!("unknown suffix `{other}`, a code needs none")),
    };
    if range.contains(&number) {
        Ok(Code::Number(number))
    } else {
        Err(format!(
            "`{number}` does not fit `{suffix}`, a code needs no suffix"
        ))
    }
}

/// A code in the header.
pub(crate) fn success(value: &[TokenTree], key: Span, report: &mut Report) -> Option<Code> {
    let literal = match value {
        [TokenTree::Literal(_)] => true,
        [minus, TokenTree::Literal(_)] => is_punct(minus, '-'),
        _ => false,
    };
    if literal {
        let equals = Punct::new('=', proc_macro2::Spacing::Alone);
        return code(&equals, value, report).map(|(code, ..)| code);
    }
    report.error(
        At::tokens(value, key),
        "`success` takes the code that means success, or `none`: `success = 200`",
    );
    None
}
