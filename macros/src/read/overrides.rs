//! `#[overrides]`

use proc_macro2::{Span, TokenTree};

use crate::report::{At, Report};
use crate::syntax::Attribute;

/// Where the row says that it takes a code over.
pub(super) fn overrides(attributes: &[Attribute], report: &mut Report) -> Option<Span> {
    let mut found = None;
    let all = attributes.iter();
    for attribute in all.filter(|attribute| attribute.is("overrides")) {
        report.turn_to(attribute.place);
        if found.is_some() && attribute.refused.is_some() {
            continue;
        }
        if found.is_some() {
            report.error(
                attribute.at(),
                "`overrides` stands twice on this row, keep one",
            );
        } else if attribute.refused.is_none() && !attribute.arguments().is_empty() {
            let at = At::tokens(attribute.arguments(), attribute.brackets.span());
            report.error(at, "`overrides` takes no arguments: `#[overrides]`");
        }
        found = found.or_else(|| attribute.content.first().map(TokenTree::span));
    }
    found
}
