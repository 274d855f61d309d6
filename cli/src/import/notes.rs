//! What had to be decided, a line each.

use std::collections::{BTreeMap, BTreeSet};

use cloud_errors::Category;
use cloud_errors::document::OwnedCode;

use crate::code::joined;
use crate::problem::excerpt;

#[derive(Default)]
pub(super) struct Notes {
    lines: Vec<String>,
    repeats: BTreeMap<OwnedCode, Repeated>,
    /// What takes its class from a band of a parent.
    pub(super) banded: Inherited,
    /// What overrides a variant of a parent, and keeps its class.
    pub(super) kept: Inherited,
    pub(super) unclassified: usize,
}

/// Codes whose class is a parent's, and the names of those parents.
#[derive(Default)]
pub(super) struct Inherited {
    codes: Vec<OwnedCode>,
    parents: BTreeSet<String>,
}

/// A code that is on the page again.
struct Repeated {
    /// Where its note is.
    note: usize,
    times: usize,
    is_alike: bool,
}

impl Notes {
    pub(super) fn new(lines: Vec<String>) -> Self {
        Self {
            lines,
            ..Self::default()
        }
    }

    pub(super) fn add(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Tells that a code is on the page again: once for each code, with how often it is there.
    pub(super) fn repeated(&mut self, code: &OwnedCode, first: &str, again: &str) {
        let repeated = self.repeats.entry(code.clone()).or_insert_with(|| {
            self.lines.push(String::new());
            Repeated {
                note: self.lines.len() - 1,
                times: 1,
                is_alike: true,
            }
        });
        repeated.times += 1;
        repeated.is_alike &= first == again;
        let times = repeated.times;
        let (one, other) = (excerpt(first), excerpt(again));
        let how = match (times, repeated.is_alike) {
            (2, true) => format!("twice, as {one}; one variant is made of both"),
            (2, false) => format!("twice, as {one} and {other}; the second is in the help"),
            (_, true) => {
                format!("{times} times; all say {one}, and one variant is made of them")
            }
            (_, false) => {
                format!("{times} times; the first says {one}, and the other texts are in the help")
            }
        };
        self.lines[repeated.note] = format!("{code} is on the page {how}");
    }

    /// All lines. The class is that of `--class`.
    pub(super) fn into_lines(self, class: Option<Category>) -> Vec<String> {
        let mut lines = self.lines;
        lines.extend(self.kept.note([
            "overriding variant keeps the class it has in",
            "overriding variants keep the class they have in",
        ]));
        lines.extend(self.banded.note([
            "variant takes its class from a band of",
            "variants take their class from a band of",
        ]));
        if self.unclassified > 0 {
            let (variants, them) = match self.unclassified {
                1 => ("variant is", "it"),
                _ => ("variants are", "them"),
            };
            let see = class.map_or("; see --class", |_| "");
            let (count, class) = (self.unclassified, class.unwrap_or(Category::Unknown));
            lines.push(format!(
                "{count} {variants} {class}, as nothing on the page classifies {them}{see}"
            ));
        }
        lines
    }
}

impl Inherited {
    pub(super) fn add(&mut self, code: &OwnedCode, parent: &str) {
        self.codes.push(code.clone());
        self.parents.insert(parent.to_owned());
    }

    /// What is to be told of these codes, in words for one and for several.
    fn note(&self, [one, several]: [&str; 2]) -> Option<String> {
        /// More are too many to read.
        const MOST_CODES: usize = 5;
        let count = self.codes.len();
        let what = match count {
            0 => return None,
            1 => one,
            _ => several,
        };
        let mut codes = joined(self.codes.iter().take(MOST_CODES), ", ");
        if count > MOST_CODES {
            codes += ", …";
        }
        let parents = joined(&self.parents, ", ");
        Some(format!("{count} {what} {parents}: {codes}"))
    }
}
