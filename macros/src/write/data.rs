//! The table as statics, which the core crate reads.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;

use super::bytes::{of_u8, of_u16};
use super::{index, texts};
use crate::mix::string_hash;
use crate::model::{Class, Kind, Name, Pattern, Table};

pub(super) fn data(table: &Table, allow: Option<&TokenStream>) -> TokenStream {
    let name = table.name.unraw().to_string();
    let language = &table.header.language;
    let (kind, codes) = index::codes(table);
    let mut words = Words::default();
    let classes = classes(table, &mut words);
    let bands = table.header.bands.iter().map(|band| {
        let pattern = pattern(&band.pattern);
        let class = words.class(&band.class);
        quote!(__cloud_errors::Band::__new(#pattern, #class))
    });
    let bands = quote!([#(#bands),*]);
    let segments = segments(table);
    let band_count = Literal::usize_unsuffixed(table.header.bands.len());
    let Words {
        categories,
        retries,
    } = words;
    let category_count = Literal::usize_unsuffixed(categories.len());
    let retry_count = Literal::usize_unsuffixed(retries.len());
    let success = table.header.success(table.kind);
    let success = success.iter().map(pattern);
    let texts = texts::texts(table);
    let translations = texts::translations(table);
    let symbols = table
        .entries()
        .enumerate()
        .filter_map(|(position, (_, entry))| {
            let position = Literal::usize_unsuffixed(position);
            let symbol = &entry.symbol.as_ref()?.value;
            Some(quote!((#position, #symbol)))
        });
    let count = table.entries().count();
    let aliases = of_u16(table.codes().iter().skip(count).map(|(_, entry)| *entry));
    let fallback_trait = match table.kind {
        Kind::Number => quote!(NumberFallback),
        Kind::Str => quote!(StringFallback),
    };
    let fallbacks = table.fallbacks().map(|(_, fallback)| {
        let ty = &fallback.ty;
        quote_spanned!(fallback.at.start=> <#ty as __cloud_errors::__private::#fallback_trait>::TABLE)
    });
    let fallback_count = Literal::usize_unsuffixed(table.fallbacks().count());
    quote! {
        const CATEGORIES: [__cloud_errors::Category; #category_count] = [#(__cloud_errors::Category::#categories),*];
        const RETRIES: [__cloud_errors::Retry; #retry_count] = [#(__cloud_errors::Retry::#retries),*];
        static BANDS: [__cloud_errors::Band; #band_count] = #bands;
        static CODES: __cloud_errors::__private::#kind = #codes;
        static TABLE: __cloud_errors::Table = __cloud_errors::Table::__new(__cloud_errors::__private::Data {
            name: #name,
            location: __cloud_errors::__private::location!(),
            language: #language,
            success: &[#(#success),*],
            codes: __cloud_errors::__private::Codes::#kind(&CODES),
            aliases: #aliases,
            classes: #classes,
            texts: #texts,
            translations: #translations,
            symbols: &[#(#symbols),*],
            bands: &BANDS,
            segments: &[#(#segments),*],
            extends: &EXTENDS,
            family: __cloud_errors::__private::found(&FAMILY),
        });
        #allow
        static PARENTS: [__cloud_errors::__private::Option<&__cloud_errors::Table>; #fallback_count] =
            [#(#fallbacks),*];
        static EXTENDS: [&__cloud_errors::Table; __cloud_errors::__private::count(&PARENTS)] =
            __cloud_errors::__private::extends(&TABLE, &PARENTS);
        static FAMILY: ([&__cloud_errors::Table; __cloud_errors::__private::family_bound(&EXTENDS)], __cloud_errors::__private::usize) =
            __cloud_errors::__private::family(&TABLE, &EXTENDS);
    }
}

/// Two bytes for each entry, the numbers of its category and its retry, 0 for none; and HTTP
/// statuses, where an entry has one.
fn classes(table: &Table, words: &mut Words) -> TokenStream {
    let mut columns = Vec::new();
    let mut statuses = Vec::new();
    for (position, (_, entry)) in table.entries().enumerate() {
        let class = table.class_of(entry);
        columns.push(number(&mut words.categories, class.category.as_ref()));
        columns.push(number(&mut words.retries, class.retry.as_ref()));
        if let Some(status) = class.http {
            let position = Literal::usize_unsuffixed(position);
            let status = Literal::u16_unsuffixed(status);
            statuses.push(quote!((#position, #status)));
        }
    }
    let columns = of_u8(&columns);
    quote! {
        __cloud_errors::__private::Classes {
            categories: &CATEGORIES,
            retries: &RETRIES,
            columns: #columns,
            statuses: &[#(#statuses),*],
        }
    }
}

/// The categories and retries as the author wrote them, each once: rustc checks them, and editors resolve
/// them.
#[derive(Default)]
struct Words {
    categories: Vec<Name>,
    retries: Vec<Name>,
}

/// The number of a word in a list from 1, or 0 for none.
fn number(words: &mut Vec<Name>, word: Option<&Name>) -> u8 {
    let Some(word) = word else {
        return 0;
    };
    let known = words.iter().position(|one| one.source == word.source);
    let position = known.unwrap_or_else(|| {
        words.push(word.clone());
        words.len() - 1
    });
    u8::try_from(position + 1).unwrap_or(u8::MAX)
}

impl Words {
    fn class(&mut self, class: &Class) -> TokenStream {
        let item = |list: TokenStream, number: u8| {
            if let Some(position) = number.checked_sub(1) {
                let position = Literal::u8_unsuffixed(position);
                quote!(__cloud_errors::__private::Some(#list[#position]))
            } else {
                quote!(__cloud_errors::__private::None)
            }
        };
        let category = item(
            quote!(CATEGORIES),
            number(&mut self.categories, class.category.as_ref()),
        );
        let retry = item(
            quote!(RETRIES),
            number(&mut self.retries, class.retry.as_ref()),
        );
        let http = if let Some(status) = class.http {
            let status = Literal::u16_unsuffixed(status);
            quote!(__cloud_errors::__private::Some(#status))
        } else {
            quote!(__cloud_errors::__private::None)
        };
        quote!(__cloud_errors::__private::Class { category: #category, retry: #retry, http: #http })
    }
}

/// The hashes of the bands that are whole segments, as the core crate searches them.
fn segments(table: &Table) -> Vec<Literal> {
    let patterns = table.header.bands.iter().map(|band| &band.pattern);
    let hashes = patterns.filter_map(|pattern| match pattern {
        Pattern::Segments(segments) => Some(string_hash(segments.as_bytes(), 0)),
        _ => None,
    });
    let mut hashes = hashes.collect::<Vec<_>>();
    hashes.sort_unstable();
    hashes.into_iter().map(Literal::u64_unsuffixed).collect()
}

fn pattern(pattern: &Pattern) -> TokenStream {
    let pattern = match pattern {
        Pattern::Range(first, last) => {
            let (first, last) = (
                Literal::i64_unsuffixed(*first),
                Literal::i64_unsuffixed(*last),
            );
            quote!(Range(#first, #last))
        }
        Pattern::Exact(text) => quote!(Exact(#text)),
        Pattern::Segments(start) => quote!(Segments(#start)),
        Pattern::Prefix(start) => quote!(Prefix(#start)),
        Pattern::Suffix(end) => quote!(Suffix(#end)),
    };
    quote!(__cloud_errors::__private::Pattern::#pattern)
}
