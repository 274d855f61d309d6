//! What stands in `#[cloud_errors(…)]`.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::language::language;
use super::string::string;
use super::{band, code};
use crate::model::{Header, Success};
use crate::report::{At, Place, Report};
use crate::tokens::{comma_separated, flat, is_path, is_punct, is_word, key_value, parenthesized};
use crate::words;

const KEYS: [&str; 5] = ["bands", "success", "language", "lift", "crate"];

impl Default for Header {
    fn default() -> Self {
        Self {
            bands: Vec::new(),
            mistaken_bands: Vec::new(),
            success: Success::Default,
            success_at: None,
            language: "en".to_owned(),
            language_mistaken: false,
            lift: Vec::new(),
            lift_place: Place::default(),
            krate: quote!(::cloud_errors),
        }
    }
}

pub(crate) fn header(tokens: TokenStream, report: &mut Report) -> Header {
    let mut reader = Reader {
        header: Header::default(),
        seen: Vec::new(),
    };
    let trees = flat(tokens);
    let items = comma_separated(&trees).flat_map(at_keys);
    for (number, (item, comma)) in items.enumerate() {
        let place = Place::key(number);
        report.turn_to(place);
        if let (Comma::Missing, Some(key)) = (comma, item.first()) {
            report.error(key.span(), "between two keys stands a comma");
        }
        if let [TokenTree::Ident(key), value @ ..] = item {
            reader.key(key, &Value::new(key, value, item), place, report);
            continue;
        }
        report.error(
            At::tokens(item, Span::call_site()),
            format_args!("expected a key; known here: {}", words::list(&KEYS)),
        );
        if band::has_arrow(item) {
            reader.header.mistaken_bands.push(None);
        }
    }
    reader.header
}

/// What stands before an item.
#[derive(Clone, Copy)]
enum Comma {
    /// Or nothing, before the first.
    There,
    Missing,
}

/// The item, or several where a key follows without a comma.
fn at_keys(item: &[TokenTree]) -> impl Iterator<Item = (&[TokenTree], Comma)> {
    let mut rest = Some((item, Comma::There));
    std::iter::from_fn(move || {
        let (item, comma) = rest.take()?;
        let mut behind_first = 1..item.len();
        let next = behind_first.find(|at| is_key(&item[at - 1], &item[*at], item.get(at + 1)));
        let (this, behind) = item.split_at(next.unwrap_or(item.len()));
        rest = next.map(|_| (behind, Comma::Missing));
        Some((this, comma))
    })
}

/// Whether a word is a key for sure, rather than a part of the value before.
fn is_key(before: &TokenTree, word: &TokenTree, next: Option<&TokenTree>) -> bool {
    let has_value = next.is_some_and(|next| is_punct(next, '=') || parenthesized(next).is_some());
    let is_value = is_punct(before, '=') || is_punct(before, ':');
    has_value && !is_value && KEYS.iter().any(|key| is_word(word, key))
}

struct Reader {
    header: Header,
    seen: Vec<&'static str>,
}

/// What stands behind a key.
struct Value<'a> {
    /// Behind an `=`.
    assigned: Option<&'a [TokenTree]>,
    /// In parentheses.
    group: Option<&'a Group>,
    at: At,
}

impl<'a> Value<'a> {
    fn new(key: &Ident, value: &'a [TokenTree], item: &'a [TokenTree]) -> Self {
        let assigned = key_value(item).map(|(_, value)| value);
        Self {
            assigned,
            group: match value {
                [group] => parenthesized(group),
                _ => None,
            },
            at: At::tokens(assigned.unwrap_or(value), key.span()),
        }
    }
}

impl Reader {
    fn key(&mut self, key: &Ident, value: &Value<'_>, place: Place, report: &mut Report) {
        let word = key.to_string();
        let known = KEYS.into_iter().find(|known| *known == word);
        if known.is_none() {
            report.error(key.span(), words::unknown("key", &word, &KEYS));
        }
        // What a misspelled key most likely stands for is read all the same.
        let Some(meant) = known.or_else(|| words::similar(&word, &KEYS)) else {
            if value.group.is_some() {
                self.header.mistaken_bands.push(None);
            }
            return;
        };
        if self.seen.contains(&meant) {
            if known.is_some() {
                report.error(
                    key.span(),
                    format_args!("`{meant}` stands twice in the header, keep one"),
                );
            }
            // Rows may depend on them.
            if let ("bands", Some(group)) = (meant, value.group) {
                band::bands(group, place, &mut self.header, report);
            }
            return;
        }
        self.seen.push(meant);
        if let Err(expected) = self.read(meant, key, value, place, report) {
            report.error(value.at, expected);
        }
    }

    fn read(
        &mut self,
        meant: &str,
        key: &Ident,
        value: &Value<'_>,
        place: Place,
        report: &mut Report,
    ) -> Result<(), &'static str> {
        let header = &mut self.header;
        match (meant, value.assigned, value.group) {
            ("bands", _, Some(group)) => band::bands(group, place, header, report),
            ("bands", ..) => {
                header.mistaken_bands.push(None);
                return Err("`bands` takes ranges of codes and their categories: \
                     `bands(4000..=4099 => InvalidArgument)`");
            }
            ("success", Some([none]), _) if is_word(none, "none") => {
                header.success = Success::None;
            }
            ("success", Some(code), _) => {
                let code = code::success(code, key.span(), report);
                header.success_at = Some((value.at, place));
                header.success = code.map_or(Success::None, Success::Code);
            }
            ("success", ..) => {
                header.success = Success::None;
                return Err(
                    "`success` takes the code that means success, or `none`: `success = 200`",
                );
            }
            ("language", Some(tag), _) => match language(tag, key.span(), report) {
                Some(language) => header.language = language,
                None => header.language_mistaken = true,
            },
            ("language", ..) => {
                header.language_mistaken = true;
                return Err("`language` takes the language of the doc comments: `language = zh`");
            }
            ("lift", _, Some(group)) => {
                header.lift_place = place;
                let tables = flat(group.stream());
                let tables =
                    comma_separated(&tables).filter(|table| is_table(table, group, report));
                header.lift = tables.map(<[TokenTree]>::to_vec).collect();
            }
            ("lift", ..) => {
                return Err(
                    "`lift` takes tables further up whose errors `?` is to lift: \
                     `lift(PublicError)`",
                );
            }
            // An import can't begin with `Self`.
            ("crate", Some(path), _) if is_path(path) && !is_word(&path[0], "Self") => {
                header.krate = path.iter().cloned().collect();
            }
            (_, Some([literal]), _) if string(literal).is_some() => {
                return Err(
                    "`crate` takes a path without quotes: `crate = my_crate::cloud_errors`",
                );
            }
            _ => {
                return Err("`crate` takes the path of a renamed or re-exported crate: \
                     `crate = my_crate::cloud_errors`");
            }
        }
        Ok(())
    }
}

fn is_table(table: &[TokenTree], group: &Group, report: &mut Report) -> bool {
    let path = is_path(table);
    if !path {
        report.error(
            At::tokens(table, group.span()),
            "`lift` takes the names of tables",
        );
    }
    path
}
