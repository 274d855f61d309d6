//! The enum itself.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _, quote};

use crate::model::List;
use crate::read;
use crate::report::Report;
use crate::syntax::{Attribute, Enum, Variant};
use crate::tokens::{comma_separated, flat, parenthesized};

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

/// Whether rows depend on `#[cfg]`, which only a derive sees resolved.
pub(crate) fn needs_derive(item: &Enum) -> bool {
    let conditional = |attribute: &Attribute| attribute.is("cfg") || attribute.is("cfg_attr");
    item.variants
        .iter()
        .any(|variant| variant.attributes.iter().any(conditional))
}

/// The enum, its codes and the list's own attributes taken out.
pub(crate) fn resolved(item: &Enum, list: &List, header: &TokenStream) -> TokenStream {
    let krate = &list.header.krate;
    let body = &item.body;
    let mut tokens = quote!(#[cfg_attr(doc, #krate::__private::__document((#header) #body))]);
    write_enum(item, &mut tokens, |variant, variants| {
        let fields = match list.replaced.iter().find(|(name, _)| *name == variant.name) {
            Some((_, instead)) => Some(instead),
            None => variant.fields.as_ref(),
        };
        variant.write(|attribute| !read::is_own(attribute), fields, variants);
    });
    tokens
}

/// The enum with a derive that does the work; a code becomes a helper attribute of it.
pub(crate) fn deferred(item: &Enum, header: &TokenStream, report: Report) -> TokenStream {
    let krate = read::header(header.clone(), &mut Report::default()).krate;
    let mut tokens = quote! {
        #[derive(#krate::__private::__CloudErrors)]
        #[__header(#header)]
        #[cfg_attr(doc, #krate::__private::__document((#header)))]
    };
    write_enum(item, &mut tokens, |variant, variants| {
        if let Some((equals, value)) = &variant.code {
            variants.append_all(quote!(#[__code(#equals #(#value)*)]));
        }
        variant.write(|_| true, variant.fields.as_ref(), variants);
    });
    tokens.append_all(report.into_tokens());
    tokens
}

/// Undoes what [`deferred`] did; gives the header back.
pub(crate) fn restore(item: &mut Enum) -> TokenStream {
    let arguments = |attribute: &Attribute| match attribute.arguments() {
        [tree] => parenthesized(tree).map(Group::stream),
        _ => None,
    };
    for variant in &mut item.variants {
        let code = variant
            .attributes
            .iter()
            .find(|attribute| attribute.is("__code"));
        let code = code.and_then(arguments).map(flat);
        if let Some([TokenTree::Punct(equals), value @ ..]) = code.as_deref() {
            variant.code = Some((equals.clone(), value.to_vec()));
        }
    }
    item.had_rows = true;
    let header = item
        .attributes
        .iter()
        .find(|attribute| attribute.is("__header"));
    header.and_then(arguments).unwrap_or_default()
}

fn write_enum(item: &Enum, tokens: &mut TokenStream, write: impl Fn(&Variant, &mut TokenStream)) {
    let copy = !item.has_names();
    for attribute in &item.attributes {
        keep(attribute, copy, tokens);
    }
    tokens.append_all(&item.visibility);
    item.keyword.to_tokens(tokens);
    item.name.to_tokens(tokens);
    let mut variants = TokenStream::new();
    for variant in &item.variants {
        write(variant, &mut variants);
        variants.append_all(quote!(,));
    }
    let mut body = Group::new(Delimiter::Brace, variants);
    body.set_span(item.body.span());
    body.to_tokens(tokens);
}

/// Keeps an attribute of the enum; of a derive, only the traits that the table does not bring:
/// `Copy` is one if `copy` says so.
fn keep(attribute: &Attribute, copy: bool, tokens: &mut TokenStream) {
    let arguments = attribute.arguments().first().and_then(parenthesized);
    let Some(arguments) = arguments.filter(|_| attribute.is("derive")) else {
        if !attribute.is_cloud_errors() {
            attribute.to_tokens(tokens);
        }
        return;
    };
    let traits = flat(arguments.stream());
    let others = comma_separated(&traits)
        .filter(|path| !is_brought(path, copy))
        .collect::<Vec<_>>();
    if !others.is_empty() {
        tokens.append_all(quote!(#[derive(#(#(#others)*),*)]));
    }
}

fn is_brought(path: &[TokenTree], copy: bool) -> bool {
    let Some(TokenTree::Ident(last)) = path.last() else {
        return false;
    };
    BROUGHT.iter().any(|own| last == own) || (copy && last == "Copy")
}
