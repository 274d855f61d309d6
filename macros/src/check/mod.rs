//! What is wrong with a list as a whole. What can't be kept is taken out of the model, so that the
//! rest expands as if the mistake were not there.

mod bands;
mod case;
mod codes;
mod fallbacks;
mod fields;
mod names;
mod types;

pub(crate) use self::names::{is_conditional, omit};
use crate::model::List;
use crate::report::Report;
use crate::syntax::Enum;

pub(crate) fn check(list: &mut List, item: &Enum, report: &mut Report) {
    bands::check(list, report);
    names::check(list, item);
    codes::check(list, report);
    case::mark(list);
    fallbacks::check(list, item, Variants::Final, report);
    fields::check(list, item, Variants::Final);
}

/// Finds out which fields the enum can't have, before `#[cfg]` is resolved.
pub(crate) fn check_fields(list: &mut List, item: &Enum) {
    case::mark(list);
    fallbacks::check(list, item, Variants::Conditional, &mut Report::default());
    fields::check(list, item, Variants::Conditional);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Variants {
    /// Those that are there stay.
    Final,
    /// `#[cfg]` may take some out, so that none of these is held against another, and a list may
    /// have codes of both kinds.
    Conditional,
}

impl Variants {
    /// Whether the list's kind is known.
    fn have_a_kind(self, list: &List) -> bool {
        self == Self::Final || !list.is_mixed()
    }
}
