use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::types::may_be_table;
use super::{Variants, is_conditional};
use crate::model::{Fallback, Kind, List};
use crate::read;
use crate::report::{At, Place, Report};
use crate::syntax::{Enum, FIRST, Variant};
use crate::tokens::{is_word, spell};

/// There are rows, then at least one fallback, none of which stands for the list itself, or for what
/// another stands for.
pub(super) fn check(list: &mut List, item: &Enum, variants: Variants, report: &mut Report) {
    missing(list, item, report);
    let rows_end = list.rows.iter().map(|row| row.place).max().unwrap_or(0);
    let name = list.name.to_string();
    let mut seen = HashSet::new();
    for mut fallback in std::mem::take(&mut list.fallbacks) {
        let place = Place::variant(fallback.place);
        let variant = item.variants.get(fallback.place - FIRST);
        let may_go = variants == Variants::Conditional && variant.is_some_and(is_conditional);
        if fallback.place < rows_end {
            report.turn_to(place.name());
            report.error(
                fallback.name.span(),
                format_args!(
                    "`{}` stands for all codes that no row declares, move it behind the last row",
                    fallback.name,
                ),
            );
        }
        report.turn_to(place.fields());
        let of = fallback.spelled();
        let itself = of == name || of == "Self" || of == format!("self::{name}");
        let other_leaf = match list.kind {
            Kind::Numbers => "UnknownName",
            Kind::Names => "UnknownCode",
        };
        if itself {
            list.fallback_mistaken = true;
            report.error(
                fallback.at,
                format_args!("`{name}` can't extend itself, end it with `{}`", leaf(list)),
            );
        } else if variants.have_a_kind(list)
            && fallback
                .of
                .last()
                .is_some_and(|last| is_word(last, other_leaf))
        {
            report.error(
                fallback.at,
                format_args!(
                    "`{of}` takes no {}, end the list with `{}`",
                    codes(list),
                    leaf(list)
                ),
            );
        } else if mentions(&fallback.of, &item.generics) {
            // Without the generic parameters, which are reported, it has no meaning.
            list.fallback_mistaken = true;
            list.mistakes.push(fallback.name);
            continue;
        } else if !may_be_table(&fallback.of) {
            list.fallback_mistaken = true;
            report.error(
                fallback.at,
                format_args!(
                    "`{of}` is no error table: to keep unknown codes, write `{}({})`",
                    fallback.name,
                    leaf_type(list),
                ),
            );
            list.mistakes.push(fallback.name);
            continue;
        } else if !may_go && !seen.insert(of.clone()) {
            report.error(fallback.at, format_args!("the list extends `{of}` already"));
            list.mistakes.push(fallback.name);
            continue;
        } else {
            list.fallbacks.push(fallback);
            continue;
        }
        list.unused.push(fallback.of.clone());
        let fields = fallback.make_leaf(list.kind, &list.header.krate);
        list.replaced.insert(fallback.place, Some(fields));
        list.fallbacks.push(fallback);
    }
    lift(list, seen, report);
}

/// A list has rows, and a fallback.
fn missing(list: &List, item: &Enum, report: &mut Report) {
    report.turn_to(Place::item().end());
    let leaf = leaf(list);
    let has_fields = |one: &Variant| one.fields.is_some();
    if item.variants.is_empty() {
        report.error(
            item.name.span(),
            format_args!("this list is empty: write rows such as `NotFound = 4040`, then `{leaf}`"),
        );
    } else if read::bare_fallback(item).is_some() || read::assigned_fallback(item).is_some() {
        // It has been told what it lacks.
    } else if !item.variants.iter().any(has_fields) {
        report.error(
            item.name.span(),
            format_args!(
                "this list has no fallback: end it with `{leaf}`, or with a table that it extends"
            ),
        );
    } else if list.fallbacks.len() == item.variants.len() && !item.had_rows {
        report.error(
            item.name.span(),
            format_args!(
                "this list has no rows: write some, such as `NotFound = {}`",
                match list.kind {
                    Kind::Numbers => "4040",
                    Kind::Names => "\"NotFound\"",
                }
            ),
        );
    }
}

fn leaf(list: &List) -> String {
    format!("Unknown({})", leaf_type(list))
}

fn leaf_type(list: &List) -> &'static str {
    match list.kind {
        Kind::Numbers => "UnknownCode",
        Kind::Names => "UnknownName",
    }
}

fn codes(list: &List) -> &'static str {
    match list.kind {
        Kind::Numbers => "numbers",
        Kind::Names => "strings",
    }
}

/// Whether a type mentions one of the words.
fn mentions(of: &[TokenTree], words: &[TokenTree]) -> bool {
    let words = words.iter().filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    let words = words.collect::<Vec<&Ident>>();
    of.iter()
        .any(|tree| matches!(tree, TokenTree::Ident(word) if words.contains(&word)))
}

/// `lift` names tables that `From` is not there for anyway, once each.
fn lift(list: &mut List, mut seen: HashSet<String>, report: &mut Report) {
    report.turn_to(list.header.lift_place);
    seen.extend([list.name.to_string(), "Self".to_owned()]);
    list.header.lift.retain(|table| {
        let spelled = spell(table);
        let at = At::tokens(table, Span::call_site());
        if !may_be_table(table) {
            report.error(
                at,
                format_args!("`{spelled}` is no error table, `lift` takes tables"),
            );
            return false;
        }
        let new = !seen.contains(&spelled);
        if !new {
            report.error(at, format_args!("`From<{spelled}>` is there already"));
        }
        seen.insert(spelled);
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
