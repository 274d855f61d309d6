//! Attributes that have no business in a list: those of other crates that say what a list says in
//! its own way, and the list's own in a wrong place or misspelled.
//!
//! Another derive on the enum may own any attribute, so where there is one, only a second
//! `#[cloud_errors]` is refused.

use proc_macro2::TokenTree;

use super::own::OWN;
use crate::spelling::is_one_of;
use crate::syntax::{Attribute, Enum};
use crate::tokens::{comma_separated, flat, is_path, parenthesized};
use crate::words;

/// Traits that every table brings; deriving one again would conflict.
const BROUGHT: [&str; 10] = [
    "Clone",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Debug",
    "Display",
    "Error",
    "FromStr",
];

/// Attributes that belong to the language or to a tool.
const BUILTIN: [&str; 15] = [
    "allow",
    "automatically_derived",
    "cfg",
    "cfg_attr",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "forbid",
    "must_use",
    "no_mangle",
    "non_exhaustive",
    "repr",
    "warn",
];

/// Marks the attributes that have no business where they stand.
pub(crate) fn refuse(item: &mut Enum) {
    for attribute in &mut item.attributes {
        if is_again(attribute) {
            attribute.refused = Some(AGAIN.to_owned());
        }
    }
    let mut rest = item.attributes.iter().filter(|one| one.refused.is_none());
    item.has_foreign_macros |= rest.any(is_foreign_macro);
    if item.has_foreign_macros {
        return;
    }
    for attribute in &mut item.attributes {
        attribute.refused = attribute.refused.take().or_else(|| on_enum(attribute));
    }
    for variant in &mut item.variants {
        for attribute in &mut variant.attributes {
            attribute.refused = attribute.refused.take().or_else(|| on_variant(attribute));
        }
    }
}

/// What the attribute refused, the derive has to report.
pub(crate) fn refused_on_enum(mut attribute: Attribute) -> Attribute {
    attribute.refused = attribute.refused.take().or_else(|| {
        let again = is_again(&attribute).then(|| AGAIN.to_owned());
        again.or_else(|| on_enum(&attribute))
    });
    attribute
}

/// What the attribute refused, the derive has to report.
pub(crate) fn refused_on_variant(mut attribute: Attribute) -> Attribute {
    attribute.refused = attribute
        .refused
        .take()
        .or_else(|| on_variant(&mut attribute));
    attribute
}

const AGAIN: &str = "`cloud_errors` stands twice on this enum, keep one";

fn on_enum(attribute: &Attribute) -> Option<String> {
    let name = attribute.name()?;
    if is_one_of(name, &OWN) {
        return Some(format!("`{name}` stands on a row, not on the enum"));
    }
    let instead = instead(name)?;
    Some(format!("`{name}` is no attribute of a list; {instead}"))
}

/// Whether it is another `#[cloud_errors]`.
fn is_again(attribute: &Attribute) -> bool {
    is_cloud_errors(&attribute.content)
        || attribute.is("cfg_attr") && attribute.arguments().first().is_some_and(holds_again)
}

/// Whether the arguments of a `cfg_attr` hold `cloud_errors`.
fn holds_again(arguments: &TokenTree) -> bool {
    let Some(arguments) = parenthesized(arguments) else {
        return false;
    };
    let trees = flat(arguments.stream());
    comma_separated(&trees).skip(1).any(is_cloud_errors)
}

/// Whether it is this crate's own attribute, by whatever path.
fn is_cloud_errors(content: &[TokenTree]) -> bool {
    let end = content
        .iter()
        .position(|tree| matches!(tree, TokenTree::Group(_)));
    let path = &content[..end.unwrap_or(content.len())];
    is_path(path) && matches!(path.last(), Some(TokenTree::Ident(last)) if last == "cloud_errors")
}

