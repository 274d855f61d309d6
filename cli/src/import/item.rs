//! A row whose code is read.

use std::collections::BTreeMap;

use cloud_errors::document::{OwnedCode, TextDocument};

use super::cell::without_full_stop;
use super::columns::{Row, Texts};

pub(super) struct Item<'a> {
    pub(super) code: OwnedCode,
    pub(super) aliases: Vec<OwnedCode>,
    /// A name next to the code in its cell.
    pub(super) beside: Option<String>,
    pub(super) row: &'a Row,
    pub(super) text: TextDocument,
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
        Some(Self {
            code,
            aliases,
            beside,
            row,
            text: text(&row.own),
        })
    }

    /// The texts in other languages than the page's own.
    pub(super) fn translations(&self) -> BTreeMap<String, TextDocument> {
        let texts = self.row.translations.iter();
        let texts = texts.map(|(language, texts)| (language.clone(), text(texts)));
        texts.filter(|(_, text)| has_words(&text.message)).collect()
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

/// The first line is the message; each other cell is a paragraph of the help.
fn text(texts: &Texts<String>) -> TextDocument {
    let messages = texts.messages.join("\n\n");
    let (message, rest) = messages.split_once('\n').unwrap_or((&messages, ""));
    let message = without_full_stop(message);
    let help = texts.help.iter().map(String::as_str);
    let help = [rest.trim()].into_iter().chain(help);
    // What says the message again says nothing.
    let help = help.filter(|part| !part.is_empty() && without_full_stop(part) != message);
    let help = help.collect::<Vec<_>>().join("\n\n");
    TextDocument::new(message, Some(help).filter(|help| !help.is_empty()))
}

pub(super) fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
