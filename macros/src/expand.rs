//! The pipeline: read the tokens, check the list, write it down.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::model::List;
use crate::report::Report;
use crate::syntax::{self, Enum};
use crate::{check, read, write};

/// `#[cloud_errors(…)]`
pub(crate) fn attribute(header: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut report = Report::default();
    let Some(mut list_item) = syntax::read(item.clone(), &mut report) else {
        let errors = if syntax::is_method(item) {
            report.into_items()
        } else {
            report.into_tokens()
        };
        return quote!(#item #errors);
    };
    read::straighten(&mut list_item);
    read::refuse(&mut list_item);
    check::omit(&mut list_item, &mut report);
    let is_watched = write::editor::is_watching();
    if write::item::needs_derive(&list_item) {
        // The derive reports the mistakes; this says what it can't change any more.
        let mut unheard = Report::default();
        let meaning = read::header(header.clone(), &mut unheard);
        let mut list = read::list(&list_item, meaning, &mut unheard);
        check::check_fields(&mut list, &list_item);
        let words =
            is_watched.then(|| write::editor::words(header, &list_item, &list.header.krate));
        let item = write::item::deferred(&list_item, &list, header, report);
        return quote!(#words #item);
    }
    let list = understand(header.clone(), &list_item, &mut report);
    let words = is_watched.then(|| write::editor::words(header, &list_item, &list.header.krate));
    let item = write::item::resolved(list_item, &list, header);
    let table = write::table(list, report);
    quote!(#words #item #table)
}

/// The derive that [`attribute`] leaves the work to where rows are under `#[cfg]`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let mut report = Report::default();
    let Some(mut item) = syntax::read(item, &mut report) else {
        return report.into_tokens();
    };
    let header = write::item::restore(&mut item);
    let list = understand(header, &item, &mut report);
    write::table(list, report)
}

/// The attribute that documents the rows, in builds that make documentation.
///
/// `source` is the header in parentheses, then the list as it was written, unless the item still
/// has all that it needs.
pub(crate) fn document(source: TokenStream, item: TokenStream) -> TokenStream {
    let mut unheard = Report::default();
    let Some(documented) = syntax::read(item.clone(), &mut unheard) else {
        return item;
    };
    let Some(mut restored) = syntax::read(item, &mut unheard) else {
        return TokenStream::new();
    };
    write::item::restore(&mut restored);
    let mut groups = source.into_iter().filter_map(|tree| match tree {
        TokenTree::Group(group) => Some(group),
        _ => None,
    });
    let header = groups
        .next()
        .map(|group| group.stream())
        .unwrap_or_default();
    if let Some(body) = groups.next() {
        restored = restored.with_body(&body, &mut unheard);
        read::straighten(&mut restored);
    }
    let header = read::header(header, &mut unheard);
    // Unchecked: rows may clash that `#[cfg]` never lets meet, and the build reports the others.
    let list = read::list(&restored, header, &mut unheard);
    write::document(&documented, &list)
}

fn understand(header: TokenStream, item: &Enum, report: &mut Report) -> List {
    let header = read::header(header, report);
    let mut list = read::list(item, header, report);
    check::check(&mut list, item, report);
    list
}

#[cfg(test)]
mod tests {
    use super::{attribute, derive};

    /// The rows that an expansion has, as `Name = position`.
    fn rows(header: &str, list: &str) -> Vec<String> {
        let expansion = attribute(&header.parse().unwrap(), &list.parse().unwrap());
        let file = syn::parse2::<syn::File>(expansion.clone()).unwrap();
        let mut expansion = expansion.to_string();
        if !expansion.contains("number_list") {
            let item = &file.items[0];
            expansion = derive(quote::quote!(#item)).to_string();
        }
        let (_, rest) = expansion.split_once("positions {").unwrap();
        let (arms, _) = rest.split_once("_ =>").unwrap();
        let arms = arms.split(',').map(str::trim);
        let rows = arms.filter_map(|arm| arm.strip_prefix("E :: "));
        rows.map(|row| row.replace("=>", "=")).collect()
    }

    #[test]
    fn half_typed_lists_keep_the_rows_that_can_be_read() {
        let one = "/** One */ #[class(NotFound)] One = 1,";
        let three = "/** Three */ #[class(NotFound)] Three = 3, Unknown(UnknownCode)";
        let typed = [
            "Two =",
            "Two = ,",
            "Two,",
            "/** Two */ Two = -",
            "#[class]",
            "#[class()]",
            "#[class(No)] Two",
            "#[class(NotFound,)] Two =",
            "#[translate(zh)] Two =",
            "#[translate(zh, )]",
            "#[]",
            "# Two,",
            "Two(),",
            "Two {}",
            "..",
            ",",
            "= 2,",
            "pub",
            "pub Two = ,",
        ];
        for middle in typed {
            let list = format!("enum E {{ {one} {middle} {three} }}");
            let found = rows("", &list);
            let has = |name: &str| found.iter().any(|row| row.starts_with(name));
            assert!(has("One") && has("Three"), "{middle}: {found:?}");
        }
    }

    #[test]
    fn a_missing_comma_loses_no_row() {
        let list = "enum E {
            /** One */ #[class(NotFound)] One = 1
            /** Two */ #[class(NotFound)] Two = 2
            #[cfg(all())] /** Three */ #[class(NotFound)] Three = -3
            Unknown(UnknownCode)
        }";
        assert_eq!(rows("", list), ["One = 0", "Two = 1", "Three = 2"]);
        let bare = "enum E { One = 1 Two = 2 Three = -3 Unknown(UnknownCode) }";
        assert_eq!(rows("", bare), ["One = 0", "Two = 1", "Three = 2"]);
    }

    #[test]
    fn a_keyword_is_written_nowhere() {
        for list in [
            "#[override] enum E { /** One */ #[class(NotFound)] One = 1, U(UnknownCode) }",
            "#[override] #[foreign] enum E { #[override] One = 1, U(#[override] UnknownCode) }",
            "enum E { #[override] #[cfg(all())] /** One */ One = 1, #[override] U(UnknownCode) }",
        ] {
            let expansion = attribute(&"".parse().unwrap(), &list.parse().unwrap());
            let file = syn::parse2::<syn::File>(expansion).unwrap();
            let syn::Item::Enum(item) = &file.items[0] else {
                panic!("{list}");
            };
            let variants = item.variants.iter().flat_map(|variant| &variant.attrs);
            let mut attributes = item.attrs.iter().chain(variants);
            assert!(
                !attributes.any(|one| one.path().is_ident("override")),
                "{list}"
            );
        }
    }

    #[test]
    fn half_typed_headers_lose_no_row() {
        let list = "enum E { /** One */ One = 1, Unknown(UnknownCode) }";
        for header in [
            "ba",
            "bands",
            "bands()",
            "bands(1..=2 => )",
            "success =",
            "crate =",
        ] {
            assert_eq!(rows(header, list), ["One = 0"], "{header}");
        }
    }
}
