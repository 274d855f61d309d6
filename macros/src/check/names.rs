use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;

use crate::diagnostics::Diagnostics;
use crate::model::Table;

/// What a table has under its own name.
const RESERVED: [&str; 10] = [
    "ALL",
    "find",
    "find_name",
    "from_i64",
    "as_i64",
    "as_str",
    "check",
    "__position",
    "__unknown",
    "__at",
];

/// Whether generated code has this name, so that it can't name the enum.
pub(crate) fn is_reserved(name: &Ident) -> bool {
    name == "__cloud_errors" || name == "__Decoder"
}

/// A variant named like a function of the table would hide it, and two can't have one name.
pub(super) fn check(table: &mut Table, diagnostics: &mut Diagnostics) {
    if is_reserved(&table.name) {
        let message = format!("`{}` is reserved for generated code", table.name);
        diagnostics.unread(table.name.span(), message);
    }
    let (mut seen, mut kept) = (HashSet::new(), HashSet::new());
    let mut repeated = HashSet::new();
    for variant in &table.variants {
        if !seen.insert(variant.name.text()) {
            repeated.insert(variant.name.text().to_owned());
        }
    }
    table.variants.retain(|variant| {
        let name = variant.name.text();
        if RESERVED.contains(&name) {
            diagnostics.unread(
                variant.name.span(),
                format_args!("`{name}` is reserved for the table itself; choose another name"),
            );
            return false;
        }
        if !repeated.contains(name) {
            return true;
        }
        if table.is_conditional {
            // The enum is written already, and rustc reports the names.
            return false;
        }
        // The first stays.
        if !kept.insert(name.to_owned()) {
            diagnostics.unread(
                variant.name.span(),
                format_args!("duplicate variant `{name}`; remove one or choose another name"),
            );
            return false;
        }
        true
    });
    check_symbols(table, diagnostics);
}

/// A name finds one variant, be it the variant's own or that of `#[name]`.
fn check_symbols(table: &Table, diagnostics: &mut Diagnostics) {
    let names = table.entries().map(|(variant, _)| variant.name.text());
    let mut owners = names.map(|name| (name, name)).collect::<HashMap<_, _>>();
    for (variant, entry) in table.entries() {
        let Some(symbol) = &entry.symbol else {
            continue;
        };
        let name = variant.name.text();
        let owner = *owners.entry(&symbol.value).or_insert(name);
        if owner != name {
            let message = format!("name `{}` is already used by `{owner}`", symbol.value);
            diagnostics.error(symbol.at, message);
        }
    }
}
