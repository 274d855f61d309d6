//! What is wrong with a list as a whole. What can't be kept is taken out of the model, so that the
//! rest expands as if the mistake were not there.

mod bands;
mod codes;
mod fallbacks;
mod fields;
mod names;
mod types;

pub(crate) use self::names::{is_conditional, omit};
use crate::model::List;
use crate::report::Report;
use crate::syntax::{Enum, Variant};

pub(crate) fn check(list: &mut List, item: &Enum, report: &mut Report) {
    bands::check(list, report);
    names::check(list, item);
    codes::check(list, report);
    fallbacks::check(list, item, &|_| true, report);
    fields::check(list, item);
}

/// Which fields the enum can't have, before `#[cfg]` is resolved. Of variants that it may never let
/// meet, none is held against another.
pub(crate) fn check_fields(list: &mut List, item: &Enum) {
    let is_certain = |variant: &Variant| !is_conditional(variant);
    if list.is_mixed() {
        return;
    }
    fallbacks::check(list, item, &is_certain, &mut Report::default());
    fields::check(list, item);
}
