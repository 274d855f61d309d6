#[cfg(feature = "json")]
use alloc::string::{String, ToString};
use core::fmt::{self, Write};

use crate::Code;
use crate::invisible::is_invisible;

/// A code from outside, safe to write to a log line.
pub(crate) struct Visible<'a>(pub(crate) Code<'a>);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Code::Str("") => f.write_str("\"\""),
            Code::Str(text) if text.contains(is_invisible) => Escaped { to: f }.write_str(text),
            plain => plain.fmt(f),
        }
    }
}

/// Writes invisible characters as escapes, so that input can't forge a log line or pass for another text.
pub(crate) struct Escaped<W> {
    pub(crate) to: W,
}

impl<W: Write> Write for Escaped<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.find(is_invisible) {
            let (plain, hidden) = rest.split_at(at);
            self.to.write_str(plain)?;
            let mut characters = hidden.chars();
            if let Some(hidden) = characters.next() {
                write!(self.to, "{}", hidden.escape_default())?;
            }
            rest = characters.as_str();
        }
        self.to.write_str(rest)
    }
}

/// Escapes invisible characters.
#[cfg(feature = "json")]
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = Escaped { to: String::new() };
    // Writing to a string succeeds.
    let _ = escaped.write_str(text);
    escaped.to
}

/// Cuts a text after 300 characters.
#[cfg(feature = "json")]
pub(crate) fn cut(text: &impl ToString) -> String {
    let mut text = text.to_string();
    if let Some((end, _)) = text.char_indices().nth(300) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// A text from outside in quotes, escaped, and cut after 200 characters.
#[cfg(feature = "json")]
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

#[cfg(feature = "json")]
impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(200) {
            Some((end, _)) => write!(f, "{:?}…", &self.0[..end]),
            None => write!(f, "{:?}", self.0),
        }
    }
}

#[cfg(feature = "json")]
impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::Visible;
    use crate::Code;
    use std::string::ToString as _;

    #[test]
    fn what_is_not_seen_is_escaped() {
        let visible = |text| Visible(Code::Str(text)).to_string();
        assert_eq!(visible("A.B 记录"), "A.B 记录");
        assert_eq!(visible("\nA\u{1b}[0m"), r"\nA\u{1b}[0m");
        assert_eq!(
            visible("a\u{85}b\u{2028}c\u{202e}d\u{2069}"),
            r"a\u{85}b\u{2028}c\u{202e}d\u{2069}"
        );
        assert_eq!(
            visible("AuthFailure\u{200b}\u{ad}\u{feff}\u{e0001}"),
            r"AuthFailure\u{200b}\u{ad}\u{feff}\u{e0001}"
        );
        assert_eq!(visible(""), r#""""#);
    }
}
