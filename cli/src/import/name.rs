//! Names of enums and variants.

use cloud_errors::document::OwnedCode;

/// What a table has under its own name, and what a variant may not be called for other reasons.
const TAKEN: [&str; 4] = ["ALL", "Self", "UnknownCode", "UnknownString"];

/// Words that say nothing in a name.
const FILLERS: [&str; 12] = [
    "a", "an", "the", "is", "are", "was", "were", "be", "been", "please", "has", "have",
];

/// `CdbError` for a file `cdb.tsv`.
pub(super) fn of_table(stem: &str) -> String {
    match camel(stem) {
        Some(name) if name.ends_with("Error") || name.ends_with("Errors") => name,
        Some(name) => name + "Error",
        None => "ImportedError".to_owned(),
    }
}

pub(super) fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !TAKEN.contains(&name)
}

/// `ErrCameraStartFail` for `ERR_CAMERA_START_FAIL`, or nothing if there are no ASCII letters to begin
/// with.
pub(super) fn camel(text: &str) -> Option<String> {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric());
    let name = words
        .filter(|word| !word.is_empty())
        .map(capitalized)
        .collect::<String>();
    (name.starts_with(|first: char| first.is_ascii_uppercase()) && !TAKEN.contains(&&*name))
        .then_some(name)
}

/// A name for what a message says in English: its own words, or those in parentheses behind others.
pub(super) fn of_message(message: &str) -> Option<String> {
    /// More make no better name.
    const MOST_WORDS: usize = 6;
    let english = if super::cell::has_han(message) {
        let (_, inner) = message.rsplit_once(['(', '（'])?;
        let (inner, _) = inner.split_once([')', '）'])?;
        if super::cell::has_han(inner) || inner.split_whitespace().count() < 2 {
            return None;
        }
        inner
    } else {
        message
    };
    let sentence = english
        .split(['.', ';', ':', '(', '\n', '!', '?'])
        .next()?
        .trim();
    // What it quotes is no part of what it says.
    let words = sentence
        .split_whitespace()
        .map(|word| word.replace(['\'', '’'], ""));
    let words = words.filter(|word| !FILLERS.contains(&word.to_lowercase().as_str()));
    let words = words.take(MOST_WORDS).collect::<Vec<_>>().join(" ");
    let is_word = words.bytes().filter(u8::is_ascii_alphabetic).count() > 2;
    camel(&words).filter(|_| is_word)
}

/// `Code4000`, `CodeMinus3031`, `Code42P01`.
pub(super) fn of_code(code: &OwnedCode) -> String {
    match code {
        OwnedCode::Number(number) if *number < 0 => format!("CodeMinus{}", number.unsigned_abs()),
        OwnedCode::Number(number) => format!("Code{number}"),
        OwnedCode::Str(text) => camel(&format!("Code{text}")).unwrap_or_default(),
    }
}

/// What ends a table that extends another: `Public(PublicError)`.
pub(super) fn of_fallback(parent: &str) -> String {
    match parent
        .strip_suffix("Error")
        .or_else(|| parent.strip_suffix("Errors"))
    {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => parent.to_owned(),
    }
}

fn capitalized(word: &str) -> String {
    let is_shouted = word.len() > 1 && !word.bytes().any(|byte| byte.is_ascii_lowercase());
    let (first, rest) = word.split_at(1);
    let rest = if is_shouted {
        rest.to_ascii_lowercase()
    } else {
        rest.to_owned()
    };
    first.to_ascii_uppercase() + &rest
}

#[cfg(test)]
mod tests {
    use super::{camel, of_message, of_table};

    #[test]
    fn names_are_made() {
        for (text, expected) in [
            ("ERR_CAMERA_START_FAIL", Some("ErrCameraStartFail")),
            (
                "InvalidParameter.Conflict",
                Some("InvalidParameterConflict"),
            ),
            ("AuthFailure.MFAFailure", Some("AuthFailureMFAFailure")),
            ("invalid-key", Some("InvalidKey")),
            ("2fa", None),
            ("错误", None),
            ("ALL", Some("All")),
        ] {
            assert_eq!(camel(text).as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("The key is too long. Use another", Some("KeyTooLong")),
            ("没有 (no such key)", Some("NoSuchKey")),
            ("token 错误", None),
            ("Can't connect", Some("CantConnect")),
            ("!!", None),
        ] {
            assert_eq!(of_message(text).as_deref(), expected, "{text}");
        }
        assert_eq!(of_table("cdb"), "CdbError");
        assert_eq!(of_table("store_errors"), "StoreErrors");
        assert_eq!(of_table("表"), "ImportedError");
    }
}
