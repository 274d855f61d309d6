//! The enum: its attributes, name and kind.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, LitStr, Result, Token, braced, bracketed, token};

use super::attributes::Context;
use super::text::without_margin;
use super::{skip_item, variant};
use crate::cfg::{Kept, Place};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Content, Header, Kind, Table};

/// Traits that every table implements; to derive one again would conflict.
const IMPLEMENTED: [&str; 10] = [
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

/// Reads the item. An error means that it is no enum.
pub(super) fn read(
    input: ParseStream,
    header: Header,
    kept: Option<&Kept>,
    diagnostics: &mut Diagnostics,
) -> Result<Table> {
    let mut table = Table {
        header,
        first_attributes: TokenStream::new(),
        other_attributes: TokenStream::new(),
        lints: TokenStream::new(),
        deprecated: false,
        visibility: TokenStream::new(),
        keyword: Ident::new("enum", input.span()),
        name: Ident::new("__", input.span()),
        body: input.span(),
        kind: Kind::Number,
        is_conditional: false,
        variants: Vec::new(),
    };
    let mut reader = Reader {
        has_foreign_derive: false,
        copy: TokenStream::new(),
        paragraph: Paragraph::Before,
    };
    reader.enum_attributes(input, &mut table, diagnostics)?;
    let at = input.span();
    while !input.peek(Token![enum]) {
        let tree = input.parse::<TokenTree>();
        let tree = tree.map_err(|_| Error::new(at, "expected an enum"))?;
        table.visibility.extend([tree]);
    }
    table.keyword = input.call(Ident::parse_any)?;
    table.name = input.call(Ident::parse_any)?;
    let mut generics = TokenStream::new();
    while !input.peek(token::Brace) {
        generics.extend([input.parse::<TokenTree>()?]);
    }
    if let Some(at) = SpanRange::of(&generics) {
        diagnostics.unread(at, "an error table cannot have generic parameters");
    }
    let content;
    table.body = braced!(content in input).span.join();
    let context = Context {
        place: Place {
            variant: 0,
            attribute: 0,
            kept,
        },
        has_foreign_derive: reader.has_foreign_derive,
    };
    variant::read_all(&content, context, &mut table, diagnostics);
    table.kind = kind(&table);
    if table.kind == Kind::Str && !reader.copy.is_empty() {
        let copy = reader.copy;
        table.other_attributes.extend(quote!(#[derive(#copy)]));
    }
    if !generics.is_empty() {
        // A type that names a parameter would mean nothing.
        let krate = table.header.krate.clone();
        for variant in &mut table.variants {
            if let Content::Fallback(fallback) = &mut variant.content {
                fallback.ty = quote!(#krate::UnknownCode);
            }
        }
    }
    Ok(table)
}

struct Reader {
    /// Whether another derive may own attributes of variants.
    has_foreign_derive: bool,
    /// A derived `Copy`, which only a string table does not implement anyway.
    copy: TokenStream,
    /// Where reading is in the documentation of the enum.
    paragraph: Paragraph,
}

/// The first paragraph of the documentation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paragraph {
    Before,
    Inside,
    After,
}

impl Reader {
    fn enum_attributes(
        &mut self,
        input: ParseStream,
        table: &mut Table,
        diagnostics: &mut Diagnostics,
    ) -> Result<()> {
        while input.peek(Token![#]) {
            let at = input.parse::<Token![#]>()?.span;
            let content;
            bracketed!(content in input);
            let whole = content.cursor().token_stream();
            let verbatim = quote!(#[#whole]);
            let name = content.call(Ident::parse_any);
            let name = name.map_or_else(|_| String::new(), |name| name.to_string());
            let is_path = content.peek(Token![::]);
            let attribute = match name.as_str() {
                _ if is_attribute_again(&whole) => {
                    diagnostics.error(at, "duplicate attribute `cloud_errors`; remove one");
                    TokenStream::new()
                }
                _ if is_path => verbatim,
                "derive" => self.derive(&content, diagnostics)?,
                "doc" if content.peek(Token![=]) => {
                    content.parse::<Token![=]>()?;
                    match content.parse::<LitStr>() {
                        Ok(text) => self.documentation(&text.value(), verbatim, table),
                        Err(_) => verbatim,
                    }
                }
                "class" | "translate" | "overrides" | "alias" | "name"
                    if !self.has_foreign_derive =>
                {
                    diagnostics.error(
                        at,
                        format_args!("`{name}` is an attribute of a variant, not of the enum"),
                    );
                    TokenStream::new()
                }
                "allow" | "warn" | "deny" | "forbid" => {
                    table.lints.extend(verbatim.clone());
                    verbatim
                }
                _ => {
                    table.deprecated |= name == "deprecated";
                    verbatim
                }
            };
            let attributes = match self.paragraph {
                Paragraph::After => &mut table.other_attributes,
                _ => &mut table.first_attributes,
            };
            attributes.extend(attribute);
            content.parse::<TokenStream>()?;
        }
        Ok(())
    }

    /// Finds out where the first paragraph of the documentation ends.
    fn documentation(
        &mut self,
        comment: &str,
        verbatim: TokenStream,
        table: &mut Table,
    ) -> TokenStream {
        let text = without_margin(comment);
        let (first, rest) = match text.as_deref().unwrap_or(comment).split_once("\n\n") {
            Some((first, rest)) if self.paragraph != Paragraph::After => (first, rest),
            _ => {
                self.paragraph = match (self.paragraph, comment.trim().is_empty()) {
                    (Paragraph::Inside, true) => Paragraph::After,
                    (Paragraph::Before, false) => Paragraph::Inside,
                    (unchanged, _) => unchanged,
                };
                return text.map_or(verbatim, |text| quote!(#[doc = #text]));
            }
        };
        self.paragraph = Paragraph::After;
        table.first_attributes.extend(quote!(#[doc = #first]));
        let rest = format!("\n{rest}");
        quote!(#[doc = #rest])
    }

    /// Without the traits that the table implements anyway.
    fn derive(
        &mut self,
        content: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> Result<TokenStream> {
        let input_span = content.span();
        let inner;
        syn::parenthesized!(inner in content);
        let mut others = Vec::new();
        while !inner.is_empty() {
            let path = skip_item(&inner);
            let last = path.clone().into_iter().last().map(|last| last.to_string());
            let last = last.unwrap_or_default();
            if last == "Serialize" || last == "Deserialize" {
                let at = SpanRange::of(&path).unwrap_or_else(|| input_span.into());
                diagnostics.error(
                    at,
                    format_args!(
                        "`{last}` cannot be derived: with the feature `serde` of `cloud-errors`, \
                         a table implements it by code; for a name or a message, write \
                         `#[serde(serialize_with = \"…\")]` on the field that has the table"
                    ),
                );
            } else if last == "Copy" {
                self.copy = path;
            } else if !IMPLEMENTED.contains(&last.as_str()) && !path.is_empty() {
                self.has_foreign_derive |= last != "Default";
                others.push(path);
            }
            inner.parse::<Option<Token![,]>>()?;
        }
        Ok(if others.is_empty() {
            TokenStream::new()
        } else {
            quote!(#[derive(#(#others),*)])
        })
    }
}

/// Whether an attribute is this one again, by whatever path or condition.
fn is_attribute_again(content: &TokenStream) -> bool {
    let mut path = Vec::new();
    for tree in content.clone() {
        match tree {
            TokenTree::Ident(word) => path.push(word.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Group(group) if path == ["cfg_attr"] => {
                let after_comma = group.stream().to_string().replace(' ', "");
                return after_comma.contains(",cloud_errors");
            }
            _ => break,
        }
    }
    path.last().is_some_and(|last| last == "cloud_errors")
}

/// The kind of the fallback if its type says it, else that of the first code.
fn kind(table: &Table) -> Kind {
    let mut leaves = table.fallbacks();
    let leaf = leaves.find_map(|(_, fallback)| fallback.leaf_kind());
    let mut codes = table.entries().map(|(_, entry)| entry.code.value.kind());
    leaf.or(codes.next()).unwrap_or(Kind::Number)
}
