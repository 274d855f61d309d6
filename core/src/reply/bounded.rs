//! Text from outside, cut to a length that a log can take.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::{self, Write};

/// How many bytes of a body are kept to be shown.
const EXCERPT: usize = 80;

/// How many of them stand before the place that matters.
const BEFORE: usize = 60;

/// How many characters of a text are shown.
const SHOWN: usize = 200;

/// A piece of a body.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: Box<str>,
    is_start: bool,
    is_end: bool,
}

impl Excerpt {
    /// What stands around a place.
    pub(super) fn around(body: &[u8], offset: usize) -> Self {
        let start = offset.min(body.len()).saturating_sub(BEFORE);
        let start = character_at(body, start);
        let end = character_at(body, body.len().min(start + EXCERPT));
        let piece = body.get(start..end).unwrap_or_default();
        Self {
            text: String::from_utf8_lossy(piece).into_owned().into_boxed_str(),
            is_start: start == 0,
            is_end: end == body.len(),
        }
    }
}

/// The start of a body.
pub(super) fn start(body: &[u8]) -> &[u8] {
    body.get(..EXCERPT).unwrap_or(body)
}

/// The next place, from one on, that is not within a character.
fn character_at(body: &[u8], from: usize) -> usize {
    let rest = body.get(from..).unwrap_or_default();
    let within = rest.iter().take(3).take_while(|byte| *byte & 0xC0 == 0x80);
    from + within.count()
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cut = |is_cut| if is_cut { "…" } else { "" };
        let before = cut(!self.is_start);
        write!(f, "{before}{:?}{}", self.text, cut(!self.is_end))
    }
}

/// A text in quotes, its control characters escaped, cut where it grows long.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(f, "{:?}…", self.0.get(..end).unwrap_or_default()),
            None => write!(f, "{:?}", self.0),
        }
    }
}

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Writes so many bytes at most, then `…` if there are more. What follows is dropped without an
/// error.
pub(super) struct Limited<W> {
    pub(super) to: W,
    left: Option<usize>,
}

impl<W> Limited<W> {
    pub(super) const fn new(to: W, bytes: usize) -> Self {
        Self {
            to,
            left: Some(bytes),
        }
    }
}

impl<W: Write> Write for Limited<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let Some(left) = self.left else {
            return Ok(());
        };
        if let Some(left) = left.checked_sub(text.len()) {
            self.left = Some(left);
            return self.to.write_str(text);
        }
        let mut end = left;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.left = None;
        self.to.write_str(text.get(..end).unwrap_or_default())?;
        self.to.write_char('…')
    }
}

#[cfg(test)]
mod tests {
    use super::Limited;
    use alloc::string::String;
    use core::fmt::Write as _;

    #[test]
    fn only_what_is_too_long_is_cut() {
        let limited = |texts: &[&str]| {
            let mut limited = Limited::new(String::new(), 4);
            for text in texts {
                limited.write_str(text).unwrap();
            }
            limited.to
        };
        assert_eq!(limited(&["ab", "cd", ""]), "abcd");
        assert_eq!(limited(&["ab", "cd", "e", "f"]), "abcd…");
        assert_eq!(limited(&["abcde"]), "abcd…");
        assert_eq!(limited(&["abc", "é", "d"]), "abc…");
    }
}
