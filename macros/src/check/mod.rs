//! What is wrong with a list as a whole. What can't be kept is taken out of the model, so that the
//! rest expands as if the mistake were not there.

mod bands;
mod codes;
mod fallbacks;
mod fields;
mod names;
mod types;

pub(crate) use self::names::omit;
use crate::model::List;
use crate::report::Report;
use crate::syntax::Enum;

pub(crate) fn check(list: &mut List, item: &Enum, report: &mut Report) {
    bands::check(list, report);
    names::check(list, item);
    codes::check(list, report);
    fallbacks::check(list, item, report);
    fields::check(list, item);
}
