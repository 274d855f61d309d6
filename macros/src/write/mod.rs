//! Writes the enum, its table as data, and a call of the core crate's macro that implements the rest.

mod bytes;
mod checks;
mod data;
mod docs;
mod index;
mod texts;
mod variants;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{format_ident, quote};

use self::docs::Docs;
use crate::check::is_reserved;
use crate::diagnostics::Diagnostics;
use crate::model::{Content, Fallback, Kind, Table};

/// The enum without its codes. Each variant gets its marker, if there are any.
pub(crate) fn item(table: &Table, markers: &[TokenStream]) -> TokenStream {
    let Table {
        first_attributes,
        other_attributes,
        visibility,
        keyword,
        name,
        ..
    } = table;
    let docs = Docs::new(table);
    let documentation = docs.of_enum();
    let mut variants = Vec::new();
    let docs = docs.of_variants();
    for (number, (variant, [before, after])) in table.variants.iter().zip(docs).enumerate() {
        variants.extend(markers.get(number).cloned().into_iter().flatten());
        variants.extend(before);
        variants.extend(variant.attributes.iter().cloned());
        variants.extend(after);
        variants.push(variant.name.ident.clone().into());
        if let Content::Fallback(Fallback { attributes, ty, .. }) = &variant.content {
            variants.extend(quote!((#attributes #ty)));
        }
        variants.push(Punct::new(',', Spacing::Alone).into());
    }
    let mut body = Group::new(Delimiter::Brace, variants.into_iter().collect());
    body.set_span(table.body);
    quote!(#first_attributes #documentation #other_attributes #visibility #keyword #name #body)
}

/// Everything but the enum. With a mistake, the checks that only rustc can do are left out.
pub(crate) fn impls(table: &Table, diagnostics: Diagnostics) -> TokenStream {
    let checks = if diagnostics.is_empty() {
        checks::checks(table)
    } else {
        TokenStream::new()
    };
    let errors = diagnostics.into_tokens();
    if is_reserved(&table.name) {
        return errors;
    }
    let krate = &table.header.krate;
    // An unresolved path is reported once, at the author's own token.
    let at = krate
        .clone()
        .into_iter()
        .last()
        .map_or_else(Span::call_site, |tree| tree.span());
    let import = Ident::new("__cloud_errors", at.resolved_at(Span::call_site()));
    let lints = &table.lints;
    let allow = table.deprecated.then(|| quote!(#[allow(deprecated)]));
    let data = data::data(table, allow.as_ref());
    let call = call(table);
    let errors = (!errors.is_empty()).then(|| quote!(const _: () = { #errors };));
    quote! {
        #lints
        const _: () = {
            use #krate as #import;
            #data
            #allow
            const _: () = { #call };
            #checks
        };
        #errors
    }
}

/// What the core crate implements the traits with.
fn call(table: &Table) -> TokenStream {
    let name = &table.name;
    let count = Literal::usize_unsuffixed(table.entries().count());
    let at = variants::at(table);
    let position = match table.kind {
        Kind::Number => variants::position(table),
        // Found by the discriminant, which no constant needs.
        Kind::Str => quote!({}),
    };
    let fallbacks = table.fallbacks().map(|(variant, fallback)| {
        let (name, ty) = (&variant.name, &fallback.ty);
        quote!(#name(#ty),)
    });
    let fallbacks = fallbacks.collect::<Vec<_>>();
    let last = fallbacks.last();
    let from = &table.header.from;
    let implement = match table.kind {
        Kind::Number => format_ident!("number_table"),
        Kind::Str => format_ident!("string_table"),
    };
    quote! {
        __cloud_errors::__private::#implement! {
            #name, TABLE, CODES;
            count #count
            at __position #at
            position #position
            fallbacks { #(#fallbacks)* }
            last { #last }
            from { #(#from,)* }
        }
    }
}
