use proc_macro2::Span;

use crate::maps::{Map, Set};
use crate::model::List;
use crate::report::{Place, Report};
use crate::syntax::{Enum, FIRST, Variant};
use crate::words;

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
    let mut firsts = Map::<String, (Place, Span, bool)>::default();
    for (position, variant) in item.variants.iter_mut().enumerate() {
        let name = words::plain(&variant.name);
        let place = Place::variant(position + FIRST).name();
        let at = variant.name.span();
        report.turn_to(place);
        if TAKEN.contains(&name.as_str()) {
            variant.omitted = true;
            report.error(
                at,
                format_args!("`{name}` belongs to the table itself, choose another name"),
            );
            continue;
        }
        if is_conditional(variant) {
            item.may_repeat_names = true;
            continue;
        }
        if let Some((place, first, again)) = firsts.get_mut(&name) {
            variant.omitted = true;
            report.error(
                at,
                format_args!("`{name}` is declared already, choose another name"),
            );
            if !*again {
                report.turn_to(*place);
                report.error(*first, "first declared here");
            }
            *again = true;
        } else {
            firsts.insert(name, (place, at, false));
        }
    }
}

fn is_conditional(variant: &Variant) -> bool {
    let mut attributes = variant.attributes.iter();
    attributes.any(|attribute| attribute.is("cfg") || attribute.is("cfg_attr"))
}

/// Of two variants with one name that are left, which rustc reports, the first stays.
pub(super) fn check(list: &mut List, item: &Enum) {
    if !item.may_repeat_names {
        return;
    }
    let mut seen = Set::default();
    list.rows.retain(|row| seen.insert(words::plain(&row.name)));
    list.mistakes.retain(|name| seen.insert(words::plain(name)));
    list.fallbacks
        .retain(|fallback| seen.insert(words::plain(&fallback.name)));
}
