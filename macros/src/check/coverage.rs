use super::bands::overlap;
use crate::diagnostics::Diagnostics;
use crate::model::{Code, Entry, Pattern, Table, Variant};

/// Every entry of a table that stands alone has a category. Where a table is extended, only the
/// compiler knows that table's bands.
pub(super) fn check(table: &Table, diagnostics: &mut Diagnostics) {
    if table.may_extend() {
        return;
    }
    let unclassified = table.entries();
    let unclassified = unclassified.filter(|(_, entry)| table.class_of(entry).category.is_none());
    let unclassified = unclassified.collect::<Vec<_>>();
    let Some((first, _)) = unclassified.first() else {
        return;
    };
    let band = suggestion(&unclassified, table);
    let name = &first.name;
    let message = match unclassified.len() - 1 {
        0 => format!("`{name}` has no category: add `#[class(NotFound)]`, {band}"),
        more => {
            format!("`{name}` and {more} more have no category: add `#[class(…)]` to each, {band}")
        }
    };
    diagnostics.error(first.name.span(), message);
}

/// A band that would cover the codes, or the first of them.
fn suggestion(entries: &[(&Variant, &Entry)], table: &Table) -> String {
    let numbers = entries
        .iter()
        .filter_map(|(_, entry)| match &entry.code.value {
            Code::Number(number) => Some(*number),
            Code::Str(_) => None,
        });
    if let (Some(first), Some(last)) = (numbers.clone().min(), numbers.max()) {
        // Whole hundreds, as most vendors number their codes.
        let start = first.div_euclid(100).saturating_mul(100);
        let end = |code: i64| code.div_euclid(100).saturating_mul(100).saturating_add(99);
        let ranges = [(start, end(last)), (start, end(first)), (first, first)];
        let is_free = |(start, end): &(i64, i64)| {
            let mut bands = table.header.bands.iter();
            !bands.any(|band| overlap(&band.pattern, &Pattern::Range(*start, *end)))
        };
        let (start, end) = ranges.into_iter().find(is_free).unwrap_or((first, first));
        return format!("or a range to the header: `bands({start}..={end} => …)`");
    }
    let codes = entries.iter().map(|(_, entry)| entry.code.value.show());
    let code = codes.into_iter().next().unwrap_or_default();
    for band in &table.header.bands {
        match &band.pattern {
            Pattern::Segments(start) if code.starts_with(start.as_str()) => {
                return format!(
                    "or write `\"{start}*\"` in the header, as `{start:?}` covers only whole segments"
                );
            }
            _ => {}
        }
    }
    let segment = code.split('.').next().unwrap_or_default();
    format!("or a prefix to the header: `bands({segment:?} => …)`")
}
