//! What stands on the enum itself.

use proc_macro2::TokenTree;

use crate::report::{At, Report};
use crate::syntax::Enum;

/// Reports what has no business there.
pub(super) fn item(item: &Enum, report: &mut Report) {
    for attribute in &item.attributes {
        if let Some(why) = &attribute.refused {
            report.turn_to(attribute.place);
            report.error(attribute.at(), why);
        }
    }
    if let Some(first) = item.generics.first() {
        let is_where = matches!(first, TokenTree::Ident(word) if word == "where");
        let what = if is_where {
            "no `where`"
        } else {
            "no generic parameters"
        };
        report.turn_to(crate::report::Place::item().name());
        report.error(
            At::tokens(&item.generics, item.name.span()),
            format_args!("a list of error codes takes {what}"),
        );
    }
}
