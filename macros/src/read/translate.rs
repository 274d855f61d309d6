//! `#[translate(zh, "资源不存在", help = "请检查资源 ID。")]`

use proc_macro2::{Ident, TokenTree};

use super::docs::without_full_stop;
use super::language::{language, same, written_in};
use super::string::string;
use crate::model::{Header, Text, Translation};
use crate::report::{At, Report};
use crate::spelling::spelled;
use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, is_punct, key_value, parenthesized, spell};
use crate::words;

/// The row's translations; `own` is the message of its doc comment.
pub(crate) fn translations(
    attributes: &[Attribute],
    own: &str,
    header: &Header,
    report: &mut Report,
) -> Vec<Translation> {
    let mut translations = Vec::<Translation>::new();
    let all = attributes.iter();
    for attribute in all.filter(|attribute| attribute.is("translate")) {
        report.turn_to(attribute.place);
        let Some((translation, at)) = read(attribute, report) else {
            continue;
        };
        let language = &translation.language;
        if translations.iter().any(|one| same(&one.language, language)) {
            report.error(
                at,
                format_args!("`{language}` stands twice on this row, keep one"),
            );
        } else if same(language, &header.language) && !header.language_mistaken {
            let written = written_in(own).filter(|written| !same(written, language));
            let written = written.unwrap_or("…");
            report.error(
                at,
                format_args!(
                    "`{language}` is the language of the list's doc comments; if they are written \
                     in another, the header says which: `language = {written}`"
                ),
            );
        } else {
            translations.push(translation);
        }
    }
    translations
}

/// The translation, and where its language stands; `None` if either can't be read.
fn read(attribute: &Attribute, report: &mut Report) -> Option<(Translation, At)> {
    let items = match attribute.arguments() {
        [arguments] => parenthesized(arguments).map(|group| flat(group.stream())),
        _ => None,
    };
    let Some(items) = items.filter(|items| comma_separated(items).next().is_some()) else {
        report.error(attribute.at(), EXPECTED);
        return None;
    };
    let brackets = attribute.brackets.span();
    let mut items = comma_separated(&items).peekable();
    let first = items.next().unwrap_or_default();
    let at = At::tokens(first, brackets);
    let language = if looks_like_text(first) {
        report.error(
            at,
            "a translation begins with its language: `#[translate(zh, \"资源不存在\")]`",
        );
        return None;
    } else if let Some(meant) = keyed(first) {
        report.error(
            at,
            format_args!(
                "the language and the message of a translation have no keys: \
                 `#[translate({meant})]`"
            ),
        );
        return None;
    } else if let Some(text) = unseparated(first) {
        report.error(
            At::tokens(text, brackets),
            "between the language and the message stands a comma",
        );
        return None;
    } else {
        language(first, brackets, report)
    };
    let message = match items.peek() {
        Some(item) if key_value(item).is_none() => message(item, brackets.into(), report),
        Some([TokenTree::Ident(key), ..]) if key != "help" => {
            report.error(
                key.span(),
                "the message of a translation has no key: `#[translate(zh, \"资源不存在\")]`",
            );
            items.next();
            None
        }
        _ => {
            report.error(
                at,
                "a translation needs a message: `#[translate(zh, \"资源不存在\")]`",
            );
            None
        }
    };
    if items.peek().is_some_and(|item| key_value(item).is_none()) {
        items.next();
    }
    let mut help = None;
    for item in items {
        match key_value(item) {
            Some((key, value)) => read_help(key, value, &mut help, report),
            None => report.error(
                At::tokens(item, brackets),
                "behind the message comes only `help = \"…\"`",
            ),
        }
    }
    let text = Text {
        message: message?,
        help: help.filter(|help| !help.is_empty()),
    };
    let language = language?;
    Some((Translation { language, text }, at))
}

fn message(item: &[TokenTree], otherwise: At, report: &mut Report) -> Option<String> {
    let text = match item {
        [literal] => string(literal),
        _ => None,
    };
    let at = match item {
        [] => otherwise,
        [first, ..] => At::tokens(item, first.span()),
    };
    match text {
        Some(text) if without_full_stop(text.trim()).is_empty() => {
            report.error(at, "a translation needs a message, this one is empty");
            None
        }
        Some(mut text) => {
            text.truncate(without_full_stop(&text).len());
            Some(text)
        }
        None => {
            report.error(
                at,
                "the message is a string: `#[translate(zh, \"资源不存在\")]`",
            );
            None
        }
    }
}

fn read_help(key: &Ident, value: &[TokenTree], help: &mut Option<String>, report: &mut Report) {
    let word = key.to_string();
    if word != "help" {
        report.error(key.span(), words::unknown("key", &word, &["help"]));
        return;
    }
    if help.is_some() {
        report.error(key.span(), "`help` stands twice, keep one");
        return;
    }
    let text = match value {
        [literal] => string(literal),
        _ => None,
    };
    if text.is_none() {
        report.error(At::tokens(value, key.span()), "`help` takes a string");
    }
    *help = Some(text.unwrap_or_default());
}

const EXPECTED: &str =
    "`translate` takes a language and a message: `#[translate(zh, \"资源不存在\", help = \"…\")]`";

/// What `zh = "…"` is to be.
fn keyed(first: &[TokenTree]) -> Option<String> {
    let [key, sign, value @ ..] = first else {
        return None;
    };
    let is_path = value.first().is_some_and(|next| is_punct(next, ':'));
    if !is_punct(sign, '=') && !is_punct(sign, ':') || is_path {
        return None;
    }
    let key_text = spelled(key);
    let is_language = string(key).is_some() || matches!(key_text.len(), 2 | 3);
    let is_text = matches!(value, [literal] if string(literal).is_some());
    Some(if is_language && is_text {
        format!("{key_text}, {}", spell(value))
    } else {
        "zh, \"资源不存在\"".to_owned()
    })
}

/// The message that stands behind the language without a comma.
fn unseparated(first: &[TokenTree]) -> Option<&[TokenTree]> {
    let (text, language) = first.split_last()?;
    let is_text = !language.is_empty() && string(text).is_some();
    is_text.then(|| std::slice::from_ref(text))
}

/// Whether a string that stands where the language belongs is a message: the language was left out.
fn looks_like_text(item: &[TokenTree]) -> bool {
    matches!(item, [literal] if string(literal)
        .is_some_and(|text| !text.is_ascii() || text.contains(' ')))
}
