//! The attributes of a variant.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Error, Result, Token, bracketed, parenthesized};

use super::text::{Comment, without_margin};
use super::{arguments, class, list, literal, skip_item, translate};
use crate::cfg::{self, Place};
use crate::diagnostics::{Diagnostics, similar};
use crate::model::{Class, Code, Spanned, Translation};

const OWN: [&str; 5] = ["class", "translate", "overrides", "alias", "name"];

/// What the attributes of one variant say.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // facts that are independent of each other
pub(super) struct Attributes {
    /// Those that stay on the variant.
    pub(super) written: Vec<TokenTree>,
    pub(super) conditions: Vec<TokenStream>,
    /// Whether `#[cfg]` or `#[cfg_attr]` decides about a part of it.
    pub(super) is_conditional: bool,
    pub(super) lints: TokenStream,
    pub(super) is_deprecated: bool,
    pub(super) is_hidden: bool,
    pub(super) comment: Comment,
    /// Whether the doc comment was reported already.
    pub(super) has_unread_text: bool,
    pub(super) class: Class,
    pub(super) aliases: Vec<Spanned<Code>>,
    pub(super) symbol: Option<Spanned<String>>,
    pub(super) overrides: Option<Span>,
    pub(super) translations: Vec<(Translation, Span)>,
    /// The attributes of this crate, each with its place.
    pub(super) own: Vec<(&'static str, Span)>,
}

/// What becomes of an attribute that was read.
enum Written {
    Verbatim,
    Instead(TokenStream),
    Nothing,
}

/// Which attribute is read.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) place: Place<'a>,
    /// Whether another derive may own attributes that this crate does not know.
    pub(super) has_foreign_derive: bool,
}

