//! Width, precision and fill for text in several pieces.

use core::fmt::{self, Write as _};

/// [`Formatter::pad`](fmt::Formatter::pad) for text in several pieces.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return f.write_fmt(text);
    }
    let mut limited = Limited {
        to: None,
        left: f.precision().unwrap_or(usize::MAX),
        written: 0,
    };
    limited.write_fmt(text)?;
    let missing = f.width().unwrap_or(0).saturating_sub(limited.written);
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    fill(f, before)?;
    let left = f.precision().unwrap_or(usize::MAX);
    Limited {
        to: Some(f),
        left,
        written: 0,
    }
    .write_fmt(text)?;
    fill(f, missing - before)
}

fn fill(f: &mut fmt::Formatter<'_>, times: usize) -> fmt::Result {
    let with = f.fill();
    (0..times).try_for_each(|_| f.write_char(with))
}

/// Passes on a limited number of characters, and counts them.
struct Limited<'a, 'b> {
    to: Option<&'a mut fmt::Formatter<'b>>,
    left: usize,
    written: usize,
}

impl fmt::Write for Limited<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text
            .char_indices()
            .nth(self.left)
            .map_or(text.len(), |(end, _)| end);
        let shown = &text[..end];
        let count = shown.chars().count();
        self.left -= count;
        self.written += count;
        match &mut self.to {
            Some(to) => to.write_str(shown),
            None => Ok(()),
        }
    }
}
