//! The core crate's words, in its order; a test holds the two crates together.

use proc_macro2::Ident;

use crate::model::{Category, Retry};
use crate::words;

pub(crate) const CATEGORIES: [&str; 19] = [
    "InvalidArgument",
    "Unauthenticated",
    "StaleRequest",
    "PermissionDenied",
    "NotFound",
    "AlreadyExists",
    "Conflict",
    "FailedPrecondition",
    "PaymentRequired",
    "RateLimited",
    "QuotaExceeded",
    "OutOfCapacity",
    "Unsupported",
    "OperationFailed",
    "PartialSuccess",
    "Timeout",
    "Unavailable",
    "Internal",
    "Unknown",
];

pub(crate) const RETRIES: [&str; 5] = ["Never", "Later", "Slower", "Resign", "IfIdempotent"];

impl Category {
    pub(crate) fn named(word: &Ident) -> Result<Self, String> {
        position(word, &CATEGORIES, "category", "categories").map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        CATEGORIES.get(usize::from(self.0)).copied().unwrap_or("Unknown")
    }
}

impl Retry {
    pub(crate) fn named(word: &Ident) -> Result<Self, String> {
        position(word, &RETRIES, "way to retry", "ways").map(Self)
    }

    pub(crate) fn name(self) -> &'static str {
        RETRIES.get(usize::from(self.0)).copied().unwrap_or("Never")
    }
}

fn position(word: &Ident, known: &[&str], one: &str, many: &str) -> Result<u8, String> {
    let found = known.iter().position(|name| word == name);
    found.and_then(|position| u8::try_from(position).ok()).ok_or_else(|| {
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
