//! Columns of text in which a Chinese character is two columns wide.

use std::env;
use std::io::{self, IsTerminal as _};

use terminal_size::{Width, terminal_size};
use textwrap::core::display_width;
use textwrap::{Options, WrapAlgorithm};

use crate::invisible::is_invisible;

/// The reader's columns: what `COLUMNS` says, else the terminal's. In a file or a pipe a line may
/// be as long as it is, which `grep` can find and `fold` can break.
pub(crate) fn columns() -> Option<usize> {
    let said = env::var("COLUMNS").ok().and_then(|said| said.parse().ok());
    let seen = || {
        let Width(width) = terminal_size()?.0;
        Some(usize::from(width))
    };
    said.or_else(|| seen().filter(|_| io::stdout().is_terminal()))
        .filter(|columns| *columns > 0)
}

/// The text, then blanks up to a width.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(display_width(text));
    format!("{text}{:missing$}", "")
}

/// The widest of the texts.
pub(crate) fn widest<'a>(texts: impl IntoIterator<Item = &'a str>) -> usize {
    texts.into_iter().map(display_width).max().unwrap_or(0)
}

/// What a text needs to be read at all, however narrow the terminal.
pub(crate) const NARROWEST: usize = 16;

/// A label, then a text beside it that keeps to its column; an empty line stays one.
pub(crate) fn hanging(label: &str, indent: usize, text: &str, columns: Option<usize>) -> String {
    let blank = " ".repeat(indent);
    let columns = columns.map_or(usize::MAX, |columns| columns.max(indent + NARROWEST));
    let mut out = String::new();
    for (position, line) in text.split('\n').enumerate() {
        let first = if position == 0 {
            padded(label, indent)
        } else {
            blank.clone()
        };
        let options = Options::new(columns)
            .initial_indent(&first)
            .subsequent_indent(&blank)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for wrapped in textwrap::wrap(line, options) {
            out.push_str(wrapped.trim_end());
            out.push('\n');
        }
    }
    out
}

/// The text with invisible characters escaped: a terminal may take them for commands.
pub(crate) fn visible(text: &str) -> String {
    // Joiners and variation selectors are part of texts.
    let is_kept = |one| {
        matches!(
            one,
            '\n' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}'
        )
    };
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_invisible(character) && !is_kept(character) {
            out.extend(character.escape_default());
        } else {
            out.push(character);
        }
    }
    out
}
