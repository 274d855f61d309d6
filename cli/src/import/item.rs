//! A row whose code is read.

use cloud_errors::document::{OwnedCode, TextDocument};

use super::cell::without_full_stop;
use super::columns::Row;

pub(super) struct Item<'a> {
    pub(super) code: OwnedCode,
    pub(super) aliases: Vec<OwnedCode>,
    /// A name that stands beside the code in its cell.
    pub(super) beside: Option<String>,
    pub(super) row: &'a Row,
    pub(super) text: TextDocument,
    pub(super) has_message: bool,
}

impl<'a> Item<'a> {
    pub(super) fn new(codes: Vec<OwnedCode>, beside: Option<String>, row: &'a Row) -> Option<Self> {
        let mut codes = codes.into_iter();
        let code = codes.next()?;
        let mut aliases = Vec::new();
        for alias in codes {
            if alias != code && !aliases.contains(&alias) {
                aliases.push(alias);
            }
        }
        // Only the first line is the message.
        let messages = row.messages.join("\n");
        let (message, rest) = messages.split_once('\n').unwrap_or((&messages, ""));
        let message = without_full_stop(message).to_owned();
        let has_message = has_words(&message);
        let parts = [rest]
            .into_iter()
            .chain(row.help.iter().map(String::as_str));
        let help = parts
            .map(paragraphs)
            // What says the message again says nothing.
            .filter(|part| !part.is_empty() && without_full_stop(part) != message)
            .collect::<Vec<_>>();
        let help = (!help.is_empty()).then(|| help.join("\n\n"));
        let text = TextDocument::new(message, help);
        Some(Self {
            code,
            aliases,
            beside,
            row,
            text,
            has_message,
        })
    }

    /// Adds what another row says of the same code.
    pub(super) fn merge(&mut self, other: &Self) {
        let other = [Some(&other.text.message), other.text.help.as_ref()];
        for text in other.into_iter().flatten().filter(|text| !text.is_empty()) {
            let help = self.text.help.get_or_insert_default();
            if *text != self.text.message && !help.contains(text.as_str()) {
                if !help.is_empty() {
                    help.push_str("\n\n");
                }
                help.push_str(text);
            }
        }
        self.text.help = self.text.help.take().filter(|help| !help.is_empty());
    }
}

/// Each line is a paragraph. Lines of a list stay together.
fn paragraphs(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if !out.is_empty() {
            out.push_str(if line.starts_with("- ") { "\n" } else { "\n\n" });
        }
        out.push_str(line);
    }
    out
}

pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
