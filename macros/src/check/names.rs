use std::collections::HashSet;

use crate::model::List;
use crate::report::Report;

/// What a table has under its own name.
const TAKEN: [&str; 6] = ["ALL", "find", "from_i64", "as_i64", "as_str", "check"];

/// No variant hides a function of the table. Of two variants with one name, which rustc reports,
/// the first stays.
pub(super) fn check(list: &mut List, report: &mut Report) {
    let mut seen = HashSet::new();
    list.rows.retain(|row| {
        let name = row.name.to_string();
        if TAKEN.contains(&name.as_str()) {
            report.turn_to(row.place);
            report.error(
                row.name.span(),
                format_args!("a table has a `{name}` of its own, choose another name for this row"),
            );
        }
        seen.insert(name)
    });
    list.mistakes.retain(|name| seen.insert(name.to_string()));
    list.fallbacks
        .retain(|fallback| seen.insert(fallback.name.to_string()));
}
