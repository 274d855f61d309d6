//! The documentation of a table: a page to look codes up on.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, TokenStreamExt as _, quote};

use crate::model::{Code, Kind, List, Row};
use crate::syntax::{Enum, Variant};

/// The enum with a table of its rows in its own documentation, and each row's facts under the
/// row's.
pub(crate) fn document(item: &Enum, list: &List) -> TokenStream {
    let mut tokens = TokenStream::new();
    tokens.append_all(&item.attributes);
    tokens.append_all(doc(&overview(list)));
    tokens.append_all(&item.visibility);
    item.keyword.to_tokens(&mut tokens);
    item.name.to_tokens(&mut tokens);
    let mut variants = TokenStream::new();
    for variant in &item.variants {
        let row = list.rows.iter().find(|row| row.name == variant.name);
        write(variant, row.map(|row| facts(row, list)), &mut variants);
    }
    let mut body = Group::new(Delimiter::Brace, variants);
    body.set_span(item.body.span());
    tokens.append(TokenTree::Group(body));
    tokens
}

fn write(variant: &Variant, facts: Option<String>, variants: &mut TokenStream) {
    variants.append_all(&variant.attributes);
    variants.append_all(facts.map(|facts| doc(&facts)));
    variant.write(|_| false, variant.fields.as_ref(), variants);
    variants.append_all(quote!(,));
}

fn doc(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}

/// All rows as a Markdown table, then the bands.
fn overview(list: &List) -> String {
    let mut text = String::from(
        "\n\n# Codes\n\n| code | variant | message | category | retry |\n|---:|---|---|---|---|\n",
    );
    for row in &list.rows {
        let (category, retry) = class(row, list);
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "| {} | [`{name}`](Self::{name}) | {} | {category} | {retry} |",
            code(&row.code),
            cell(&row.text.message),
            name = row.name,
        );
    }
    if !list.header.bands.is_empty() {
        let what = match list.kind {
            Kind::Numbers => "codes",
            Kind::Names => "prefix",
        };
        let _ = write!(
            text,
            "\n# Bands\n\nWhat a code that no row declares is classified by.\n\n\
             | {what} | category |\n|---|---|\n"
        );
        for band in &list.header.bands {
            let _ = writeln!(
                text,
                "| `{}` | {} |",
                band.span.describe(),
                band.category.link(list)
            );
        }
    }
    text
}

/// Code, class and translations of one row; the help is in its comment already.
fn facts(row: &Row, list: &List) -> String {
    let (category, retry) = class(row, list);
    let mut text = format!(
        "\n\n| code | category | retry |\n|---:|---|---|\n| {} | {category} | {retry} |\n",
        code(&row.code),
    );
    for translation in &row.translations {
        let help = translation.text.help.as_deref().unwrap_or_default();
        let _ = write!(
            text,
            "\n<span lang=\"{language}\">**{language}**: {} {}</span>\n",
            inline(&translation.text.message),
            inline(help),
            language = translation.language,
        );
    }
    text
}

fn class(row: &Row, list: &List) -> (String, String) {
    let class = list.class(row);
    let krate = path(list);
    let inherited = "of the nearest band of a table that this one extends";
    let own = class.retry.map(crate::model::Retry::name);
    let retry = own.or_else(|| class.category.map(crate::model::Category::retry));
    (
        class
            .category
            .map_or_else(|| inherited.to_owned(), |category| category.link(list)),
        retry.map_or_else(
            || "as the category".to_owned(),
            |name| format!("[`{name}`]({krate}::Retry::{name})"),
        ),
    )
}

impl crate::model::Category {
    fn link(self, list: &List) -> String {
        format!(
            "[`{name}`]({}::Category::{name})",
            path(list),
            name = self.name()
        )
    }
}

/// The core crate's path as Markdown links take it.
fn path(list: &List) -> String {
    list.header
        .krate
        .to_string()
        .split_whitespace()
        .collect::<String>()
}

fn code(code: &Code) -> String {
    match code {
        Code::Number(number) => format!("`{number}`"),
        Code::Name(name) => format!("`{name}`"),
    }
}

/// Text in a cell of a table.
fn cell(text: &str) -> String {
    inline(text).replace('|', "\\|")
}

/// Text that must not become more than a line of Markdown.
fn inline(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('<', "&lt;")
}
