//! What is wrong with a table as a whole. What can't be kept is taken out, so that the rest expands
//! as if the mistake were not there.

mod bands;
mod codes;
mod coverage;
mod fallbacks;
mod names;

use crate::diagnostics::Diagnostics;
use crate::model::Table;

pub(crate) fn check(table: &mut Table, diagnostics: &mut Diagnostics) {
    names::check(table, diagnostics);
    bands::check(table, diagnostics);
    codes::check(table, diagnostics);
    fallbacks::check(table, diagnostics);
    if diagnostics.is_all_read() {
        fallbacks::check_presence(table, diagnostics);
        coverage::check(table, diagnostics);
    }
}
