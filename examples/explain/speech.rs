use cloud_errors::{CloudError, Entry, Text};

use crate::finding::Finding;
use crate::problem::{Problem, excerpt};
use crate::tables;
use crate::wording::{self, Wording};

/// How to speak to the reader.
#[derive(Debug)]
pub(crate) struct Speech<'a> {
    pub(crate) language: Option<&'a str>,
    /// The program's own words.
    pub(crate) words: &'static Wording,
}

/// What a row says, and in which language it does.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) text: Text,
    pub(crate) language: &'static str,
    /// Whether that is the language that was asked for.
    pub(crate) as_asked: bool,
}

impl<'a> Speech<'a> {
    /// Refuses a language that no row of any table has a text in.
    pub(crate) fn new(language: Option<&'a str>) -> Result<Self, Problem> {
        let words = wording::of(language.unwrap_or("en"));
        let speech = Self { language, words };
        let Some(language) = language else {
            return Ok(speech);
        };
        let mut known = Vec::new();
        for finding in tables::all() {
            let Finding::Error(error, _) = finding else {
                continue;
            };
            if error.text(language).is_some() {
                return Ok(speech);
            }
            known.extend(error.entry().into_iter().flat_map(Entry::languages));
        }
        known.sort_unstable();
        known.dedup();
        Err(Problem::input(format_args!(
            "no text is in the language {}; there are: {}",
            excerpt(language),
            known.join(", "),
        )))
    }

    /// The row's text in the language that was asked for, else in its table's own.
    pub(crate) fn say(&self, error: &dyn CloudError) -> Option<Said> {
        let entry = error.entry()?;
        let own = entry.table().language();
        let asked = entry.text(self.language.unwrap_or(own));
        let text = asked.or_else(|| entry.text(own))?;
        let mut languages = entry.languages();
        Some(Said {
            text,
            language: languages
                .find(|language| entry.text(language) == Some(text))
                .unwrap_or(own),
            as_asked: asked.is_some(),
        })
    }
}
