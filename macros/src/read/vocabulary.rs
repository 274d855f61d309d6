//! The core crate's words, in its order; a test holds the two crates together.

use proc_macro2::{Ident, TokenTree};

use super::string::string;
use crate::model::{Category, Retry};
use crate::report::Report;
use crate::spelling::{is_one_of, position, spelled};
use crate::tokens::{is_path, is_punct};
use crate::words;

/// The categories, each with the retry it implies, which only the documentation is written from.
pub(crate) const CATEGORIES: [(&str, &str); 19] = [
    ("InvalidArgument", "Never"),
    ("Unauthenticated", "Never"),
    ("StaleRequest", "Resign"),
    ("PermissionDenied", "Never"),
    ("NotFound", "Never"),
    ("AlreadyExists", "Never"),
    ("Conflict", "Never"),
    ("FailedPrecondition", "Never"),
    ("PaymentRequired", "Never"),
    ("RateLimited", "Slower"),
    ("QuotaExceeded", "Never"),
    ("OutOfCapacity", "Never"),
    ("Unsupported", "Never"),
    ("OperationFailed", "IfIdempotent"),
    ("PartialSuccess", "Never"),
    ("Timeout", "IfIdempotent"),
    ("Unavailable", "Later"),
    ("Internal", "IfIdempotent"),
    ("Unknown", "Never"),
];

/// Their names alone.
const NAMES: [&str; CATEGORIES.len()] = {
    let mut names = [""; CATEGORIES.len()];
    let mut i = 0;
    while i < names.len() {
        names[i] = CATEGORIES[i].0;
        i += 1;
    }
    names
};

pub(crate) const RETRIES: [&str; 5] = ["Never", "Later", "Slower", "Resign", "IfIdempotent"];

/// What a word names; a misspelled one names what it is most similar to, so that no other mistake
/// follows from it.
pub(super) struct Named<T> {
    pub(super) value: Option<T>,
    /// What is wrong with the word.
    pub(super) mistake: Option<String>,
}

impl Category {
    pub(crate) const UNKNOWN: Self = Self(18);

    pub(super) fn named(word: &str) -> Named<Self> {
        named(word, &NAMES, "category").map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        CATEGORIES[usize::from(self.0)].0
    }

    pub(crate) fn retry(self) -> &'static str {
        CATEGORIES[usize::from(self.0)].1
    }
}

impl Retry {
    pub(super) fn named(word: &str) -> Named<Self> {
        named(word, &RETRIES, "way to retry").map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        RETRIES[usize::from(self.0)]
    }
}

pub(super) fn is_category(word: &str) -> bool {
    is_one_of(word, &NAMES)
}

/// A category in quotes or by its path, which both are mistakes.
pub(super) fn dressed_category(item: &[TokenTree]) -> Option<(Category, String)> {
    let (word, mistake) = match item {
        [literal @ TokenTree::Literal(_)] => {
            let word = string(literal)?;
            let mistake = format!("a category stands without quotes: `{word}`");
            (word, mistake)
        }
        [.., colon, TokenTree::Ident(last)] if is_punct(colon, ':') && is_path(item) => {
            let word = spelled(last);
            let mistake = format!("a category stands without a path: `{word}`");
            (word, mistake)
        }
        _ => return None,
    };
    let position = position(&word, &NAMES)?;
    Some((Category(u8::try_from(position).ok()?), mistake))
}

pub(super) fn is_retry(word: &str) -> bool {
    is_one_of(word, &RETRIES)
}

fn named(word: &str, known: &[&str], what: &str) -> Named<u8> {
    let find = |word: &str| position(word, known).and_then(|at| u8::try_from(at).ok());
    if let Some(value) = find(word) {
        return Named {
            value: Some(value),
            mistake: None,
        };
    }
    Named {
        value: words::similar(word, known).and_then(find),
        mistake: Some(words::unknown(what, word, known)),
    }
}

impl<T> Named<T> {
    fn map<U>(self, make: impl FnOnce(T) -> U) -> Named<U> {
        Named {
            value: self.value.map(make),
            mistake: self.mistake,
        }
    }

    /// Reports the mistake at the word.
    pub(super) fn or_report(self, word: &Ident, report: &mut Report) -> Option<T> {
        if let Some(mistake) = self.mistake {
            report.error(word.span(), mistake);
        }
        self.value
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Category;

    #[test]
    fn unknown_is_unknown() {
        assert_eq!(Category::UNKNOWN.name(), "Unknown");
    }
}
