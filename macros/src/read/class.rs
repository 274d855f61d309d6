//! `#[class(NotFound, retry = Later)]`

use proc_macro2::{Ident, TokenTree};

use super::string::string;
use super::vocabulary::{dressed_category, is_category, is_retry};
use crate::model::{Category, Class, Retry};
use crate::report::{At, Report};
use crate::spelling::spelled;
use crate::syntax::Attribute;
use crate::tokens::{comma_separated, flat, key_value, parenthesized};
use crate::words;

/// What the row's `#[class]` says.
pub(crate) fn class(attributes: &[Attribute], report: &mut Report) -> Option<Class> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.is("class")) {
        report.turn_to(attribute.place);
        if found.is_some() {
            // A misspelled one has been reported.
            if attribute.refused.is_some() {
                continue;
            }
            report.error(attribute.at(), "`class` stands twice on this row, keep one");
            continue;
        }
        found = Some(read(attribute, report));
    }
    found
}

fn read(attribute: &Attribute, report: &mut Report) -> Class {
    let mut reader = Reader {
        attribute,
        class: Class::default(),
        has_category: false,
        has_retry: false,
    };
    let items = match attribute.arguments() {
        [arguments] => parenthesized(arguments).map(|group| flat(group.stream())),
        _ => None,
    };
    if let Some(items) = items.filter(|items| comma_separated(items).next().is_some()) {
        comma_separated(&items).for_each(|item| reader.item(item, report));
    } else {
        report.error(attribute.at(), EXPECTED);
        reader.class.mistaken = true;
    }
    reader.class
}

struct Reader<'a> {
    attribute: &'a Attribute,
    class: Class,
    has_category: bool,
    has_retry: bool,
}

impl Reader<'_> {
    fn item(&mut self, item: &[TokenTree], report: &mut Report) {
        if let [TokenTree::Ident(word)] = item {
            self.word(word, report);
            return;
        }
        let Some((key, value)) = key_value(item) else {
            let at = At::tokens(item, self.attribute.brackets.span());
            if let Some((category, mistake)) = dressed_category(item) {
                report.error(at, mistake);
                self.class.category = Some(category);
                self.has_category = true;
            } else {
                report.error(at, EXPECTED);
                self.class.mistaken = true;
            }
            return;
        };
        if key == "retry" {
            self.retry(key, value, report);
            return;
        }
        let word = spelled(key);
        match value {
            [TokenTree::Ident(category)] if is_category(&spelled(category)) => {
                report.error(
                    key.span(),
                    format_args!("a category stands without a key: `#[class({category})]`"),
                );
                self.has_category = true;
                self.class.category = Category::named(&spelled(category)).value;
            }
            _ => {
                report.error(key.span(), words::unknown("key", &word, &["retry"]));
                if words::similar(&word, &["retry"]).is_some() && !self.has_retry {
                    self.retry(key, value, report);
                }
            }
        }
    }

    fn word(&mut self, word: &Ident, report: &mut Report) {
        let text = spelled(word);
        if self.has_category {
            let instead = if is_retry(&text) {
                format!("; how to retry is `retry = {text}`")
            } else {
                String::new()
            };
            report.error(
                word.span(),
                format_args!("a row has one category, `{text}` is a second{instead}"),
            );
        } else if is_retry(&text) {
            report.error(
                word.span(),
                format_args!("`{text}` is no category but a way to retry: `retry = {text}`"),
            );
            self.class.retry = Retry::named(&text).value;
        } else {
            self.has_category = true;
            self.class.category = Category::named(&text).or_report(word, report);
            self.class.mistaken = self.class.category.is_none();
        }
    }

    fn retry(&mut self, key: &Ident, value: &[TokenTree], report: &mut Report) {
        if self.has_retry {
            report.error(key.span(), "`retry` stands twice, keep one");
            return;
        }
        self.has_retry = true;
        match value {
            [TokenTree::Ident(word)] if word != "true" && word != "false" => {
                self.class.retry = Retry::named(&spelled(word)).or_report(word, report);
            }
            other => {
                let text = match other {
                    [literal] => string(literal).filter(|text| is_retry(text)),
                    _ => None,
                };
                let at = At::tokens(other, key.span());
                match text {
                    Some(text) => report.error(
                        at,
                        format_args!("`retry` takes a name without quotes: `retry = {text}`"),
                    ),
                    None => report.error(
                        at,
                        "`retry` takes one of `Never`, `Later`, `Slower`, `Resign` and \
                         `IfIdempotent`",
                    ),
                }
            }
        }
    }
}

const EXPECTED: &str = "`class` takes a category such as `NotFound`, a `retry = Later`, or both: \
                        `#[class(NotFound, retry = Later)]`";
