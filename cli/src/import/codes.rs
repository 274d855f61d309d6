//! Cells that have codes.

use cloud_errors::document::{Codes, Kind, OwnedCode};

use super::cell::has_han;
use super::columns::Row;
use crate::code::{self, is_string_code};

/// What the cell of a code says.
pub(super) enum Cell {
    Codes(Vec<OwnedCode>, Option<String>),
    Range(i64, i64),
    /// No code.
    Other,
}

/// Numbers, if most codes are; and what is to be told if some are not.
pub(super) fn kind(rows: &[Row]) -> (Kind, Option<String>) {
    let codes = rows.iter().filter(|row| !row.code.is_empty());
    // `export` quotes the bands of strings.
    let is_text = |row: &&Row| is_text(&row.code) || row.is_band && row.code.starts_with('"');
    let is_number =
        |row: &&Row| !is_text(row) && !matches!(cell(&row.code, Kind::Number), Cell::Other);
    let texts = codes.clone().filter(is_text).count();
    let numbers = codes.clone().filter(is_number).count();
    let is_string = |row: &&Row| is_text(row) || !row.is_band && is_string_code(&row.code);
    let strings = codes.clone().filter(is_string).count();
    let (kind, how) = if texts == 0 && numbers * 2 >= codes.count() {
        (Kind::Number, "the strings are left out")
    } else {
        (Kind::String, "all are taken as strings")
    };
    let note = format!(
        "the codes mix numbers ({numbers}) and strings ({strings}), and a table has one kind; {how}"
    );
    (kind, (numbers.min(strings) > 0).then_some(note))
}

/// Whether a code is none of the numbers that it looks like: `08000` has a leading zero, and `42P01` a
/// letter. The `x` of `5xx` is none.
fn is_text(cell: &str) -> bool {
    let cell = code::ascii(cell);
    let separators = [',', '/', '\n', '、', ';', '|', '`', '"'];
    cell.split(separators).map(str::trim).any(|part| {
        let is_other = |one: char| !one.is_ascii_alphanumeric() || matches!(one, 'x' | 'X');
        part.starts_with(|first: char| first.is_ascii_digit())
            && !part.contains(is_other)
            && match code::number(part) {
                Some(_) => part.starts_with('0') && part.len() > 1,
                None => part.contains(|one: char| one.is_ascii_alphabetic()),
            }
    })
}

