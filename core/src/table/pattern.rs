use core::fmt;

use super::Code;
use crate::const_str::same;

/// Codes that a band or the success of a table means. Hidden: [`Band`](crate::Band) shows it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Pattern {
    Range(i64, i64),
    Exact(&'static str),
    /// The string itself, and all that continue it after a dot.
    Segments(&'static str),
    Prefix(&'static str),
    Suffix(&'static str),
}

impl Pattern {
    pub(crate) const fn contains(&self, code: Code<'_>) -> bool {
        match (*self, code) {
            (Self::Range(first, last), Code::Number(number)) => first <= number && number <= last,
            (Self::Exact(exact), Code::Str(text)) => same(exact.as_bytes(), text.as_bytes()),
            (Self::Segments(start), Code::Str(text)) => {
                matches!(after(start, text), Some([] | [b'.', ..]))
            }
            (Self::Prefix(start), Code::Str(text)) => after(start, text).is_some(),
            (Self::Suffix(end), Code::Str(text)) => {
                let (end, text) = (end.as_bytes(), text.as_bytes());
                match text.len().checked_sub(end.len()) {
                    Some(start) => same(text.split_at(start).1, end),
                    None => false,
                }
            }
            _ => false,
        }
    }
}

/// What follows a prefix.
const fn after<'a>(start: &str, text: &'a str) -> Option<&'a [u8]> {
    match text.as_bytes().split_at_checked(start.len()) {
        Some((head, rest)) if same(head, start.as_bytes()) => Some(rest),
        _ => None,
    }
}

/// As the header of a table has it.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Range(first, last) => write!(f, "{first}..={last}"),
            Self::Exact(text) | Self::Segments(text) => write!(f, "{text:?}"),
            Self::Prefix(start) => write!(f, "\"{}*\"", start.escape_debug()),
            Self::Suffix(end) => write!(f, "\"*{}\"", end.escape_debug()),
        }
    }
}
