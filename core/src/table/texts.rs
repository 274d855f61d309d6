//! The texts of a table, a line for each entry: `NAME CODE MESSAGE: HELP`.
//!
//! One string with offsets needs no relocations, and has what `Display` writes in one piece.

use core::fmt;

use crate::const_str::between;
use crate::packed::{four_at, u32_at};

/// The texts in the table's own language.
#[derive(Clone, Copy, Debug)]
pub struct Texts {
    pub text: &'static str,
    /// Where name, code, message and what follows the message begin, of 32 bits each.
    pub offsets: &'static [u8],
}

/// The texts in another language: `MESSAGE: HELP`, an empty line where an entry has none.
#[derive(Clone, Copy, Debug)]
pub struct Translation {
    pub language: &'static str,
    pub text: &'static str,
    /// Where the message and what follows it begin, of 32 bits each.
    pub offsets: &'static [u8],
}

impl Texts {
    /// The number of entries.
    pub(crate) const fn len(&self) -> usize {
        self.offsets.len() / 16
    }

    pub(crate) const fn name(&self, row: usize) -> &'static str {
        self.part(row * 4, 1)
    }

    pub(crate) const fn code(&self, row: usize) -> &'static str {
        self.part(row * 4 + 1, 1)
    }

    pub(crate) const fn message(&self, row: usize) -> &'static str {
        self.part(row * 4 + 2, 0)
    }

    /// A part of a line, without the separator behind it.
    const fn part(&self, position: usize, separator: u32) -> &'static str {
        let end = self.offset(position + 1).saturating_sub(separator);
        between(self.text, self.offset(position), end)
    }

    pub(crate) const fn help(&self, row: usize) -> Option<&'static str> {
        help(
            self.text,
            self.offset(row * 4 + 3),
            self.offset(row * 4 + 4),
        )
    }

    /// `CODE MESSAGE`, or `None` if there is no such row.
    #[inline]
    pub(crate) fn displayed(&self, row: usize) -> Option<&'static str> {
        let [_, code, _, end] = four_at(self.offsets, row)?;
        self.text.get(code as usize..end as usize)
    }

    /// `CODE MESSAGE`, and with `{:#}` also `: HELP`.
    pub(crate) fn display(&self, row: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            let end = self.offset(row * 4 + 4).saturating_sub(1);
            f.pad(between(self.text, self.offset(row * 4 + 1), end))
        } else {
            f.pad(self.displayed(row).unwrap_or_default())
        }
    }

    const fn offset(&self, position: usize) -> u32 {
        offset(self.text, self.offsets, position)
    }
}

impl Translation {
    pub(crate) const fn message(&self, row: usize) -> Option<&'static str> {
        not_empty(between(
            self.text,
            self.offset(row * 2),
            self.offset(row * 2 + 1),
        ))
    }

    pub(crate) const fn help(&self, row: usize) -> Option<&'static str> {
        help(
            self.text,
            self.offset(row * 2 + 1),
            self.offset(row * 2 + 2),
        )
    }

    const fn offset(&self, position: usize) -> u32 {
        offset(self.text, self.offsets, position)
    }
}

/// An offset, or the end of the text behind the last one.
#[allow(clippy::cast_possible_truncation)] // offsets of 32 bits are all that the macro writes
const fn offset(text: &str, offsets: &[u8], position: usize) -> u32 {
    match u32_at(offsets, position) {
        Some(offset) => offset,
        None => text.len() as u32,
    }
}

/// What is between `: ` and the end of the line.
const fn help(text: &'static str, message_end: u32, next_line: u32) -> Option<&'static str> {
    let end = next_line.saturating_sub(1);
    not_empty(between(text, message_end.saturating_add(2), end))
}

const fn not_empty(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}
