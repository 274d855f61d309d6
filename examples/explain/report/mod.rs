//! Reports: for a person each finding in full, or all as a table; or for a program.

mod full;
mod json;
mod table;

use crate::input::Asked;
use crate::layout;
use crate::speech::Speech;
use crate::tables;

pub(crate) fn report(asked: &Asked, speech: &Speech<'_>, json: bool) -> String {
    let columns = layout::columns();
    match asked {
        Asked::Everything if json => json::lines(&tables::all(), speech),
        Asked::Everything => table::tables(&tables::all(), speech, columns),
        Asked::These(findings) if json => json::lines(findings, speech),
        Asked::These(findings) => findings
            .iter()
            .map(|finding| full::finding(finding, speech, columns))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}