/// Reads the cell of a code: one, several, a range, or one with its name.
pub(super) fn cell(text: &str, kind: Kind) -> Cell {
    let text = code::ascii(text);
    let quotes = |part: &str| {
        part.trim()
            .trim_matches(['`', '"', '\'', '“', '”'])
            .trim()
            .to_owned()
    };
    let text = quotes(&text);
    if kind == Kind::String {
        let parts = text
            .split(['\n', '、'])
            .map(quotes)
            .filter(|part| !part.is_empty());
        let parts = parts.collect::<Vec<_>>();
        let is_code =
            |part: &String| part.len() <= 200 && !has_han(part) && part.split(' ').count() < 5;
        if parts.is_empty() || !parts.iter().all(is_code) {
            return Cell::Other;
        }
        return Cell::Codes(parts.into_iter().map(OwnedCode::Str).collect(), None);
    }
    if let Some(number) = code::number(&text) {
        return Cell::Codes(vec![OwnedCode::Number(number)], None);
    }
    let range = |first: &str, last: &str| {
        let (first, last) = code::number(first).zip(code::number(last))?;
        Some(Cell::Range(first.min(last), first.max(last)))
    };
    let bare = text.trim_matches(['[', ']', '(', ')']).replace(' ', "");
    let separators = ["..=", "..", "~", "至", "到", "to"].into_iter();
    let mut pairs = separators.filter_map(|separator| bare.split_once(separator));
    if let Some(found) = pairs.find_map(|(first, last)| range(first, last)) {
        return found;
    }
    // The dash after the first digit, because either number may have a minus sign.
    if let Some(dash) = bare.get(1..).and_then(|rest| rest.find('-')) {
        if let Some(found) = range(&bare[..=dash], &bare[dash + 2..]) {
            return found;
        }
    }
    let parts = text
        .split([',', '/', '\n', '、', ';', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    if let Some(numbers) = parts.map(code::number).collect::<Option<Vec<_>>>() {
        if !numbers.is_empty() {
            return Cell::Codes(numbers.into_iter().map(OwnedCode::Number).collect(), None);
        }
    }
    let words = text
        .split([' ', '(', ')', ':', '\n'])
        .filter(|word| !word.is_empty());
    match words.collect::<Vec<_>>()[..] {
        [one, other] => match (code::number(one), code::number(other)) {
            (Some(number), None) if is_string_code(other) => {
                Cell::Codes(vec![OwnedCode::Number(number)], Some(other.to_owned()))
            }
            (None, Some(number)) if is_string_code(one) => {
                Cell::Codes(vec![OwnedCode::Number(number)], Some(one.to_owned()))
            }
            _ => Cell::Other,
        },
        _ => Cell::Other,
    }
}

/// The codes of a band as `export` writes them.
pub(super) fn codes_of_band(text: &str, kind: Kind) -> Option<Codes> {
    let text = text.trim_matches(['`', '"']);
    if kind == Kind::String {
        let start = || Some(Codes::StartsWith(text.strip_suffix('*')?.to_owned()));
        let end = || Some(Codes::EndsWith(text.strip_prefix('*')?.to_owned()));
        return end()
            .or_else(start)
            .or_else(|| Some(Codes::Prefix(text.to_owned())));
    }
    match cell(text, kind) {
        Cell::Range(first, last) => Some(Codes::Range { first, last }),
        Cell::Codes(codes, None) => codes.into_iter().next().map(Codes::One),
        _ => None,
    }
}

/// The HTTP status of a failure; with a category, any.
pub(super) fn status(row: &Row) -> Option<u16> {
    let least = if row.category.is_some() { 100 } else { 400 };
    let cell = code::ascii(&row.http);
    let mut numbers = cell.split(|one: char| !one.is_ascii_digit());
    let status = numbers.find(|part| part.len() == 3)?.parse().ok()?;
    (least..=599).contains(&status).then_some(status)
}

#[cfg(test)]
mod tests {
    use cloud_errors::document::Kind;

    use super::{Cell, cell};
    use crate::code::joined;

    #[test]
    fn cells_of_numbers_are_read() {
        for (text, expected) in [
            ("4000", "[4000]"),
            ("-3031", "[-3031]"),
            ("０x10", "[16]"),
            ("`4000`", "[4000]"),
            ("4000, 4001", "[4000, 4001]"),
            ("4000\n4001", "[4000, 4001]"),
            ("4000 BUSY", "[4000] BUSY"),
            ("BUSY (4000)", "[4000] BUSY"),
            ("120001 - 130000", "120001..130000"),
            ("120001-130000", "120001..130000"),
            ("-3299 ~ -3000", "-3299..-3000"),
            ("-3000–-3299", "-3299..-3000"),
            ("[1, 2]", "other"),
            ("1 至 9", "1..9"),
            ("1 to 9", "1..9"),
            ("code", "other"),
            ("", "other"),
            ("-", "other"),
            ("99999999999999999999", "other"),
        ] {
            let said = match cell(text, Kind::Number) {
                Cell::Codes(codes, name) => {
                    let name = name.map(|name| format!(" {name}"));
                    format!("[{}]{}", joined(codes, ", "), name.unwrap_or_default())
                }
                Cell::Range(first, last) => format!("{first}..{last}"),
                Cell::Other => "other".to_owned(),
            };
            assert_eq!(said, expected, "{text}");
        }
    }
}
