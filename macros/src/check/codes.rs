use std::collections::HashMap;

use proc_macro2::Ident;

use crate::model::{Code, Kind, List, Row};
use crate::report::Report;

/// The most rows that a look-up can hold.
const MOST: usize = 1 << 16;

/// Every code is of the list's kind, no success, and declared once.
pub(super) fn check(list: &mut List, report: &mut Report) {
    let success = list.header.success(list.kind);
    if let Some(success) = &success {
        if kind_of(success) != list.kind {
            report.turn_to(0);
            report.error(
                list.name.span(),
                format_args!(
                    "`success` is {}, the codes of this list are {}",
                    singular(kind_of(success)),
                    plural(list.kind),
                ),
            );
        }
    }
    let mut firsts = HashMap::<Code, First>::new();
    let mut kind_from = None::<Ident>;
    let mut kept = Vec::with_capacity(list.rows.len());
    for row in std::mem::take(&mut list.rows) {
        report.turn_to(row.place);
        let problem = if kind_of(&row.code) != list.kind {
            let first = kind_from.as_ref().map_or_else(String::new, |name| {
                format!(", and `{name}` is {}", singular(list.kind))
            });
            Some(format!("a list holds one kind of code{first}"))
        } else if success.as_ref() == Some(&row.code) {
            Some(format!(
                "code {} means success and can't be an error; if another code does, say \
                 `success = …` or `success = none` in the header",
                show(&row.code),
            ))
        } else if let Some(first) = firsts.get_mut(&row.code) {
            first.again = true;
            Some(format!(
                "code {} is already declared by `{}`",
                show(&row.code),
                first.name
            ))
        } else {
            None
        };
        kind_from.get_or_insert_with(|| row.name.clone());
        if let Some(problem) = problem {
            report.error(row.at, problem);
            list.mistakes.push(row.name);
            continue;
        }
        firsts.insert(
            row.code.clone(),
            First {
                name: row.name.clone(),
                again: false,
            },
        );
        kept.push(row);
    }
    for row in &kept {
        if firsts.get(&row.code).is_some_and(|first| first.again) {
            report.turn_to(row.place);
            report.error(row.at, "first declared here");
        }
    }
    kept.iter().for_each(|row| class(row, list, report));
    if kept.len() > MOST {
        report.turn_to(1);
        report.error(
            list.name.span(),
            format_args!("a list holds at most {MOST} rows"),
        );
        let beyond = kept.split_off(MOST);
        list.mistakes.extend(beyond.into_iter().map(|row| row.name));
    }
    list.rows = kept;
}

struct First {
    name: Ident,
    again: bool,
}

/// A row that stands in no band names its category; where the list extends a table, only the
/// compiler knows that table's bands.
fn class(row: &Row, list: &List, report: &mut Report) {
    let known = list.class(row).category.is_some() || row.class.mistaken;
    if !known && list.fallbacks.iter().all(|fallback| fallback.is_leaf()) {
        report.turn_to(row.place);
        report.error(row.name.span(), format_args!(
            "`{}` has no category: name one, `#[class(NotFound)]`, or cover its code with a band \
             in the header",
            row.name,
        ));
    }
}

fn kind_of(code: &Code) -> Kind {
    match code {
        Code::Number(_) => Kind::Numbers,
        Code::Name(_) => Kind::Names,
    }
}

fn singular(kind: Kind) -> &'static str {
    match kind {
        Kind::Numbers => "a number",
        Kind::Names => "a string",
    }
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Numbers => "numbers",
        Kind::Names => "strings",
    }
}

fn show(code: &Code) -> String {
    match code {
        Code::Number(number) => number.to_string(),
        Code::Name(name) => format!("`{name}`"),
    }
}
