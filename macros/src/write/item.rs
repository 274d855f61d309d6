//! The enum itself.

use std::borrow::Borrow;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _, quote};

use super::editor;
use crate::check;
use crate::model::List;
use crate::read::{self, Expected};
use crate::report::Report;
use crate::spelling::spelled;
use crate::syntax::{Attribute, Enum, FIRST, Variant};
use crate::tokens::{comma_separated, flat, is_word, parenthesized};

/// Whether rows depend on `#[cfg]`, which only a derive sees resolved.
pub(crate) fn needs_derive(item: &Enum) -> bool {
    item.variants.iter().any(check::is_conditional)
}

/// The enum, its codes and the list's own attributes taken out.
pub(crate) fn resolved(mut item: Enum, list: &List, header: &TokenStream) -> TokenStream {
    let krate = &list.header.krate;
    let body = &item.body;
    let mut tokens = quote!(#[cfg_attr(doc, #krate::__private::__document((#header) #body))]);
    let facts = editor::facts(list);
    for attribute in item.attributes.iter().filter(|one| one.refused.is_none()) {
        match read::expected(&attribute.content) {
            Some(expected) => tokens.append_all(expected.rest()),
            None => write_attribute(attribute, &item, &mut tokens),
        }
    }
    let mut variants = Vec::with_capacity(item.variants.len() * 6);
    for (number, mut variant) in present(std::mem::take(&mut item.variants)) {
        for attribute in std::mem::take(&mut variant.attributes) {
            let expected = attribute.is("expect");
            let expected = expected.then(|| expected_beside(&attribute.content, number, list));
            if let Some(expected) = expected.flatten() {
                variants.extend(expected.rest());
            } else if attribute.refused.is_none() && !read::is_own(&attribute) {
                attribute.write(&mut variants);
            } else {
                // To drop its tokens, rustc would be called for each; it drops all in the end.
                std::mem::forget(attribute);
            }
        }
        variants.extend(facts.get(&number).cloned().into_iter().flatten());
        variant.write(fields(number, &variant, list), &mut variants);
    }
    write_enum(&item, variants, &mut tokens);
    tokens
}

/// The enum with a derive that does the work; what does not belong to an enum becomes a helper
/// attribute of it.
pub(crate) fn deferred(
    item: &Enum,
    list: &List,
    header: &TokenStream,
    report: Report,
) -> TokenStream {
    let krate = &list.header.krate;
    let mut tokens = quote! {
        #[derive(#krate::__private::__CloudErrors)]
        #[__header(#header)]
        #[cfg_attr(doc, #krate::__private::__document((#header)))]
    };
    let facts = editor::facts(list);
    if !item.generics.is_empty() {
        let generics = &item.generics;
        tokens.append_all(quote!(#[__generics(#(#generics)*)]));
    }
    if item.has_foreign_macros {
        tokens.append_all(quote!(#[__foreign]));
    }
    for attribute in &item.attributes {
        match (&attribute.refused, read::expected(&attribute.content)) {
            (Some(_), _) => tokens.append_all(refused(attribute)),
            (None, Some(expected)) => {
                let parts = expected.parts();
                tokens.append_all(quote!(#(#[#parts])*));
            }
            (None, None) => write_attribute(attribute, item, &mut tokens),
        }
    }
    let mut variants = Vec::new();
    for (number, variant) in present(&item.variants) {
        if let Some((equals, value)) = &variant.code {
            variants.extend(quote!(#[__code(#equals #(#value)*)]));
        }
        if list.replaced.contains_key(&number) {
            let fields = &variant.fields;
            variants.extend(quote!(#[__fields(#fields)]));
        }
        for attribute in &variant.attributes {
            if attribute.refused.is_some() {
                variants.extend(refused(attribute));
                continue;
            }
            match hidden(&attribute.content, number, list) {
                Some(parts) => {
                    let parts = parts.into_iter().map(|part| attribute.with_content(part));
                    variants.extend(parts.flat_map(|part| part.to_token_stream()));
                }
                None => variants.extend(attribute.to_token_stream()),
            }
        }
        variants.extend(facts.get(&number).cloned().into_iter().flatten());
        variant.write(fields(number, variant, list), &mut variants);
    }
    write_enum(item, variants, &mut tokens);
    tokens.append_all(report.into_tokens());
    tokens
}

/// An attribute that the derive is to report.
fn refused(attribute: &Attribute) -> TokenStream {
    let content = &attribute.content;
    quote!(#[__refused(#(#content)*)])
}

/// What is for the derive, also under a condition, as helper attributes of it, without their
/// brackets; `None` if nothing is. Under their own names, rustc would suggest the derive to whoever
/// forgets the attribute.
fn hidden(content: &[TokenTree], number: usize, list: &List) -> Option<Vec<TokenStream>> {
    if let Some(expected) = expected_beside(content, number, list) {
        return Some(expected.parts());
    }
    match content {
        [TokenTree::Ident(name), ..] if read::is_own_name(&spelled(name)) => {
            Some(vec![quote!(__own(#(#content)*))])
        }
        [name, TokenTree::Group(arguments)] if is_word(name, "cfg_attr") => {
            let trees = flat(arguments.stream());
            let mut parts = comma_separated(&trees);
            let condition = parts.next()?;
            let attributes = parts.flat_map(|part| {
                let unchanged = || vec![quote!(#(#part)*)];
                hidden(part, number, list).unwrap_or_else(unchanged)
            });
            let inner = quote!(#(#condition)* #(, #attributes)*);
            let mut hidden = Group::new(arguments.delimiter(), inner);
            hidden.set_span(arguments.span());
            Some(vec![quote!(#name #hidden)])
        }
        _ => None,
    }
}

/// What a row expects of what is said of it beside the enum.
fn expected_beside(content: &[TokenTree], number: usize, list: &List) -> Option<Expected> {
    read::expected(content).filter(|_| list.warns_of(number))
}

/// The variant's fields, or what is written instead of them.
fn fields<'a>(number: usize, variant: &'a Variant, list: &'a List) -> Option<&'a Group> {
    match list.replaced.get(&number) {
        Some(instead) => instead.as_ref(),
        None => variant.fields.as_ref(),
    }
}

/// Undoes what [`deferred`] did; gives the header back.
pub(crate) fn restore(item: &mut Enum) -> TokenStream {
    let mut header = TokenStream::new();
    for attribute in &mut item.attributes {
        match (attribute.name(), inner(attribute)) {
            (Some("__header"), Some(inner)) => header = inner,
            (Some("__generics"), Some(inner)) => item.generics = flat(inner),
            (Some("__foreign"), _) => item.has_foreign_macros = true,
            (Some("__lint"), Some(inner)) => *attribute = attribute.with_content(inner),
            (Some("__refused"), Some(inner)) => {
                *attribute = read::refused_on_enum(attribute.with_content(inner));
            }
            _ => {}
        }
    }
    for variant in &mut item.variants {
        for attribute in &mut variant.attributes {
            let Some(inner) = inner(attribute) else {
                continue;
            };
            match attribute.name() {
                Some("__code") => {
                    if let Some((TokenTree::Punct(equals), value)) = flat(inner).split_first() {
                        variant.code = Some((equals.clone(), value.to_vec()));
                    }
                }
                Some("__fields") => {
                    variant.fields = inner.into_iter().find_map(|tree| match tree {
                        TokenTree::Group(group) => Some(group),
                        _ => None,
                    });
                }
                Some("__own" | "__lint") => *attribute = attribute.with_content(inner),
                Some("__refused") => {
                    *attribute = read::refused_on_variant(attribute.with_content(inner));
                }
                _ => {}
            }
        }
    }
    item.had_rows = true;
    header
}

/// What stands in an attribute's parentheses.
fn inner(attribute: &Attribute) -> Option<TokenStream> {
    match attribute.arguments() {
        [tree] => parenthesized(tree).map(Group::stream),
        _ => None,
    }
}

/// The variants that the enum can have, each with its number in the source.
fn present<V: Borrow<Variant>>(
    variants: impl IntoIterator<Item = V>,
) -> impl Iterator<Item = (usize, V)> {
    let numbered = (FIRST..).zip(variants);
    numbered.filter(|(_, variant)| !variant.borrow().omitted)
}

fn write_enum(item: &Enum, variants: Vec<TokenTree>, tokens: &mut TokenStream) {
    tokens.append_all(&item.visibility);
    item.keyword.to_tokens(tokens);
    item.name.to_tokens(tokens);
    let mut body = Group::new(Delimiter::Brace, variants.into_iter().collect());
    body.set_span(item.body.span());
    tokens.append(body);
}

/// An attribute of the enum; of a derive, only the traits that the table does not bring.
fn write_attribute(attribute: &Attribute, item: &Enum, tokens: &mut TokenStream) {
    let arguments = attribute.arguments().first().and_then(parenthesized);
    let Some(arguments) = arguments.filter(|_| attribute.is("derive")) else {
        attribute.to_tokens(tokens);
        return;
    };
    let traits = flat(arguments.stream());
    let others = comma_separated(&traits)
        .filter(|path| !read::is_brought(path, item))
        .collect::<Vec<_>>();
    if !others.is_empty() {
        tokens.append_all(quote!(#[derive(#(#(#others)*),*)]));
    }
}
