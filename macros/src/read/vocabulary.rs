//! The core crate's words, in its order; a test holds the two crates together.

use proc_macro2::Ident;

use crate::model::{Category, Retry};
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

pub(crate) const RETRIES: [&str; 5] = ["Never", "Later", "Slower", "Resign", "IfIdempotent"];

impl Category {
    pub(crate) fn named(word: &Ident) -> Result<Self, String> {
        let names = CATEGORIES.map(|(name, _)| name);
        position(word, &names, "category", "categories").map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        CATEGORIES[usize::from(self.0)].0
    }

    pub(crate) fn retry(self) -> &'static str {
        CATEGORIES[usize::from(self.0)].1
    }
}

impl Retry {
    pub(crate) fn named(word: &Ident) -> Result<Self, String> {
        position(word, &RETRIES, "way to retry", "ways").map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        RETRIES[usize::from(self.0)]
    }
}

fn position(word: &Ident, known: &[&str], one: &str, many: &str) -> Result<u8, String> {
    let found = known.iter().position(|name| word == name);
    found
        .and_then(|position| u8::try_from(position).ok())
        .ok_or_else(|| {
            let word = word.to_string();
            let guess = words::did_you_mean(&word, known);
            let all = words::list(known);
            if guess.is_empty() {
                format!("unknown {one} `{word}`; the {many} are {all}")
            } else {
                format!("unknown {one} `{word}`{guess} The {many} are {all}")
            }
        })
}
