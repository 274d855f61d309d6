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
        let errors = report.into_tokens();
        return quote!(#item #errors);
    };
    read::refuse(&mut list_item);
    check::omit(&mut list_item, &mut report);
    if write::item::needs_derive(&list_item) {
        // The derive reports its mistakes; this says what it can't change any more.
        let list = understand(header.clone(), &list_item, &mut Report::default());
        return write::item::deferred(&list_item, &list, header, report);
    }
    let list = understand(header.clone(), &list_item, &mut report);
    let item = write::item::resolved(&list_item, &list, header);
    let table = write::table(list, report);
    quote!(#item #table)
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