impl Attributes {
    /// Reads all attributes before a variant.
    pub(super) fn read(
        input: ParseStream,
        mut context: Context<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self> {
        let mut attributes = Self::default();
        while input.peek(Token![#]) {
            let begin = input.cursor();
            input.parse::<Token![#]>()?;
            let content;
            bracketed!(content in input);
            let written = attributes.content(&content, &context, diagnostics);
            let rest = content.parse::<TokenStream>()?;
            match written {
                Ok(Written::Verbatim) => attributes.written.extend(two_trees(begin)),
                Ok(Written::Instead(tokens)) => attributes.written.extend(tokens),
                Ok(Written::Nothing) => {
                    if let Some(tree) = rest.into_iter().next() {
                        diagnostics.unread(tree.span(), "unexpected token");
                    }
                }
                Err(error) => diagnostics.syntax(&error),
            }
            context.place.attribute += 1;
        }
        Ok(attributes)
    }

    /// Reads what stands between the brackets, or one item of a `cfg_attr`.
    fn content(
        &mut self,
        input: ParseStream,
        context: &Context<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Written> {
        let at = input.span();
        let Ok(name) = input.call(Ident::parse_any) else {
            return Ok(Written::Verbatim);
        };
        if input.peek(Token![::]) {
            return Ok(Written::Verbatim);
        }
        let name = name.to_string();
        if let Some(own) = OWN.into_iter().find(|own| *own == name) {
            return self
                .read_own(own, at, input, diagnostics)
                .map(|()| Written::Nothing);
        }
        match name.as_str() {
            "doc" => return Ok(self.doc(input, diagnostics)),
            "cfg" => {
                let condition;
                parenthesized!(condition in input);
                self.conditions.push(condition.parse()?);
                self.is_conditional = true;
            }
            "cfg_attr" => return self.cfg_attr(input, context, diagnostics),
            "allow" | "warn" | "deny" | "forbid" => {
                let level = Ident::new(&name, at);
                let lints = input.cursor().token_stream();
                self.lints.extend(quote!(#[#level #lints]));
            }
            "deprecated" => self.is_deprecated = true,
            _ if !context.has_foreign_derive => return self.foreign(&name, at),
            _ => {}
        }
        Ok(Written::Verbatim)
    }

    fn read_own(
        &mut self,
        name: &'static str,
        at: Span,
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> Result<()> {
        let is_single = !matches!(name, "translate" | "alias");
        if is_single && self.own.iter().any(|(other, _)| *other == name) {
            return Err(Error::new(
                at,
                format!("duplicate attribute `{name}`; remove one"),
            ));
        }
        self.own.push((name, at));
        match name {
            "class" => {
                if !input.peek(syn::token::Paren) {
                    return Err(Error::new(
                        at,
                        "expected a class in parentheses: `#[class(NotFound)]`",
                    ));
                }
                let class = &mut self.class;
                let content;
                parenthesized!(content in input);
                if content.is_empty() {
                    diagnostics.unread(at, "expected a class: `#[class(NotFound)]`");
                }
                list(&content, diagnostics, |input, _| class::item(input, class));
            }
            "translate" => self.translations.push(translate::translation(input, at)?),
            "alias" => {
                if !has_arguments(input) {
                    return Err(Error::new(
                        at,
                        "expected codes in parentheses: `#[alias(4041, 4042)]`",
                    ));
                }
                let aliases = &mut self.aliases;
                arguments(input, diagnostics, |input, _| {
                    aliases.push(literal::code(input)?);
                    Ok(())
                })?;
            }
            "name" => {
                const EXPECTED: &str = "expected a name: `#[name(\"OFFSET_OUT_OF_RANGE\")]`";
                if !has_arguments(input) {
                    return Err(Error::new(at, EXPECTED));
                }
                let content;
                parenthesized!(content in input);
                let at_name = content.span();
                let name = literal::text(&content, EXPECTED);
                let rest = content.parse::<TokenStream>()?;
                let name = name?;
                if name.trim().is_empty() || !rest.is_empty() {
                    return Err(Error::new(at_name, EXPECTED));
                }
                self.symbol = Some(Spanned {
                    value: name,
                    at: at_name.into(),
                });
            }
            _ => self.overrides = Some(at),
        }
        Ok(())
    }

    /// A doc comment is the text. What else `#[doc]` says is for rustdoc.
    fn doc(&mut self, input: ParseStream, diagnostics: &mut Diagnostics) -> Written {
        if input.parse::<Token![=]>().is_err() {
            let options = input.cursor().group(Delimiter::Parenthesis);
            let options = options.map(|(inside, ..)| inside.token_stream());
            let mut options = options.into_iter().flatten();
            self.is_hidden |=
                options.any(|option| matches!(option, TokenTree::Ident(word) if word == "hidden"));
            return Written::Verbatim;
        }
        let at = input.span();
        let Some(comment) = literal::string(input) else {
            diagnostics.unread(
                at,
                "expected a string literal: the message is read at compile time",
            );
            self.has_unread_text = true;
            return Written::Verbatim;
        };
        if let Err(message) = literal::visible(&comment) {
            diagnostics.error(at, message);
        }
        // rustdoc would show the margin, because this is no comment any more.
        if let Some(text) = without_margin(&comment) {
            self.comment.add(&text);
            Written::Instead(quote!(#[doc = #text]))
        } else {
            self.comment.add(&comment);
            Written::Verbatim
        }
    }

    /// An attribute that this crate does not know.
    fn foreign(&mut self, name: &str, at: Span) -> Result<Written> {
        let message = match name {
            "error" | "display" | "message" | "help" => {
                self.has_unread_text = true;
                format!(
                    "`{name}` is not an attribute of a variant; write the message as a doc comment: \
                     `/// The instance does not exist.`"
                )
            }
            _ => match similar(name, &OWN) {
                Some(known) => format!("unknown attribute `{name}`, did you mean `{known}`?"),
                None => return Ok(Written::Verbatim),
            },
        };
        Err(Error::new(at, message))
    }

    /// Under `cfg_attr`, a marker takes the place of this crate's attributes. If it survives, the derive
    /// reads them.
    fn cfg_attr(
        &mut self,
        input: ParseStream,
        context: &Context<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Written> {
        let content;
        parenthesized!(content in input);
        let condition = skip_item(&content);
        let _ = content.parse::<Option<Token![,]>>();
        if context.place.survived() {
            list(&content, diagnostics, |input, diagnostics| {
                self.content(input, context, diagnostics)?;
                skip_item(input);
                Ok(())
            });
            return Ok(Written::Verbatim);
        }
        let mut others = Vec::new();
        let mut is_read = false;
        while !content.is_empty() {
            let item = skip_item(&content);
            let name = item.clone().into_iter().next().map(|tree| tree.to_string());
            let name = name.unwrap_or_default();
            let is_own = OWN.contains(&name.as_str());
            is_read |= is_own || name == "doc" || name == "cfg";
            self.is_deprecated |= name == "deprecated";
            if !is_own && !item.is_empty() {
                others.push(item);
            }
            let _ = content.parse::<Option<Token![,]>>();
        }
        if !is_read {
            return Ok(Written::Verbatim);
        }
        self.is_conditional = true;
        let marker = cfg::attribute_marker(&context.place);
        Ok(Written::Instead(
            quote!(#[cfg_attr(#condition, #marker #(, #others)*)]),
        ))
    }
}

/// Whether there are parentheses with something in them.
fn has_arguments(input: ParseStream) -> bool {
    let group = input.cursor().group(Delimiter::Parenthesis);
    group.is_some_and(|(inside, ..)| !inside.eof())
}

/// `#` and what follows in brackets.
fn two_trees(begin: syn::buffer::Cursor<'_>) -> Vec<TokenTree> {
    let mut trees = Vec::with_capacity(2);
    let mut cursor = begin;
    while let (Some((tree, next)), true) = (cursor.token_tree(), trees.len() < 2) {
        trees.push(tree);
        cursor = next;
    }
    trees
}
