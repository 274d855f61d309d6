//! Codes, patterns, strings and languages.

use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, Ident, Lit, LitStr, Result, Token};

use crate::diagnostics::SpanRange;
use crate::invisible::is_invisible;
use crate::model::{Code, Pattern, Spanned};

pub(super) const EXPECTED: &str =
    "expected a literal code: an integer such as `-3031`, or a string";

const TWO_ENDS: &str = "expected a range with two ends: `4000..=4099`";

/// What rustc takes behind an integer.
const SUFFIXES: [&str; 13] = [
    "", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
];

/// A code: an integer or a string.
pub(super) fn code(input: ParseStream) -> Result<Spanned<Code>> {
    let start = input.span();
    let minus = input.parse::<Option<Token![-]>>()?;
    let end = input.span();
    let text = minus.is_none().then(|| string(input)).flatten();
    if let Some(code) = text {
        string_code(&code).map_err(|message| Error::new(start, message))?;
        return Ok(Spanned {
            value: Code::Str(code),
            at: start.into(),
        });
    }
    if let (true, Ok(word)) = (minus.is_none(), input.fork().parse::<Ident>()) {
        let message = format!("{EXPECTED}; write the string in quotes: `\"{word}\"`");
        return Err(Error::new(start, message));
    }
    let literal = input
        .parse::<Lit>()
        .map_err(|_| Error::new(start, EXPECTED))?;
    let value = match literal {
        Lit::Int(number) => {
            if !SUFFIXES.contains(&number.suffix()) {
                let message = format!("unexpected suffix `{}` after a code", number.suffix());
                return Err(Error::new(end, message));
            }
            let sign = if minus.is_some() { "-" } else { "" };
            let digits = format!("{sign}{}", number.base10_digits());
            let number = digits.parse().map_err(|_| {
                Error::new(end, format!("code `{digits}` is out of range for `i64`"))
            })?;
            Code::Number(number)
        }
        Lit::Str(_) if minus.is_some() => {
            return Err(Error::new(start, "unexpected `-` before a string code"));
        }
        Lit::Str(_) => return Err(Error::new(start, "unexpected suffix after a string")),
        _ => return Err(Error::new(start, EXPECTED)),
    };
    Ok(Spanned {
        value,
        at: SpanRange { start, end },
    })
}

fn string_code(code: &str) -> std::result::Result<(), String> {
    if code.is_empty() {
        return Err("a string code cannot be empty".to_owned());
    }
    if let Some(invisible) = code.chars().find(|one| is_invisible(*one)) {
        let escaped = invisible.escape_unicode();
        return Err(format!(
            "a code cannot contain the invisible character `{escaped}`"
        ));
    }
    if code.trim() != code {
        return Err("a code cannot begin or end with a space".to_owned());
    }
    Ok(())
}

/// The value of a string literal. syn reads it character by character, which an unoptimised build
/// feels; most literals have no escapes.
pub(super) fn string(input: ParseStream) -> Option<String> {
    let read = input.step(|cursor| {
        let (literal, rest) = cursor.literal().ok_or_else(|| cursor.error(""))?;
        let source = literal.to_string();
        let plain = source
            .strip_prefix('"')
            .and_then(|source| source.strip_suffix('"'));
        match plain {
            Some(plain) if !plain.contains('\\') && !plain.contains('\r') => {
                Ok((plain.to_owned(), rest))
            }
            _ => match Lit::new(literal) {
                Lit::Str(text) if text.suffix().is_empty() => Ok((text.value(), rest)),
                _ => Err(cursor.error("")),
            },
        }
    });
    read.ok()
}

/// `4000..=4099`, `4000..4100`, `"AuthFailure"`, `"42*"` or `"*NotFound"`.
pub(super) fn band(input: ParseStream) -> Result<Spanned<Pattern>> {
    if input.peek(Token![..]) {
        return Err(input.error(TWO_ENDS));
    }
    if input.peek(Ident) && input.peek2(Token![=]) {
        return Err(input.error(
            "expected a range or a string; write keys in parentheses: `=> (NotFound, retry = Later)`",
        ));
    }
    if !input.peek(Lit) && !input.peek(Token![-]) {
        return Err(input.error(
            "expected a range such as `4000..=4099`, or a string such as `\"AuthFailure\"`",
        ));
    }
    let found = range(input)?;
    let value = match found.value {
        Pattern::Range(first, last) if first == last && !found.is_range => {
            let message = format!("expected a range: `{first}..={first}`");
            return Err(Error::new(found.at.start, message));
        }
        Pattern::Exact(text) => {
            pattern(text).map_err(|message| Error::new(found.at.start, message))?
        }
        range => range,
    };
    Ok(Spanned {
        value,
        at: found.at,
    })
}

