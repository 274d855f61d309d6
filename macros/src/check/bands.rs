use crate::diagnostics::Diagnostics;
use crate::model::{Band, Kind, Pattern, Table};

/// Bands fit the table's codes and do not overlap. Afterwards they are in order of look-up.
pub(super) fn check(table: &mut Table, diagnostics: &mut Diagnostics) {
    let mut kept = Vec::<Band>::new();
    let mut reported = Vec::new();
    for band in std::mem::take(&mut table.header.bands) {
        if band.pattern.kind() != table.kind {
            diagnostics.unread(
                band.at,
                match table.kind {
                    Kind::Number => {
                        "expected a range of numbers such as `4000..=4099` in a numeric table"
                    }
                    Kind::Str => {
                        "expected a prefix or a suffix such as `\"AuthFailure\"` in a string table"
                    }
                },
            );
            continue;
        }
        let overlapping = kept
            .iter()
            .position(|other| overlap(&band.pattern, &other.pattern));
        let Some(other) = overlapping else {
            kept.push(band);
            continue;
        };
        let pattern = band.pattern.show();
        let first = kept[other].pattern.show();
        diagnostics.unread(
            band.at,
            if pattern == first {
                format!("duplicate band `{pattern}`; remove one")
            } else {
                format!("range `{pattern}` overlaps `{first}`")
            },
        );
        if !reported.contains(&other) {
            reported.push(other);
            diagnostics.error(kept[other].at, "first band here");
        }
    }
    table.header.bands = kept;
    table.header.sort_bands();
}

pub(super) fn overlap(one: &Pattern, other: &Pattern) -> bool {
    match (one, other) {
        (Pattern::Range(first, last), Pattern::Range(other_first, other_last)) => {
            first <= other_last && other_first <= last
        }
        _ => one == other,
    }
}
