//! Which language to speak.

use std::collections::BTreeSet;
use std::env;

use cloud_errors::document::{EntryDocument, TableDocument, TextDocument};

use crate::code::joined;
use crate::problem::{Problem, excerpt};
use crate::tables::Tables;
use crate::wording::{self, Wording};

#[derive(Debug)]
pub(crate) struct Language {
    /// A BCP 47 tag, or empty.
    tag: String,
    /// Whether it was asked for, rather than taken from the environment.
    is_asked: bool,
    /// The program's own words.
    pub(crate) words: &'static Wording,
}

/// A text of an entry, and its language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said<'a> {
    pub(crate) language: &'a str,
    pub(crate) text: &'a TextDocument,
}

impl Language {
    /// The language of `--lang`, else of the environment. Refuses one that no entry has a text in.
    pub(crate) fn new(asked: Option<&str>, tables: &Tables) -> Result<Self, Problem> {
        let tag = asked.map_or_else(of_environment, str::to_owned);
        let words = wording::of(&tag);
        let language = Self {
            tag,
            is_asked: asked.is_some(),
            words,
        };
        let Some(asked) = asked else {
            return Ok(language);
        };
        let mut known = BTreeSet::new();
        for entry in tables.distinct().iter().flat_map(|table| &table.entries) {
            if find(entry, asked).is_some() {
                return Ok(language);
            }
            known.extend(entry.texts.keys());
        }
        let (asked, known) = (excerpt(asked), joined(known, ", "));
        Err(Problem::input(format_args!(
            "no entry has a text in the language {asked}, only in: {known}"
        )))
    }

    /// The text in the reader's language, else in the table's own.
    pub(crate) fn say<'a>(
        &self,
        table: &'a TableDocument,
        entry: &'a EntryDocument,
    ) -> Option<Said<'a>> {
        let any = || {
            let (language, text) = entry.texts.first_key_value()?;
            Some(Said { language, text })
        };
        find(entry, &self.tag)
            .or_else(|| find(entry, &table.language))
            .or_else(any)
    }

    /// The language that was asked for, if the text is in another one.
    pub(crate) fn missed(&self, said: &Said<'_>) -> Option<&str> {
        let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
        (self.is_asked && primary(&self.tag) != primary(said.language)).then_some(&self.tag)
    }
}

/// Looks a tag up as in RFC 4647, section 3.4: `zh-CN` finds `zh`.
fn find<'a>(entry: &'a EntryDocument, tag: &str) -> Option<Said<'a>> {
    let mut tag = tag;
    loop {
        let mut texts = entry.texts.iter();
        let dashed = |tag: &str| tag.replace('_', "-").to_ascii_lowercase();
        let same = |language: &str| dashed(language) == dashed(tag);
        if let Some((language, text)) = texts.find(|(language, _)| same(language)) {
            return Some(Said { language, text });
        }
        tag = &tag[..tag.rfind(['-', '_'])?];
    }
}

/// `zh_CN` of `LANG=zh_CN.UTF-8`.
fn of_environment() -> String {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let mut set =
        variables.filter_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    let value = set.next().unwrap_or_default();
    match value.split(['.', '@']).next() {
        Some("C" | "POSIX") | None => String::new(),
        Some(locale) => locale.to_owned(),
    }
}
