use proc_macro2::TokenTree;

use super::string::string;
use super::vocabulary::CATEGORIES;
use crate::model::{Category, Class, Retry};
use crate::report::{At, Report};
use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, key_value, parenthesized};
use crate::words;

/// What the row's `#[class]` says.
pub(crate) fn class(attributes: &[Attribute], report: &mut Report) -> Option<Class> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.is("class")) {
        if found.is_some() {
            report.error(attribute.at(), "`class` stands twice on this row, keep one");
            continue;
        }
        found = Some(read(attribute, report));
    }
    found
}

fn read(attribute: &Attribute, report: &mut Report) -> Class {
    let mut class = Class::default();
    let items = match attribute.arguments() {
        [arguments] => parenthesized(arguments).map(|group| flat(group.stream())),
        _ => None,
    };
    let Some(items) = items.filter(|items| !items.is_empty()) else {
        report.error(attribute.at(), EXPECTED);
        class.mistaken = true;
        return class;
    };
    let mut category_said = false;
    let mut retry_said = false;
    for item in comma_separated(&items) {
        match item {
            [TokenTree::Ident(word)] if !category_said => {
                category_said = true;
                class.category = known(Category::named(word), word, report);
                class.mistaken = class.category.is_none();
            }
            [TokenTree::Ident(word)] => {
                report.error(
                    word.span(),
                    format_args!(
                        "a row has one category; to say how to retry, write `retry = {word}`"
                    ),
                );
            }
            _ => match key_value(item) {
                Some((key, value)) if key == "retry" => {
                    if retry_said {
                        report.error(key.span(), "`retry` stands twice, keep one");
                        continue;
                    }
                    retry_said = true;
                    class.retry = match value {
                        [TokenTree::Ident(word)] => known(Retry::named(word), word, report),
                        other => {
                            report.error(
                                At::tokens(other, key.span()),
                                "`retry` takes one of `Never`, `Later`, `Slower`, `Resign` and \
                                 `IfIdempotent`",
                            );
                            None
                        }
                    };
                }
                Some((key, _)) => {
                    let word = key.to_string();
                    let guess = words::did_you_mean(&word, &["retry"]);
                    report.error(
                        key.span(),
                        format_args!(
                            "unknown key `{word}`{guess}{} Known here: `retry`",
                            if guess.is_empty() { "." } else { "" },
                        ),
                    );
                }
                None => {
                    report.error(At::tokens(item, attribute.brackets.span()), expected(item));
                    class.mistaken = true;
                }
            },
        }
    }
    class
}

const EXPECTED: &str = "`class` takes a category such as `NotFound`, a `retry = Later`, or both: \
                        `#[class(NotFound, retry = Later)]`";

fn expected(item: &[TokenTree]) -> String {
    match item {
        [literal @ TokenTree::Literal(_)] => match string(literal) {
            Some(text) if is_category(&text) => {
                format!("`class` takes a category's name without quotes: `{text}`")
            }
            _ => EXPECTED.to_owned(),
        },
        // A path such as `Category::NotFound`.
        [.., TokenTree::Ident(last)] if is_category(&last.to_string()) => {
            format!("`class` takes a category's name alone: `{last}`")
        }
        _ => EXPECTED.to_owned(),
    }
}

fn is_category(word: &str) -> bool {
    CATEGORIES.iter().any(|(category, _)| word == *category)
}

fn known<T>(named: Result<T, String>, word: &proc_macro2::Ident, report: &mut Report) -> Option<T> {
    named
        .map_err(|message| report.error(word.span(), message))
        .ok()
}
