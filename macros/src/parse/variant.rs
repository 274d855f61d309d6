//! Variants: an entry, which has a code, or a fallback.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Result, Token, token};

use super::attributes::{Attributes, Context};
use super::{field_type, list, literal, skip_item, visibility};
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{
    Code, Content, Entry, Fallback, Name, Spanned, Table, Text, Translation, Variant,
};

/// Reads the variants, and leaves out those that did not survive their `#[cfg]`.
pub(super) fn read_all(
    input: ParseStream,
    mut context: Context<'_>,
    table: &mut Table,
    diagnostics: &mut Diagnostics,
) {
    list(input, diagnostics, |input, diagnostics| {
        let survived = context
            .place
            .kept
            .is_none_or(|kept| kept.has(context.place.variant));
        let mut discarded = Diagnostics::default();
        let diagnostics = if survived {
            diagnostics
        } else {
            &mut discarded
        };
        let variant = read(input, context, table, diagnostics)?;
        context.place.variant += 1;
        if survived {
            table.variants.push(variant);
        }
        Ok(())
    });
}

fn read(
    input: ParseStream,
    context: Context<'_>,
    table: &mut Table,
    diagnostics: &mut Diagnostics,
) -> Result<Variant> {
    let mut attributes = Attributes::read(input, context, diagnostics)?;
    // rustc reports visibility, here and at the field of a fallback.
    visibility(input)?;
    let name = Name::from(input.call(Ident::parse_any)?);
    let fields = if input.peek(token::Paren) || input.peek(token::Brace) {
        Some(input.parse::<TokenTree>()?)
    } else {
        None
    };
    let equals = input.parse::<Option<Token![=]>>()?;
    let code = equals.map(|_| literal::code(input));
    let at = input.span();
    if !skip_item(input).is_empty() && code.as_ref().is_some_and(Result::is_ok) {
        diagnostics.unread(at, literal::EXPECTED);
    }
    table.deprecated |= attributes.is_deprecated;
    table.is_conditional |= attributes.is_conditional;
    let (written, conditions) = (
        std::mem::take(&mut attributes.written),
        std::mem::take(&mut attributes.conditions),
    );
    let content = match (fields, code) {
        (None, Some(Ok(code))) => entry(&name, attributes, code, table, diagnostics),
        (Some(fields), None) => {
            // Generated items name the type of the field.
            table.deprecated |= attributes.lints.to_string().contains("deprecated");
            fallback(&name, &attributes, &fields, diagnostics)
        }
        (Some(fields), Some(_)) => {
            diagnostics.unread(fields.span(), "a variant with a code cannot have fields");
            Content::Unread
        }
        (None, Some(Err(error))) => {
            diagnostics.syntax(&error);
            Content::Unread
        }
        (None, None) => {
            diagnostics.unread(name.span(), format_args!("`{name}` has no code: write `{name} = 4040`, or `{name}(UnknownCode)` for the fallback"));
            Content::Unread
        }
    };
    Ok(Variant {
        attributes: written,
        conditions,
        name,
        content,
    })
}

/// A variant with a code. Without a message, its code is still checked.
fn entry(
    name: &Name,
    attributes: Attributes,
    code: Spanned<Code>,
    table: &Table,
    diagnostics: &mut Diagnostics,
) -> Content {
    let text = attributes.comment.into_text().unwrap_or_else(|| {
        if !attributes.has_unread_text {
            diagnostics.error(
                name.span(),
                format_args!("`{name}` has no message: write a doc comment above it"),
            );
        }
        Text::default()
    });
    let mut translations = Vec::<Translation>::new();
    for (translation, at) in attributes.translations {
        let language = &translation.language;
        if language.eq_ignore_ascii_case(&table.header.language) {
            diagnostics.error(at, format_args!("`{language}` is the language of the doc comments; to change it, write `language = …` in the header"));
        } else if translations
            .iter()
            .any(|one| one.language.eq_ignore_ascii_case(language))
        {
            diagnostics.error(
                at,
                format_args!("duplicate translation `{language}`; remove one"),
            );
        } else {
            translations.push(translation);
        }
    }
    Content::Entry(Box::new(Entry {
        code,
        aliases: attributes.aliases,
        class: attributes.class,
        text,
        translations,
        symbol: attributes.symbol,
        overrides: attributes.overrides,
        lints: attributes.lints,
        hidden: attributes.is_hidden,
    }))
}

/// A variant with one unnamed field.
fn fallback(
    name: &Name,
    attributes: &Attributes,
    fields: &TokenTree,
    diagnostics: &mut Diagnostics,
) -> Content {
    for (own, at) in &attributes.own {
        diagnostics.error(
            *at,
            format_args!("a fallback takes no `{own}`; unknown codes are classified by `bands`"),
        );
    }
    let (mut types, mut of_field) = (Vec::new(), TokenStream::new());
    let TokenTree::Group(group) = fields else {
        return Content::Unread;
    };
    let read = |input: ParseStream| {
        while input.peek(Token![#]) {
            of_field.extend([input.parse::<TokenTree>()?, input.parse()?]);
        }
        of_field.extend(visibility(input)?);
        while !input.is_empty() {
            types.push(field_type(input)?);
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    };
    let read = read.parse2(group.stream());
    if let ([ty], Delimiter::Parenthesis, Ok(())) = (types.as_slice(), group.delimiter(), read) {
        let at = SpanRange::of(ty).unwrap_or_else(|| name.span().into());
        Content::Fallback(Fallback {
            attributes: of_field,
            ty: ty.clone(),
            lints: attributes.lints.clone(),
            at,
        })
    } else {
        let message = format!("expected a code, or one unnamed field: `{name}(UnknownCode)`");
        diagnostics.unread(fields.span(), message);
        Content::Unread
    }
}
