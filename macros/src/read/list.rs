use std::collections::HashMap;

use proc_macro2::TokenTree;

use super::expect::lints;
use super::variant::{Meaning, meaning};
use crate::model::{Code, Header, Kind, List};
use crate::report::Report;
use crate::syntax::{Attribute, Enum, FIRST};
use crate::tokens::is_word;

/// Reads what the variants mean.
pub(crate) fn list(item: &Enum, header: Header, report: &mut Report) -> List {
    super::item::item(item, report);
    let is_deprecated =
        |attributes: &[Attribute]| attributes.iter().any(|one| one.is("deprecated"));
    let mut list = List {
        name: item.name.clone(),
        header,
        rows: Vec::with_capacity(item.variants.len()),
        fallbacks: Vec::new(),
        mistakes: Vec::new(),
        unclassified: Vec::new(),
        unused: Vec::new(),
        replaced: HashMap::new(),
        kind: Kind::Numbers,
        lints: lints(&item.attributes),
        deprecated: false,
        deprecated_throughout: is_deprecated(&item.attributes),
    };
    for (position, variant) in item.variants.iter().enumerate() {
        let number = position + FIRST;
        if is_deprecated(&variant.attributes) {
            list.deprecated |= variant.fields.is_none();
            list.deprecated_throughout |= variant.fields.is_some();
        }
        match meaning(variant, item, &list.header, number, report) {
            _ if variant.omitted => {}
            Meaning::Row(row) => list.rows.push(row),
            Meaning::Fallback(fallback, replaced) => {
                list.fallbacks.push(fallback);
                list.replaced
                    .extend(replaced.map(|fields| (number, Some(fields))));
            }
            Meaning::Mistake { unclassified } => {
                list.mistakes.push(variant.name.clone());
                if unclassified {
                    list.unclassified.push((variant.name.clone(), number));
                }
            }
        }
    }
    list.kind = kind(&list);
    list
}

/// The kind that the list's first row has; without rows, what a band or the fallback tells.
fn kind(list: &List) -> Kind {
    let of = |code: &Code| match code {
        Code::Number(_) => Kind::Numbers,
        Code::Name(_) => Kind::Names,
    };
    if let Some(row) = list.rows.first() {
        return of(&row.code);
    }
    let names = ["UnknownName", "CommonError"];
    let named = |fallback: &[TokenTree]| {
        let last = fallback.last();
        last.is_some_and(|last| names.iter().any(|name| is_word(last, name)))
    };
    if list.fallbacks.iter().any(|fallback| named(&fallback.of)) {
        return Kind::Names;
    }
    Kind::Numbers
}
