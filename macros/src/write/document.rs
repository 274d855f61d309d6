//! The documentation of a table: a page to look codes up on.

mod markdown;
mod overview;

use std::collections::HashMap;
use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, TokenStreamExt as _, quote};

use self::markdown::{cell, line, span};
use self::overview::overview;
use crate::model::{Category, Code, List, Retry, Row};
use crate::name::Name;
use crate::syntax::{Attribute, Enum, Variant};

/// The enum with a table of its rows in its own documentation, and each row's facts under the
/// row's.
pub(crate) fn document(item: &Enum, list: &List) -> TokenStream {
    let mut tokens = TokenStream::new();
    tokens.append_all(&item.attributes);
    tokens.append_all(overview(item, list));
    tokens.append_all(&item.visibility);
    item.keyword.to_tokens(&mut tokens);
    item.name.to_tokens(&mut tokens);
    let mut variants = Vec::new();
    for (variant, row) in with_rows(item, list) {
        let attributes = variant.attributes.iter();
        variants.extend(attributes.flat_map(Attribute::to_token_stream));
        variants.extend(row.map(|row| doc(&facts(row, list))).into_iter().flatten());
        variant.write(variant.fields.as_ref(), &mut variants);
    }
    let mut body = Group::new(Delimiter::Brace, variants.into_iter().collect());
    body.set_span(item.body.span());
    tokens.append(TokenTree::Group(body));
    tokens
}

/// The variants, each with its row if it is one. Rows stand in the order of their variants; under
/// `#[cfg]`, two may have one name.
fn with_rows<'a>(
    item: &'a Enum,
    list: &'a List,
) -> impl Iterator<Item = (&'a Variant, Option<&'a Row>)> + Clone {
    let mut rows = list.rows.iter().peekable();
    item.variants.iter().map(move |variant| {
        let row = rows.next_if(|row| row.name == variant.name);
        (variant, row)
    })
}

/// The rows' facts as attributes, by their variants' numbers in the source.
pub(super) fn facts_of_rows(list: &List) -> HashMap<usize, TokenStream> {
    let facts = |row: &Row| (row.place, doc(&facts(row, list)));
    list.rows.iter().map(facts).collect()
}

fn doc(text: &str) -> TokenStream {
    let text = indented(text);
    quote!(#[doc = #text])
}

/// With a space before each line, as comments have it: rustdoc takes off what all lines begin with,
/// and would take nothing off the author's.
fn indented(text: &str) -> String {
    let lines = text.split('\n').map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Code, class and translations of one row; message and help are in its comment already.
fn facts(row: &Row, list: &List) -> String {
    let (category, retry) = class(row, list);
    let mut text = format!(
        "\n\n**Code** {} · **Category** {category} · **Retry** {retry}\n",
        code(&row.code),
    );
    for translation in &row.translations {
        let language = &translation.language;
        // Writing to a string does not fail.
        let _ = write!(
            text,
            "\n<div lang=\"{language}\">\n\n**{language}** {}\n\n",
            line(&translation.text.message),
        );
        let help = translation.text.help.as_deref().unwrap_or_default();
        for paragraph in help.split("\n\n") {
            let _ = write!(text, "{}\n\n", line(paragraph));
        }
        text.push_str("</div>\n");
    }
    text
}

/// Where only the compiler knows the class, not the macro.
const INHERITED: &str = "*inherited*";

fn class(row: &Row, list: &List) -> (String, String) {
    let class = list.class(row);
    let retry = class.retry.map(Retry::name);
    let retry = retry.or_else(|| class.category.map(Category::retry));
    let inherited = || INHERITED.to_owned();
    (
        class
            .category
            .map_or_else(inherited, |one| category(one, list)),
        retry.map_or_else(inherited, |name| link(list, "Retry", name)),
    )
}

fn category(category: Category, list: &List) -> String {
    link(list, "Category", category.name())
}

/// A link to a variant of one of the core crate's enums.
fn link(list: &List, of: &str, name: &str) -> String {
    let krate = list.header.krate.to_string();
    let krate = krate.split_whitespace().collect::<String>();
    if krate.contains('$') {
        // A link can't say `$crate`.
        return format!("`{name}`");
    }
    format!("[`{name}`]({krate}::{of}::{name})")
}

/// A link to a variant of the list.
fn variant(name: &Name) -> String {
    let name = name.plain();
    format!("[`{name}`](Self::{name})")
}

fn code(code: &Code) -> String {
    match code {
        Code::Number(number) => format!("`{number}`"),
        Code::Name(name) => cell(&span(name)),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    /// The documentation of a list as its attributes, without their quotes.
    fn page(header: &str, list: &str) -> String {
        let tokens = |source: &str| source.parse::<TokenStream>().unwrap();
        let page = crate::expand::document(tokens(header), tokens(list)).to_string();
        page.replace("\\n", "\n")
            .replace("\\\\", "\\")
            .replace("\\\"", "\"")
            .replace("\n ", "\n")
            .replace("= \" ", "= \"")
    }

    #[test]
    fn rows_and_their_facts() {
        let page = page(
            "(crate = renamed, bands(1..=9 => Timeout))",
            "pub enum Shop {
                /// Closed | for [good].
                #[class(NotFound)]
                #[translate(zh, \"关门\", help = \"第一段。\n\n第二段。\")]
                Closed = -2,
                /// A keyword.
                r#Type = 7,
                /// Old.
                #[doc(hidden)]
                Hidden = 8,
                Unknown(UnknownCode),
            }",
        );
        for part in [
            "| `-2` | [`Closed`](Self::Closed) | Closed \\| for \\[good\\] |",
            "| `7` | [`Type`](Self::Type) | A keyword | [`Timeout`](renamed::Category::Timeout) |",
            "Any other code becomes [`Unknown`](Self::Unknown).",
            "| `1..=9` | [`Timeout`](renamed::Category::Timeout) |",
            "**Code** `-2` · **Category** [`NotFound`](renamed::Category::NotFound) · **Retry**",
            "<div lang=\"zh\">\n\n**zh** 关门\n\n第一段。\n\n第二段。\n\n</div>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("[`Hidden`]"));
    }

    #[test]
    fn rows_under_a_condition() {
        let page = page(
            "(bands(1..=9 => Timeout))",
            "enum Twins {
                /// One.
                #[cfg(unix)]
                Same = 1,
                /// Another.
                #[cfg_attr(all(), cfg(windows))]
                Same = 1,
                Unknown(UnknownCode),
            }",
        );
        let one = "cfg_attr (all (unix) , doc = \"| `1` | [`Same`](Self::Same) | One |";
        let another = "cfg_attr (all (any (not (all ()) , windows)) , doc = \"| `1` | [`Same`]";
        assert!(page.contains(one) && page.contains(another), "{page}");
        // Of these line feeds, rustdoc drops one; with the other the table ends.
        let after = "doc = \"\n\nAny other code becomes [`Unknown`](Self::Unknown).";
        assert!(page.contains(after), "{page}");
    }

    #[test]
    fn what_only_the_compiler_knows() {
        let page = page(
            "()",
            "enum Product {
                /// One.
                One = 1,
                /// Two.
                #[class(Internal)]
                Two = 2,
                Public(PublicError),
            }",
        );
        assert!(
            page.contains("| One | *inherited* | *inherited* |"),
            "{page}"
        );
        assert!(page.contains("**Category** *inherited* · **Retry** *inherited*"));
    }
}
