use std::collections::{HashMap, HashSet};

use super::bands::overlap;
use crate::diagnostics::{Diagnostics, SpanRange};
use crate::model::{Code, Content, Entry, Kind, Pattern, Spanned, Table};

/// Codes are of one kind, mean no success, and are declared once.
pub(super) fn check(table: &mut Table, diagnostics: &mut Diagnostics) {
    check_success(table, diagnostics);
    let is_fit = |entry: &Entry| entry.code.value.kind() == table.kind;
    let first = table.entries().find(|(_, entry)| is_fit(entry));
    let reason = match first {
        Some((variant, _)) => format!("`{}` has", variant.name),
        None => format!("`{}` is for", table.kind.leaf()),
    };
    let mut checker = Checker {
        kind: table.kind,
        reason,
        success: table.header.success(table.kind),
        owners: HashMap::new(),
        reported: HashSet::new(),
        diagnostics,
    };
    for variant in &mut table.variants {
        let Content::Entry(entry) = &mut variant.content else {
            continue;
        };
        let name = variant.name.text().to_owned();
        if checker.accepts(&entry.code, &name) {
            entry.aliases.retain(|alias| checker.accepts(alias, &name));
        } else {
            variant.content = Content::Unread;
        }
    }
}

struct Checker<'a> {
    kind: Kind,
    /// Why the table has this kind: what has codes of it.
    reason: String,
    success: Vec<Pattern>,
    owners: HashMap<Code, (String, SpanRange)>,
    /// Codes whose first declaration was pointed out.
    reported: HashSet<Code>,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    /// Whether a variant can have the code.
    fn accepts(&mut self, code: &Spanned<Code>, name: &str) -> bool {
        let Spanned { value, at } = code;
        let (reason, shown) = (&self.reason, value.show());
        if value.kind() != self.kind {
            let kind = self.kind.adjective();
            self.diagnostics.error(
                *at,
                format_args!("numeric and string codes cannot be mixed; {reason} {kind} codes"),
            );
            return false;
        }
        if self.success.iter().any(|success| success.contains(value)) {
            self.diagnostics.error(
                *at,
                format_args!(
                    "code {shown} means success; to change it, write `success = …` or \
                     `success = none` in the header"
                ),
            );
            return false;
        }
        let Some((owner, first)) = self.owners.get(value) else {
            self.owners.insert(value.clone(), (name.to_owned(), *at));
            return true;
        };
        self.diagnostics.error(
            *at,
            if owner == name {
                format!("duplicate code {shown}; remove one")
            } else {
                format!("code {shown} is already declared by `{owner}`")
            },
        );
        if self.reported.insert(value.clone()) {
            self.diagnostics.error(*first, "first declared here");
        }
        false
    }
}

/// Success codes are of the table's kind and do not overlap.
fn check_success(table: &mut Table, diagnostics: &mut Diagnostics) {
    let kind = table.kind;
    let Some(success) = &mut table.header.success else {
        return;
    };
    let mut kept = Vec::<Pattern>::new();
    success.retain(|code| {
        let fits = code.value.kind() == kind;
        if !fits {
            let kind = kind.adjective();
            diagnostics.error(
                code.at,
                format_args!("expected a {kind} code, as in the rest of the table"),
            );
        }
        if kept.iter().any(|other| overlap(&code.value, other)) {
            let message = format!("duplicate success code {}; remove one", code.value.show());
            diagnostics.error(code.at, message);
        }
        kept.push(code.value.clone());
        fits
    });
}
