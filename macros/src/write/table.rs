use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{case, checks, index, lines, variants};
use crate::hash::Hash;
use crate::model::{BandSpan, Category, Class, Code, Kind, List};
use crate::report::Report;

/// Everything but the enum.
///
/// The path of the core crate stands there once, so that rustc finds fault with it only once.
pub(crate) fn table(mut list: List, report: Report) -> TokenStream {
    let errors = report.into_tokens();
    let krate = std::mem::take(&mut list.header.krate);
    let at = krate.clone().into_iter().last();
    let at = at.map_or_else(Span::call_site, |tree| tree.span());
    let import = Ident::new("__cloud_errors", at.resolved_at(Span::call_site()));
    list.header.krate = quote!(__cloud_errors);
    let codes = codes(&list);
    let allow = list
        .deprecated_throughout
        .then(|| quote!(#[allow(deprecated)]));
    let data = data(&list, codes, allow.as_ref());
    let impls = impls(&list);
    let fallback_checks = checks::of_fallbacks(&list);
    let named = quote!(#impls #fallback_checks);
    // Not around the checks of rows, whose warnings go by the same name.
    let named = match &allow {
        Some(allow) => quote!(#allow const _: () = { #named };),
        None => named,
    };
    let row_checks = checks::of_rows(&list);
    let case = case::case(&list);
    let unused = unused(&list);
    let lints = &list.lints;
    quote! {
        #(#lints)*
        const _: () = {
            use #krate as #import;
            #data
            #named
            #row_checks
            #case
        };
        #errors
        #unused
    }
}

/// Mentions types that a mistake keeps from being used, so that their imports are.
fn unused(list: &List) -> TokenStream {
    if list.unused.is_empty() {
        return TokenStream::new();
    }
    let types = list.unused.iter().enumerate().map(|(position, of)| {
        let name = format_ident!("_Unused{position}");
        quote!(type #name = #(#of)*;)
    });
    quote!(const _: () = { #(#types)* };)
}

/// The list as statics.
fn data(list: &List, codes: Codes, allow: Option<&TokenStream>) -> TokenStream {
    let krate = &list.header.krate;
    let name = &list.name;
    let name_text = name.plain();
    let language = &list.header.language;
    let success = if let Some(code) = list.header.success(list.kind) {
        let code = code_value(&code, krate);
        quote!(#krate::__private::Some(#code))
    } else {
        quote!(#krate::__private::None)
    };
    let Codes {
        kind,
        value: codes,
        hashes,
        sieve,
    } = codes;
    let classes = list
        .rows
        .iter()
        .map(|row| class(list.class(row)))
        .collect::<Vec<_>>();
    let classes = Literal::byte_string(&classes);
    let lines = lines::lines(list);
    let translations = lines::translations(list);
    let bands = bands(list);
    let rows = Literal::usize_unsuffixed(list.rows.len());
    let fallback_trait = checks::fallback_trait(list.kind);
    let fallbacks = list.fallbacks.iter().map(|fallback| {
        let of = &fallback.of;
        let span = fallback.at.start();
        let of = quote!(#(#of)*);
        quote_spanned!(span=> <#of as #krate::__private::#fallback_trait>::LINEAGE)
    });
    let (parents, extends) = match list.fallbacks.len() {
        0 | 1 => (None, quote!(#krate::__private::Lineage::parent(&LINEAGE))),
        count => {
            let count = Literal::usize_unsuffixed(count);
            let parents = quote! {
                static PARENTS: #krate::__private::Parents<#count> =
                    #krate::__private::Parents::of(&LINEAGE);
            };
            (
                Some(parents),
                quote!(#krate::__private::Parents::tables(&PARENTS)),
            )
        }
    };
    quote! {
        static TABLE: #krate::Table = #krate::Table::__new(#krate::__private::List {
            name: #name_text,
            module: #krate::__private::module_path!(),
            language: #language,
            success: #success,
            codes: #krate::__private::Codes::#kind(&CODES),
            classes: #classes,
            lines: #lines,
            translations: #translations,
            bands: #bands,
            extends: #extends,
            entries: &ENTRIES,
        });
        static CODES: #krate::__private::#kind = #codes;
        static ENTRIES: [#krate::Entry; #rows] = #krate::Entry::__of(&TABLE);
        #allow
        static LINEAGE: #krate::__private::Lineage = #krate::__private::Lineage {
            table: &TABLE,
            tables: &[&TABLE],
            hashes: #hashes,
            sieve: #sieve,
            fallbacks: &[#(#fallbacks),*],
        };
        #parents
    }
}

/// What the table's own function calls the position that it is given.
const POSITION: &str = "__row";

fn impls(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let name = &list.name;
    let allow = list.deprecated.then(|| quote!(#[allow(deprecated)]));
    let count = Literal::usize_unsuffixed(list.rows.len());
    let fallbacks = list
        .fallbacks
        .iter()
        .map(|fallback| {
            let name = &fallback.name;
            let of = &fallback.of;
            quote!(#name(#(#of)*),)
        })
        .collect::<Vec<_>>();
    let (last, parents) = match fallbacks.split_last() {
        Some((last, parents)) => (Some(last), parents),
        None => (None, [].as_slice()),
    };
    let lift = list.header.lift.iter().map(|table| quote!(#(#table)*,));
    let implement = match list.kind {
        Kind::Numbers => format_ident!("number_list"),
        Kind::Names => format_ident!("name_list"),
    };
    let position = Ident::new(POSITION, Span::call_site());
    let at = variants::at(list, POSITION);
    let positions = match list.kind {
        Kind::Numbers => variants::positions(list),
        // Found by other means, since they need not be found by constants.
        Kind::Names => quote!({}),
    };
    quote! {
        #krate::__private::#implement! {
            #name, TABLE, CODES, LINEAGE;
            #allow
            count #count at #position #at positions #positions
            parents { #(#parents)* }
            last { #last }
            lift { #(#lift)* }
        }
    }
}

/// The codes, as the core crate has them.
struct Codes {
    /// The kind's type.
    kind: Ident,
    value: TokenStream,
    /// What checks of names go by.
    hashes: Literal,
    sieve: Literal,
}

fn codes(list: &List) -> Codes {
    let krate = &list.header.krate;
    let numbers = list.rows.iter().filter_map(|row| match &row.code {
        Code::Number(number) => Some(*number),
        Code::Name(_) => None,
    });
    let names = list.rows.iter().filter_map(|row| match &row.code {
        Code::Number(_) => None,
        Code::Name(name) => Some(name.as_str()),
    });
    match list.kind {
        Kind::Numbers => {
            let numbers = numbers.collect::<Vec<_>>();
            let keys = numbers
                .iter()
                .map(|number| u64::from_ne_bytes(number.to_ne_bytes()));
            let hash = index::hash(&Hash::find(&keys.collect::<Vec<_>>()), krate);
            let narrow = numbers.iter().map(|number| i32::try_from(*number).ok());
            let (codes, wide) = match narrow.collect::<Option<Vec<_>>>() {
                Some(narrow) => (index::packed(&narrow, i32::to_le_bytes), quote!(false)),
                None => (index::packed(&numbers, i64::to_le_bytes), quote!(true)),
            };
            let codes = quote! {
                #krate::__private::Numbers { codes: #codes, wide: #wide, hash: #hash }
            };
            Codes {
                kind: format_ident!("Numbers"),
                value: codes,
                hashes: Literal::byte_string(b""),
                sieve: Literal::byte_string(b""),
            }
        }
        Kind::Names => {
            let names = names.collect::<Vec<_>>();
            let index::Names {
                hash,
                seed,
                slots,
                hashes,
                sieve,
            } = index::Names::new(&names, krate);
            let (text, starts) = lines::codes(&names, &slots);
            let codes = quote! {
                #krate::__private::Names { hash: #hash, seed: #seed, text: #text, starts: #starts }
            };
            Codes {
                kind: format_ident!("Names"),
                value: codes,
                hashes,
                sieve,
            }
        }
    }
}

/// The bands in the order of their look-up.
fn bands(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let bands = list.header.bands.iter().map(|band| {
        let category = category(band.category, krate);
        match &band.span {
            BandSpan::Numbers { first, last } => {
                let first = Literal::i64_unsuffixed(*first);
                let last = Literal::i64_unsuffixed(*last);
                quote!(#krate::Band::__numbers(#first, #last, #category))
            }
            BandSpan::Prefix(prefix) => quote!(#krate::Band::__prefix(#prefix, #category)),
        }
    });
    let prefixes = list
        .header
        .bands
        .iter()
        .filter_map(|band| match &band.span {
            BandSpan::Numbers { .. } => None,
            BandSpan::Prefix(prefix) => Some(prefix.as_str()),
        });
    let prefixes = prefixes.collect::<Vec<_>>();
    let index = if prefixes.is_empty() {
        quote!(#krate::__private::None)
    } else {
        let index::Names {
            hash, seed, hashes, ..
        } = index::Names::new(&prefixes, krate);
        let index = quote! {
            #krate::__private::NameIndex { hashes: #hashes, seed: #seed, hash: #hash }
        };
        quote!(#krate::__private::Some(#index))
    };
    quote!(#krate::__private::Bands { list: &[#(#bands),*], prefixes: #index })
}

/// A class in the core crate's byte: see its `class` module.
fn class(class: Class) -> u8 {
    let category = class.category.map_or(31, |category| category.0);
    let retry = class.retry.map_or(0, |retry| retry.0 + 1);
    category | retry << 5
}

fn category(category: Category, krate: &TokenStream) -> TokenStream {
    let name = format_ident!("{}", category.name());
    quote!(#krate::Category::#name)
}

fn code_value(code: &Code, krate: &TokenStream) -> TokenStream {
    match code {
        Code::Number(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#krate::Code::Number(#number))
        }
        Code::Name(name) => quote!(#krate::Code::Text(#name)),
    }
}
