use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{checks, lines};
use crate::hash::Hash;
use crate::model::{BandSpan, Category, Class, Code, List};
use crate::report::Report;

/// Everything but the enum.
pub(crate) fn table(list: &List, report: Report) -> TokenStream {
    let errors = report.into_tokens();
    let data = data(list);
    let impls = impls(list);
    let checks = checks::checks(list);
    quote! {
        const _: () = {
            #data
            #impls
            #checks
        };
        #errors
    }
}

/// The list as statics.
fn data(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let name = &list.name;
    let name_text = name.to_string();
    let language = &list.header.language;
    let success = match list.header.success(list.kind) {
        Some(code) => {
            let code = code_value(&code, krate);
            quote!(::core::option::Option::Some(#code))
        }
        None => quote!(::core::option::Option::None),
    };
    let codes = list.rows.iter().map(|row| match &row.code {
        Code::Number(number) => Literal::i64_unsuffixed(*number),
        Code::Name(name) => Literal::string(name),
    });
    let hash = hash(list);
    let classes = list
        .rows
        .iter()
        .map(|row| class(list.class(row)))
        .collect::<Vec<_>>();
    let classes = Literal::byte_string(&classes);
    let lines = lines::lines(list);
    let translations = lines::translations(list);
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
    let rows = Literal::usize_unsuffixed(list.rows.len());
    let fallback_trait = checks::fallback_trait(list.kind);
    let fallbacks = list.fallbacks.iter().map(|fallback| {
        let of = &fallback.of;
        let span = fallback.at.start();
        let of = quote!(#(#of)*);
        quote_spanned!(span=> <#of as #krate::__private::#fallback_trait>::TABLE)
    });
    let fallback_count = Literal::usize_unsuffixed(list.fallbacks.len());
    quote! {
        static TABLE: #krate::Table = #krate::Table::__new(#krate::__private::List {
            name: #name_text,
            module: ::core::module_path!(),
            language: #language,
            success: #success,
            codes: #krate::__private::Codes::Numbers(&NUMBERS),
            classes: #classes,
            lines: #lines,
            translations: #translations,
            bands: &[#(#bands),*],
            extends: FAMILY.tables(),
            entries: &ENTRIES,
        });
        static NUMBERS: #krate::__private::Numbers = #krate::__private::Numbers {
            codes: &[#(#codes),*],
            hash: #hash,
        };
        static ENTRIES: [#krate::Entry; #rows] = #krate::Entry::__of(&TABLE);
        static FAMILY: #krate::__private::Family<#fallback_count> =
            #krate::__private::Family::of(&TABLE, [#(#fallbacks),*]);
    }
}

fn impls(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let name = &list.name;
    let allow = list.deprecated.then(|| quote!(#[allow(deprecated)]));
    let rows = list.rows.iter().enumerate().map(|(position, row)| {
        let name = &row.name;
        let position = Literal::usize_unsuffixed(position);
        quote!(#name = #position,)
    });
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
    let mistakes = &list.mistakes;
    quote! {
        #krate::__private::number_list! {
            #name, TABLE, NUMBERS;
            #allow
            rows(#count) { #(#rows)* }
            parents { #(#parents)* }
            last { #last }
            lift { #(#lift)* }
            mistakes { #(#mistakes)* }
        }
    }
}

fn hash(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let keys = list.rows.iter().map(|row| match &row.code {
        Code::Number(number) => u64::from_ne_bytes(number.to_ne_bytes()),
        Code::Name(_) => 0,
    });
    let Hash {
        seed,
        shift,
        displacements,
        slots,
    } = Hash::find(&keys.collect::<Vec<_>>());
    let seed = Literal::u64_unsuffixed(seed);
    let shift = Literal::u32_unsuffixed(shift);
    let displacements = displacements.into_iter().map(Literal::u16_unsuffixed);
    let slots = slots.into_iter().map(Literal::u16_unsuffixed);
    quote! {
        #krate::__private::Hash {
            seed: #seed,
            shift: #shift,
            displacements: &[#(#displacements),*],
            slots: &[#(#slots),*],
        }
    }
}

/// A class in the core crate's byte: see its `class` module.
fn class(class: Class) -> u8 {
    let category = class.category.map_or(31, |category| category.0);
    let retry = class.retry.map_or(0, |retry| retry.0 + 1);
    category | retry << 5
}

fn category(category: Category, krate: &TokenStream) -> TokenStream {
    let name = quote::format_ident!("{}", category.name());
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
