use std::collections::HashSet;
use std::fmt::Display;

use crate::firsts::Firsts;
use crate::model::List;
use crate::name::Name;
use crate::report::{Place, Report};
use crate::spelling::is_one_of;
use crate::syntax::{Enum, FIRST, Variant};
use crate::tokens::spell;

/// What a table has under its own name.
const TAKEN: [&str; 8] = [
    "ALL", "find", "from_i64", "as_i64", "as_str", "check", "__row", "__at",
];

/// Marks the variants that the enum can't have: none hides a function of the table, no two have
/// one name.
///
/// Of variants under `#[cfg]` there may be several, as long as rustc sees no two of them.
pub(crate) fn omit(item: &mut Enum, report: &mut Report) {
    item.may_repeat_names = false;
    let mut omitted = Vec::new();
    let mut firsts = Firsts::with_capacity(item.variants.len());
    // The variants that are in it, and those of them that others have been told of.
    let mut candidates = Vec::with_capacity(item.variants.len());
    let mut told = HashSet::new();
    for (position, variant) in item.variants.iter().enumerate() {
        let name = variant.name.plain();
        let error = |report: &mut Report, position: usize, message: &dyn Display| {
            report.turn_to(Place::variant(position + FIRST).name());
            report.error(item.variants[position].name.span(), message);
        };
        if is_one_of(name, &TAKEN) {
            omitted.push(position);
            let message = format!("`{name}` belongs to the table itself, choose another name");
            error(report, position, &message);
            continue;
        }
        if is_conditional(variant) {
            item.may_repeat_names = true;
            continue;
        }
        candidates.push(position);
        let Some(first) = firsts.first(name) else {
            continue;
        };
        omitted.push(position);
        let first = candidates[first];
        let message = if is_copy(variant, &item.variants[first]) {
            format!("`{name}` stands twice, with the same code; remove one of them")
        } else {
            format!("`{name}` is declared already, choose another name")
        };
        error(report, position, &message);
        if told.insert(first) {
            error(report, first, &"first declared here");
        }
    }
    for position in omitted {
        item.variants[position].omitted = true;
    }
}

/// Whether two variants of one name have one code, as it is spelled.
fn is_copy(variant: &Variant, first: &Variant) -> bool {
    match (&variant.code, &first.code) {
        (Some((_, code)), Some((_, other))) => spell(code) == spell(other),
        _ => false,
    }
}

/// Whether `#[cfg]` may take the variant out.
pub(crate) fn is_conditional(variant: &Variant) -> bool {
    let mut attributes = variant.attributes.iter();
    attributes.any(|attribute| attribute.is("cfg") || attribute.is("cfg_attr"))
}

/// Of two variants with one name that are left, which rustc reports, the first stays.
pub(super) fn check(list: &mut List, item: &Enum) {
    if !item.may_repeat_names {
        return;
    }
    let mut seen = HashSet::new();
    let mut is_new = |name: &Name| seen.insert(name.plain().to_owned());
    // rustc means the fallback by a name that a row has too.
    list.fallbacks.retain(|fallback| is_new(&fallback.name));
    list.rows.retain(|row| is_new(&row.name));
    list.mistakes.retain(&mut is_new);
}
