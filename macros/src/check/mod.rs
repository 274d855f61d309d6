//! What is wrong with a table as a whole. What can't be kept is taken out, so that the rest expands
//! as if the mistake were not there.

mod bands;
mod codes;
mod coverage;
mod fallbacks;
mod names;

pub(crate) use self::names::is_reserved;
use crate::diagnostics::Diagnostics;
use crate::model::{Content, Table};

/// With more codes, rustc would take more than ten seconds.
const MAX_CODES: usize = 1 << 14;

pub(crate) fn check(table: &mut Table, diagnostics: &mut Diagnostics) {
    if let Some((code, _)) = table.codes().get(MAX_CODES) {
        let message = format!("an error table holds at most {MAX_CODES} codes");
        diagnostics.unread(code.at, message);
        for variant in &mut table.variants {
            variant.content = Content::Unread;
        }
    }
    names::check(table, diagnostics);
    bands::check(table, diagnostics);
    codes::check(table, diagnostics);
    fallbacks::check(table, diagnostics);
    if diagnostics.is_all_read() {
        fallbacks::check_presence(table, diagnostics);
        coverage::check(table, diagnostics);
    }
}