/// A code, a range or a pattern of codes that mean success.
pub(super) fn success(input: ParseStream) -> Result<Spanned<Pattern>> {
    let Found { value, at, .. } = range(input)?;
    let value = match value {
        Pattern::Exact(text) if text.contains('*') => {
            pattern(text).map_err(|message| Error::new(at.start, message))?
        }
        value => value,
    };
    Ok(Spanned { value, at })
}

struct Found {
    value: Pattern,
    at: SpanRange,
    is_range: bool,
}

/// One code or a range of numbers.
fn range(input: ParseStream) -> Result<Found> {
    let first = code(input)?;
    if !input.peek(Token![..]) && !input.peek(Token![..=]) {
        let value = match first.value {
            Code::Number(number) => Pattern::Range(number, number),
            Code::Str(text) => Pattern::Exact(text),
        };
        return Ok(Found {
            value,
            at: first.at,
            is_range: false,
        });
    }
    let inclusive = input.parse::<Option<Token![..=]>>()?.is_some();
    if !inclusive {
        input.parse::<Token![..]>()?;
    }
    let Ok(last) = code(input) else {
        return Err(Error::new(first.at.start, TWO_ENDS));
    };
    let at = SpanRange {
        start: first.at.start,
        end: last.at.end,
    };
    let (Code::Number(first), Code::Number(last)) = (first.value, last.value) else {
        return Err(Error::new(
            at.start,
            "strings have no ranges; write a prefix such as `\"AuthFailure\"` or `\"42*\"`",
        ));
    };
    match last.checked_sub(i64::from(!inclusive)) {
        Some(end) if first <= end => Ok(Found {
            value: Pattern::Range(first, end),
            at,
            is_range: true,
        }),
        _ => {
            let dots = if inclusive { "..=" } else { ".." };
            let range = format!("{first}{dots}{last}");
            let message = format!("range `{range}` is empty: its start is not below its end");
            Err(Error::new(at.start, message))
        }
    }
}

fn pattern(text: String) -> std::result::Result<Pattern, String> {
    let inner = text.strip_prefix('*').unwrap_or(&text);
    let inner = inner.strip_suffix('*').unwrap_or(inner);
    if inner.is_empty() {
        return Err("expected a prefix or a suffix, found only `*`".to_owned());
    }
    if inner.contains('*') || text.starts_with('*') && text.ends_with('*') {
        return Err(format!(
            "unexpected `*` in {text:?}: it belongs at one end of a pattern"
        ));
    }
    if let Some(end) = text.strip_prefix('*') {
        return Ok(Pattern::Suffix(end.to_owned()));
    }
    if let Some(start) = text.strip_suffix('*') {
        return Ok(match start.strip_suffix('.') {
            Some(segments) => {
                return Err(format!(
                    "write {segments:?}, which covers whole segments by itself"
                ));
            }
            None => Pattern::Prefix(start.to_owned()),
        });
    }
    if text.split('.').any(str::is_empty) {
        return Err(format!("empty segment in {text:?}"));
    }
    Ok(Pattern::Segments(text))
}

/// A message or a help.
pub(super) fn text(input: ParseStream, expected: &str) -> Result<String> {
    let at = input.span();
    let text = string(input).ok_or_else(|| Error::new(at, expected))?;
    visible(&text).map_err(|message| Error::new(at, message))?;
    Ok(text)
}

/// Refuses invisible characters, but joiners and variation selectors, which Persian and emoji need.
pub(super) fn visible(text: &str) -> std::result::Result<(), String> {
    let is_wanted = |one| {
        matches!(
            one,
            '\n' | '\t' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'
        )
    };
    let mut all = text.chars();
    match all.find(|one| is_invisible(*one) && !is_wanted(*one)) {
        Some(one) => {
            let escaped = one.escape_unicode();
            Err(format!(
                "unexpected invisible character `{escaped}` in a text"
            ))
        }
        None => Ok(()),
    }
}

/// `zh` or `"pt-BR"`.
pub(super) fn language(input: ParseStream) -> Result<Spanned<String>> {
    const EXPECTED: &str = "expected a language: `zh`, or a BCP 47 tag such as `\"pt-BR\"`";
    let at = input.span();
    let tag = if input.peek(Ident::peek_any) {
        input.call(Ident::parse_any)?.unraw().to_string()
    } else {
        let literal = input
            .parse::<LitStr>()
            .map_err(|_| Error::new(at, EXPECTED))?;
        literal.value()
    };
    let mut subtags = tag.split('-');
    let is_language = |first: &str| {
        first.eq_ignore_ascii_case("x")
            || (2..=8).contains(&first.len())
                && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if subtags.next().is_some_and(is_language) && subtags.all(is_subtag) {
        Ok(Spanned {
            value: tag,
            at: at.into(),
        })
    } else {
        Err(Error::new(
            at,
            format!("`{tag}` is not a language tag; {EXPECTED}"),
        ))
    }
}
