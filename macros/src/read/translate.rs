use proc_macro2::TokenTree;

use super::language::{language, same};
use super::string::string;
use crate::model::{Text, Translation};
use crate::report::{At, Report};
use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, key_value, parenthesized};
use crate::words;

/// The row's translations; `own` is the language of its doc comment.
pub(crate) fn translations(
    attributes: &[Attribute],
    own: &str,
    report: &mut Report,
) -> Vec<Translation> {
    let mut translations = Vec::<Translation>::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.is("translate"))
    {
        let Some((translation, at)) = read(attribute, report) else {
            continue;
        };
        let language = &translation.language;
        if translations.iter().any(|one| same(&one.language, language)) {
            report.error(
                at,
                format_args!("`{language}` stands twice on this row, keep one"),
            );
        } else if same(language, own) {
            report.error(at, format_args!(
                "`{language}` is the language of the list's doc comments; if they are written in \
                 another, say which in the header: `#[cloud_errors(language = zh)]`"
            ));
        } else {
            translations.push(translation);
        }
    }
    translations
}

fn read(attribute: &Attribute, report: &mut Report) -> Option<(Translation, At)> {
    let items = match attribute.arguments() {
        [arguments] => parenthesized(arguments).map(|group| flat(group.stream())),
        _ => None,
    };
    let Some(items) = items.filter(|items| !items.is_empty()) else {
        report.error(attribute.at(), EXPECTED);
        return None;
    };
    let brackets = attribute.brackets.span();
    let mut items = comma_separated(&items);
    let first = items.next().unwrap_or_default();
    let mut found = if looks_like_text(first) {
        report.error(At::tokens(first, brackets), EXPECTED);
        return None;
    } else {
        language(first, brackets, report).map(|tag| (tag, At::tokens(first, brackets)))
    };
    let message = match items.next() {
        Some([literal]) if string(literal).is_some() => string(literal).unwrap_or_default(),
        Some(other) => {
            let at = At::tokens(other, brackets);
            report.error(
                at,
                "the message is a string: `#[translate(zh, \"资源不存在\")]`",
            );
            found = None;
            String::new()
        }
        None => {
            report.error(At::tokens(first, brackets), EXPECTED);
            return None;
        }
    };
    if found.is_some() && message.trim().is_empty() {
        report.error(
            attribute.at(),
            "a translation needs a message, this one is empty",
        );
        found = None;
    }
    let mut help = None;
    for item in items {
        match key_value(item) {
            Some((key, value)) if key == "help" => match value {
                _ if help.is_some() => {
                    report.error(key.span(), "`help` stands twice, keep one");
                }
                [literal] if string(literal).is_some() => help = string(literal),
                other => {
                    report.error(At::tokens(other, key.span()), "`help` takes a string");
                    help = Some(String::new());
                }
            },
            Some((key, _)) => {
                let word = key.to_string();
                let guess = words::did_you_mean(&word, &["help"]);
                report.error(
                    key.span(),
                    format_args!(
                        "unknown key `{word}`{guess}{} Known here: `help`",
                        if guess.is_empty() { "." } else { "" },
                    ),
                );
            }
            None => report.error(
                At::tokens(item, brackets),
                "behind the message comes only `help = \"…\"`",
            ),
        }
    }
    let (language, at) = found?;
    let help = help.filter(|help| !help.trim().is_empty());
    Some((
        Translation {
            language,
            text: Text { message, help },
        },
        at,
    ))
}

const EXPECTED: &str =
    "`translate` takes a language and a message: `#[translate(zh, \"资源不存在\", help = \"…\")]`";

/// Whether a string that stands where the language belongs is a message: the language was left out.
fn looks_like_text(item: &[TokenTree]) -> bool {
    matches!(item, [literal] if string(literal)
        .is_some_and(|text| !text.is_ascii() || text.contains(' ')))
}
