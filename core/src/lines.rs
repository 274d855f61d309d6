//! The texts of a list, each row a line: `NAME CODE MESSAGE: HELP`.
//!
//! One string and four numbers a row instead of four string slices: no relocations, half the size,
//! and what `Display` writes stands there in one piece.

use core::fmt;

use crate::packed::{four_at, u32s_at};

/// The lines of a list in its own language.
#[derive(Clone, Copy, Debug)]
pub struct Lines {
    pub text: &'static str,
    /// Where in the text each row's name, code and message begin, and where its message ends, of 32
    /// bits each.
    pub marks: &'static [u8],
}

/// The lines of a list in another language: `MESSAGE: HELP`, empty where a row has none.
#[derive(Clone, Copy, Debug)]
pub struct Translation {
    pub language: &'static str,
    pub text: &'static str,
    /// Where in the text each row's message begins and ends, of 32 bits each.
    pub marks: &'static [u8],
}

impl Lines {
    #[must_use]
    pub(crate) const fn name(&self, row: usize) -> &'static str {
        let [name, code, ..] = self.marks(row);
        between(self.text, name, code.saturating_sub(1))
    }

    #[must_use]
    pub(crate) const fn code(&self, row: usize) -> &'static str {
        let [_, code, message, _] = self.marks(row);
        between(self.text, code, message.saturating_sub(1))
    }

    #[must_use]
    pub(crate) const fn message(&self, row: usize) -> &'static str {
        let [_, _, message, end] = self.marks(row);
        between(self.text, message, end)
    }

    #[must_use]
    pub(crate) const fn help(&self, row: usize) -> Option<&'static str> {
        help(self.text, self.marks(row)[3], self.end(row))
    }

    /// `CODE MESSAGE`; nothing past the last row.
    #[inline]
    pub(crate) fn displayed(&self, row: usize) -> Option<&'static str> {
        let [_, code, _, end] = four_at(self.marks, row)?;
        self.text.get(code as usize..end as usize)
    }

    /// [`displayed`](Self::displayed); with `{:#}` the [`long`](Self::long) form.
    pub(crate) fn display(&self, row: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            f.pad(self.long(row))
        } else {
            f.pad(self.displayed(row).unwrap_or_default())
        }
    }

    /// `CODE MESSAGE: HELP`, or without help only `CODE MESSAGE`.
    pub(crate) const fn long(&self, row: usize) -> &'static str {
        between(self.text, self.marks(row)[1], self.end(row))
    }

    #[inline]
    const fn marks(&self, row: usize) -> [u32; 4] {
        match u32s_at(self.marks, row) {
            Some(marks) => marks,
            None => [0; 4],
        }
    }

    const fn end(&self, row: usize) -> u32 {
        match u32s_at::<4>(self.marks, row + 1) {
            Some([next, ..]) => next - 1,
            None => end_of(self.text),
        }
    }
}

impl Translation {
    pub(crate) const fn message(&self, row: usize) -> Option<&'static str> {
        match u32s_at(self.marks, row) {
            Some([start, end]) if start < end => Some(between(self.text, start, end)),
            _ => None,
        }
    }

    pub(crate) const fn help(&self, row: usize) -> Option<&'static str> {
        let Some([_, message_end]) = u32s_at(self.marks, row) else {
            return None;
        };
        let end = match u32s_at::<2>(self.marks, row + 1) {
            Some([next, _]) => next - 1,
            None => end_of(self.text),
        };
        help(self.text, message_end, end)
    }
}

/// What stands behind `: `, where anything does.
const fn help(text: &'static str, message_end: u32, end: u32) -> Option<&'static str> {
    if message_end + 2 < end {
        Some(between(text, message_end + 2, end))
    } else {
        None
    }
}

/// The end of the last line, its line feed not counted.
#[allow(clippy::cast_possible_truncation)] // the macro refuses texts beyond 4 GiB
const fn end_of(text: &str) -> u32 {
    (text.len() as u32).saturating_sub(1)
}

/// Empty where the marks do not fit the text, which the macro does not write.
#[inline]
pub(crate) const fn between(text: &'static str, start: u32, end: u32) -> &'static str {
    match text.split_at_checked(end as usize) {
        Some((head, _)) => match head.split_at_checked(start as usize) {
            Some((_, part)) => part,
            None => "",
        },
        None => "",
    }
}
