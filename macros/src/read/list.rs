use std::collections::HashMap;
use std::ptr;

use super::expect::{allows_deprecated, expectations, levels};
use super::fallback::{assigned_fallback, bare_fallback};
use super::own::is_own;
use super::variant::{Meaning, meaning};
use crate::model::{Code, Header, Kind, List};
use crate::report::Report;
use crate::syntax::{Attribute, Enum, FIRST, Variant};
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
        fallback_mistaken: false,
        mistakes: Vec::new(),
        unclassified: Vec::new(),
        unused: Vec::new(),
        replaced: HashMap::new(),
        kind: Kind::Numbers,
        lints: levels(&item.attributes),
        deprecated: false,
        deprecated_throughout: is_deprecated(&item.attributes),
    };
    list.lints.extend(expectations(&item.attributes));
    let is_misplaced =
        |one: &Attribute| one.refused.is_some() && (one.is("bands") || one.is("class"));
    if item.attributes.iter().any(is_misplaced) {
        list.header.mistaken_bands.push(None);
    }
    for (position, variant) in item.variants.iter().enumerate() {
        let number = position + FIRST;
        let is_fallback = variant.fields.is_some();
        if is_deprecated(&variant.attributes) {
            list.deprecated |= !is_fallback;
            list.deprecated_throughout |= is_fallback;
        }
        list.deprecated_throughout |= is_fallback && allows_deprecated(&variant.attributes);
        match meaning(variant, item, &list.header, number, report) {
            Meaning::Fallback(fallback, _) if variant.omitted => {
                list.fallback_mistaken |= !fallback.is_leaf();
            }
            _ if variant.omitted => {}
            Meaning::Row(row) => list.rows.push(row),
            Meaning::Fallback(fallback, replaced) => {
                list.fallbacks.push(fallback);
                list.replaced
                    .extend(replaced.map(|fields| (number, Some(fields))));
            }
            Meaning::Mistake { unclassified } => {
                list.mistakes.push(variant.name.clone());
                list.fallback_mistaken |= is_meant_as_fallback(variant, item);
                if unclassified {
                    list.unclassified.push((variant.name.clone(), number));
                }
            }
        }
    }
    list.kind = kind(&list);
    list
}

/// Whether what is no row and no fallback was to be a fallback.
fn is_meant_as_fallback(variant: &Variant, item: &Enum) -> bool {
    match (&variant.fields, &variant.code) {
        (Some(_), None) => true,
        (Some(_), Some(_)) => !variant.attributes.iter().any(is_own),
        (None, None) => bare_fallback(item).is_some_and(|bare| ptr::eq(bare, variant)),
        (None, Some(_)) => assigned_fallback(item).is_some_and(|(last, _)| ptr::eq(last, variant)),
    }
}

/// The kind of the list's rows. If there are both, or none, it is what the fallback tells, else that
/// of the first row, else numbers.
fn kind(list: &List) -> Kind {
    let mut kinds = list.rows.iter().map(|row| match &row.code {
        Code::Number(_) => Kind::Numbers,
        Code::Name(_) => Kind::Names,
    });
    let first = kinds.next();
    if let Some(first) = first.filter(|first| kinds.all(|kind| kind == *first)) {
        return first;
    }
    let told = list.fallbacks.iter().find_map(|fallback| {
        let last = fallback.of.last()?;
        let is = |name| is_word(last, name);
        match (
            is("UnknownName") || is("CommonError"),
            is("UnknownCode") || is("PublicError"),
        ) {
            (true, _) => Some(Kind::Names),
            (_, true) => Some(Kind::Numbers),
            _ => None,
        }
    });
    told.or(first).unwrap_or(Kind::Numbers)
}
