//! What stands in `#[cloud_errors(…)]`.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::language::language;
use super::{band, code};
use crate::model::{Header, Success};
use crate::report::{At, Report};
use crate::tokens::{comma_separated, flat, is_path, is_word, key_value, parenthesized};
use crate::words;

const KEYS: [&str; 5] = ["bands", "success", "language", "lift", "crate"];

impl Default for Header {
    fn default() -> Self {
        Self {
            bands: Vec::new(),
            success: Success::Default,
            language: "en".to_owned(),
            lift: Vec::new(),
            krate: quote!(::cloud_errors),
        }
    }
}

pub(crate) fn header(tokens: TokenStream, report: &mut Report) -> Header {
    report.turn_to(0);
    let mut header = Header::default();
    let mut seen = Vec::<Ident>::new();
    let trees = flat(tokens);
    for item in comma_separated(&trees) {
        let Some(TokenTree::Ident(key)) = item.first() else {
            let at = At::tokens(item, Span::call_site());
            report.error(
                at,
                format_args!("expected a key; known here: {}", words::list(&KEYS)),
            );
            continue;
        };
        if seen.contains(key) {
            report.error(
                key.span(),
                format_args!("`{key}` stands twice in the header, keep one"),
            );
            continue;
        }
        seen.push(key.clone());
        read(&mut header, key, item, report);
    }
    header
}

/// Reads `key = value` or `key(…)`.
fn read(header: &mut Header, key: &Ident, item: &[TokenTree], report: &mut Report) {
    let after = &item[1..];
    let value = key_value(item).map(|(_, value)| value);
    let group = match after {
        [group] => parenthesized(group),
        _ => None,
    };
    let wrong = At::tokens(after, key.span());
    match (key.to_string().as_str(), value, group) {
        ("bands", _, Some(group)) => header.bands = band::bands(group, report),
        ("bands", ..) => report.error(
            wrong,
            "`bands` takes ranges of codes and their categories: \
             `bands(4000..=4099 => InvalidArgument)`",
        ),
        ("success", Some([none]), _) if is_word(none, "none") => header.success = Success::None,
        ("success", Some(value), _) => {
            if let Some(code) = code::success(value, key.span(), report) {
                header.success = Success::Code(code);
            }
        }
        ("success", ..) => report.error(
            wrong,
            "`success` takes the code that means success, or `none`: `success = 200`",
        ),
        ("language", Some(value), _) => {
            if let Some(language) = language(value, key.span(), report) {
                header.language = language;
            }
        }
        ("language", ..) => report.error(
            wrong,
            "`language` takes the language of the doc comments: `language = zh`",
        ),
        ("lift", _, Some(group)) => {
            let tables = flat(group.stream());
            let tables = comma_separated(&tables).filter(|table| is_table(table, group, report));
            header.lift = tables.map(<[TokenTree]>::to_vec).collect();
        }
        ("lift", ..) => report.error(
            wrong,
            "`lift` takes tables further up whose errors `?` is to lift: `lift(PublicError)`",
        ),
        ("crate", Some(path), _) if is_path(path) => {
            header.krate = path.iter().cloned().collect();
        }
        ("crate", ..) => report.error(
            wrong,
            "`crate` takes the path of a renamed or re-exported crate: \
             `crate = my_crate::cloud_errors`",
        ),
        (other, ..) => {
            let guess = words::did_you_mean(other, &KEYS);
            report.error(
                key.span(),
                format_args!(
                    "unknown key `{other}`{guess}{} Known here: {}",
                    if guess.is_empty() { "." } else { "" },
                    words::list(&KEYS),
                ),
            );
        }
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
