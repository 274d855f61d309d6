use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::model::{Fallback, Kind, List};
use crate::report::Report;
use crate::syntax::Enum;

/// There are rows, then at least one fallback, none of which stands for the list itself.
pub(super) fn check(list: &mut List, item: &Enum, report: &mut Report) {
    let leaf = match list.kind {
        Kind::Numbers => "Unknown(UnknownCode)",
        Kind::Names => "Unknown(UnknownName)",
    };
    let rows_end = list.rows.iter().map(|row| row.place).max().unwrap_or(0);
    report.turn_to(1);
    if item.variants.is_empty() {
        report.error(
            item.name.span(),
            format_args!("this list is empty: write rows such as `NotFound = 4040`, then `{leaf}`"),
        );
    } else if list.fallbacks.is_empty()
        && list.mistakes.iter().all(|name| !was_fallback(item, name))
    {
        report.error(
            item.name.span(),
            format_args!(
                "this list has no fallback: end it with `{leaf}`, or with a table that it extends"
            ),
        );
    } else if list.fallbacks.len() == item.variants.len() && !item.had_rows {
        report.error(
            item.name.span(),
            "this list has no rows: write some, such as `NotFound = 4040`",
        );
    }
    let name = list.name.to_string();
    let mut seen = Vec::<String>::new();
    for fallback in &mut list.fallbacks {
        report.turn_to(fallback.place);
        if fallback.place < rows_end {
            report.error(
                fallback.name.span(),
                format_args!(
                    "`{}` stands for all codes that no row declares, move it behind the last row",
                    fallback.name,
                ),
            );
        }
        let of = fallback.spelled();
        if of == name || of == "Self" || of == format!("self::{name}") {
            report.error(fallback.at, "a table can't extend itself");
            let fields = fallback.make_leaf(list.kind, &list.header.krate);
            list.replaced.push((fallback.name.clone(), fields));
        } else if seen.contains(&of) {
            report.error(fallback.at, format_args!("the list extends `{of}` already"));
        }
        seen.push(fallback.spelled());
    }
    let mut twice = Vec::new();
    list.fallbacks.retain(|fallback| {
        let of = fallback.spelled();
        let new = !twice.contains(&of);
        if new {
            twice.push(of);
        } else {
            list.mistakes.push(fallback.name.clone());
        }
        new
    });
    lift(list, &seen, report);
}

/// Whether a mistaken variant was meant to be the fallback.
fn was_fallback(item: &Enum, name: &proc_macro2::Ident) -> bool {
    item.variants
        .iter()
        .any(|variant| variant.name == *name && variant.fields.is_some())
}

/// `lift` names tables that `From` is not there for anyway, once each.
fn lift(list: &mut List, fallbacks: &[String], report: &mut Report) {
    report.turn_to(0);
    let mut seen = fallbacks.to_vec();
    list.header.lift.retain(|table| {
        let spelled = spell(table);
        let new = !seen.contains(&spelled) && list.name != spelled;
        if !new {
            let at = crate::report::At::tokens(table, Span::call_site());
            report.error(at, format_args!("`From<{spelled}>` is there already"));
        }
        seen.push(spelled);
        new
    });
}

impl Fallback {
    /// Whether it is spelled as the type that ends a list which stands alone. Only for wording and
    /// for leaving out what can't matter: an alias works as well.
    pub(crate) fn is_leaf(&self) -> bool {
        matches!(self.of.last(), Some(TokenTree::Ident(last))
            if last == "UnknownCode" || last == "UnknownName")
    }

    fn spelled(&self) -> String {
        spell(&self.of)
    }

    /// Lets it stand for unknown codes only; gives the field to write instead.
    fn make_leaf(&mut self, kind: Kind, krate: &TokenStream) -> Group {
        let leaf = match kind {
            Kind::Numbers => quote::quote!(#krate::UnknownCode),
            Kind::Names => quote::quote!(#krate::UnknownName),
        };
        self.of = leaf.clone().into_iter().collect();
        Group::new(Delimiter::Parenthesis, leaf)
    }
}

fn spell(tokens: &[TokenTree]) -> String {
    tokens.iter().map(ToString::to_string).collect()
}