/// Whether it is a macro, or a derive of one, that is not known here.
fn is_foreign_macro(attribute: &Attribute) -> bool {
    match attribute.name() {
        Some("derive") => {
            let arguments = attribute.arguments().first().and_then(parenthesized);
            let traits = arguments.map(|group| flat(group.stream()));
            let is_known = |path: &[TokenTree]| {
                matches!(path.last(), Some(TokenTree::Ident(last))
                    if BROUGHT.iter().chain(&["Copy", "Default"]).any(|own| last == own))
            };
            traits.is_some_and(|traits| !comma_separated(&traits).all(is_known))
        }
        // It may hold a derive.
        Some("cfg_attr") => !is_documentation(attribute),
        Some(name) => {
            !is_one_of(name, &BUILTIN) && !is_one_of(name, &OWN) && instead(name).is_none()
        }
        // Of a tool, such as `#[rustfmt::skip]`, or a macro by its path.
        None => !matches!(attribute.content.first(), Some(TokenTree::Ident(tool))
            if ["clippy", "diagnostic", "rustfmt"].iter().any(|known| tool == known)),
    }
}

/// Whether it is the `cfg_attr` that the attribute itself adds.
fn is_documentation(attribute: &Attribute) -> bool {
    let arguments = attribute.arguments().first().and_then(parenthesized);
    arguments.is_some_and(|arguments| {
        flat(arguments.stream())
            .iter()
            .any(|tree| matches!(tree, TokenTree::Ident(word) if word == "__document"))
    })
}

/// Whether a derived trait is one that the table brings.
pub(crate) fn is_brought(path: &[TokenTree], item: &Enum) -> bool {
    matches!(path.last(), Some(TokenTree::Ident(last))
        if BROUGHT.iter().any(|own| last == own) || last == "Copy" && !item.has_names())
}

fn on_variant(attribute: &mut Attribute) -> Option<String> {
    let name = attribute.name()?;
    if is_one_of(name, &OWN) || is_one_of(name, &BUILTIN) {
        return None;
    }
    if let Some(instead) = instead(name) {
        return Some(format!("`{name}` is no attribute of a row; {instead}"));
    }
    // It is read as what it most likely means.
    let known = words::similar(name, &OWN)?;
    let refused = format!(
        "unknown attribute `{name}`, did you mean `{known}`? A row takes {}",
        words::list(&OWN)
    );
    attribute.read_as(known);
    Some(refused)
}

/// What a list says in place of another crate's attribute.
fn instead(name: &str) -> Option<&'static str> {
    Some(match name {
        "error" | "display" | "message" | "msg" => {
            "the doc comment is the message: `/// The instance does not exist.`"
        }
        "help" => "the help is what follows the doc comment's first paragraph",
        "code" | "num_enum" => "the code stands behind the name: `NotFound = 4040`",
        "category" | "retry" | "retryable" => "the class is `#[class(NotFound, retry = Later)]`",
        "bands" => "bands stand in the header: `#[cloud_errors(bands(4000..=4099 => NotFound))]`",
        "success" => "it stands in the header: `#[cloud_errors(success = 200)]`",
        "language" => "it stands in the header: `#[cloud_errors(language = zh)]`",
        "lift" => "it stands in the header: `#[cloud_errors(lift(PublicError))]`",
        "cloud_errors" => "it stands on the enum",
        _ => return None,
    })
}

/// What an attribute is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Message,
    Code,
    Class,
}

/// Whether refused attributes say, in their way, what the list lacks.
pub(super) fn say(subject: Subject, attributes: &[Attribute]) -> bool {
    let mut refused = attributes.iter().filter(|one| one.refused.is_some());
    refused.any(|attribute| {
        let of = match attribute.name() {
            Some("error" | "display" | "message" | "msg") => Subject::Message,
            Some("code" | "num_enum") => Subject::Code,
            Some("category" | "retry" | "retryable") => Subject::Class,
            _ => return false,
        };
        of == subject
    })
}

/// An attribute of a fallback's field that says what the table does anyway.
pub(crate) fn is_confused_field_attribute(attribute: &Attribute) -> bool {
    matches!(attribute.name(), Some("from" | "source" | "backtrace"))
}
