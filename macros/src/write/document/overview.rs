//! What the enum's own documentation gains: all rows, the fallbacks and the bands.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{TokenStreamExt as _, quote};

use super::markdown::{self, breakable, cell};
use super::{INHERITED, category, class, code, doc, indented, variant};
use crate::model::{Code, Kind, List, Row};
use crate::name::Name;
use crate::syntax::{Attribute, Enum, Variant};
use crate::tokens::{comma_separated, flat, is_word, parenthesized};

/// A table of all rows, then the bands, as attributes of the enum.
pub(super) fn overview(item: &Enum, list: &List) -> TokenStream {
    let mut page = Page::default();
    page.push("\n# Codes\n\n");
    let shown = || {
        let rows = super::with_rows(item, list);
        rows.filter(|(variant, _)| !variant.attributes.iter().any(hides))
    };
    let rows = shown().filter_map(|(variant, row)| Some((variant, row?)));
    for (position, (variant, row)) in rows.clone().enumerate() {
        if position == 0 {
            let align = match list.kind {
                Kind::Numbers => "---:",
                Kind::Names => "---",
            };
            page.push(&format!(
                "| code | variant | message | category | retry |\n|{align}|---|---|---|---|\n"
            ));
        }
        page.push_if(&conditions(variant), &line(row, list));
    }
    if rows
        .clone()
        .any(|(_, row)| list.class(row).category.is_none())
    {
        page.push(&format!(
            "\n{INHERITED}: by a band of a table that this one extends.\n"
        ));
    }
    page.push(&fallbacks(
        shown()
            .filter(|(_, row)| row.is_none())
            .map(|(variant, _)| &variant.name),
        list,
    ));
    page.push(&bands(list));
    page.into_tokens()
}

fn line(row: &Row, list: &List) -> String {
    let (category, retry) = class(row, list);
    let (code, variant) = match &row.code {
        Code::Number(_) => (code(&row.code), variant(&row.name)),
        // Too long for a line, both of them.
        Code::Name(name) => {
            let variant = row.name.plain();
            let link = format!("[{}](Self::{variant})", breakable(variant));
            (breakable(name), link)
        }
    };
    format!(
        "| {code} | {variant} | {} | {category} | {retry} |\n",
        cell(&row.text.message),
    )
}

fn fallbacks<'a>(shown: impl Iterator<Item = &'a Name>, list: &List) -> String {
    let is_one = |name: &&Name| list.fallbacks.iter().any(|one| one.name == **name);
    let links = shown.filter(is_one).map(variant).collect::<Vec<_>>();
    if links.is_empty() {
        return String::new();
    }
    format!("\nAny other code becomes {}.\n", links.join(" or "))
}

fn bands(list: &List) -> String {
    if list.header.bands.is_empty() {
        return String::new();
    }
    let what = match list.kind {
        Kind::Numbers => "codes",
        Kind::Names => "codes under",
    };
    let mut text = format!(
        "\n# Bands\n\nThe category of a code that no row declares.\n\n\
         | {what} | category |\n|---|---|\n"
    );
    for band in &list.header.bands {
        let span = cell(&markdown::span(&band.span.describe()));
        // Writing to a string does not fail.
        let _ = writeln!(text, "| {span} | {} |", category(band.category, list));
    }
    text
}

/// Whether the author keeps a variant out of the documentation.
fn hides(attribute: &Attribute) -> bool {
    let arguments = attribute.arguments().first().and_then(parenthesized);
    attribute.is("doc")
        && arguments.is_some_and(|arguments| {
            let mut arguments = arguments.stream().into_iter();
            arguments.any(|tree| is_word(&tree, "hidden"))
        })
}

/// What the variant's existence depends on: an attribute, unlike a derive, still sees rows that
/// `#[cfg]` will take out.
fn conditions(variant: &Variant) -> Vec<TokenStream> {
    let conditional = |attribute: &Attribute| {
        let arguments = attribute.arguments().first().and_then(parenthesized)?;
        if attribute.is("cfg") {
            return Some(arguments.stream());
        }
        let arguments = flat(arguments.stream());
        let mut parts = comma_separated(&arguments).filter(|_| attribute.is("cfg_attr"));
        let given = parts.next()?;
        let nested = parts.find(|part| part.first().is_some_and(|word| is_word(word, "cfg")))?;
        let nested = nested.get(1).and_then(parenthesized)?.stream();
        Some(quote!(any(not(#(#given)*), #nested)))
    };
    let attributes = variant.attributes.iter();
    attributes.filter_map(conditional).collect()
}

/// Documentation, a part of which may depend on conditions.
#[derive(Default)]
struct Page {
    done: TokenStream,
    text: String,
}

impl Page {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn push_if(&mut self, conditions: &[TokenStream], text: &str) {
        if conditions.is_empty() {
            return self.push(text);
        }
        self.finish();
        let text = indented(without_break(text));
        self.done
            .append_all(quote!(#[cfg_attr(all(#(#conditions),*), doc = #text)]));
    }

    fn finish(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() {
            // Rustdoc leaves out a first line that is empty, where more lines follow.
            let first = if text.starts_with('\n') { "\n" } else { "" };
            let text = format!("{first}{}", without_break(&text));
            self.done.append_all(doc(&text));
        }
    }

    fn into_tokens(mut self) -> TokenStream {
        self.finish();
        self.done
    }
}

/// Rustdoc joins attributes by line breaks.
fn without_break(text: &str) -> &str {
    text.strip_suffix('\n').unwrap_or(text)
}
