//! How people write codes.

use cloud_errors::document::{EntryDocument, OwnedCode};

/// The codes of an entry: its own, then its aliases.
pub(crate) fn all(entry: &EntryDocument) -> impl Iterator<Item = &OwnedCode> + Clone {
    [&entry.code].into_iter().chain(&entry.aliases)
}

/// All that an entry is called.
pub(crate) fn words(entry: &EntryDocument) -> impl Iterator<Item = String> {
    let names = [&entry.name].into_iter().chain(&entry.variant).cloned();
    all(entry).map(ToString::to_string).chain(names)
}

/// A list in one text.
pub(crate) fn joined<T: ToString>(all: impl IntoIterator<Item = T>, between: &str) -> String {
    let texts = all.into_iter().map(|one| one.to_string());
    texts.collect::<Vec<_>>().join(between)
}

/// ASCII for full-width digits and letters, and for all kinds of dashes.
pub(crate) fn ascii(text: &str) -> String {
    let narrow = |character| match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(character as u32 - 0xfee0).unwrap_or(character),
        '−' | '–' | '—' | '‐' | '‑' => '-',
        '\u{3000}' | '\u{a0}' => ' ',
        other => other,
    };
    text.chars().map(narrow).collect()
}

/// A number in decimal or hexadecimal digits.
pub(crate) fn number(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let hex = digits
        .strip_prefix("0x")
        .or_else(|| digits.strip_prefix("0X"));
    let (digits, radix) = hex.map_or((digits, 10), |digits| (digits, 16));
    if !digits.starts_with(|first: char| first.is_digit(radix)) {
        return None;
    }
    i64::from_str_radix(&format!("{sign}{digits}"), radix).ok()
}

/// Whether the text may be a string code: words of letters and digits with dots between them.
pub(crate) fn is_string_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{ascii, number};

    #[test]
    fn numbers_are_read() {
        for (text, expected) in [
            ("5100", Some(5100)),
            ("-3031", Some(-3031)),
            ("+7", Some(7)),
            ("0x1194", Some(4500)),
            ("-0X1", Some(-1)),
            ("９００１", Some(9001)),
            ("−３", Some(-3)),
            ("--1", None),
            ("0x", None),
            ("", None),
            ("9223372036854775808", None),
        ] {
            assert_eq!(number(&ascii(text)), expected, "{text}");
        }
    }
}
