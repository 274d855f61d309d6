use std::collections::HashMap;

use proc_macro2::Ident;

use crate::hash::MOST;
use crate::model::{Code, Fallback, Kind, List, Row, Success};
use crate::report::{Place, Report};

/// Every code is of the list's kind, no success, and declared once.
pub(super) fn check(list: &mut List, report: &mut Report) {
    let success = success(list, report);
    let kind = list.kind;
    let mut first_of_kind = None::<Ident>;
    let mut firsts = HashMap::<Code, First>::new();
    let mut kept = Vec::with_capacity(list.rows.len());
    for row in std::mem::take(&mut list.rows) {
        let place = Place::variant(row.place);
        if kind_of(&row.code) == kind {
            class(&row, list, report);
        } else if !row.class.mistaken && row.class.category.is_none() {
            list.unclassified.push((row.name.clone(), row.place));
        }
        let problem = if kind_of(&row.code) != kind {
            let first = first_of_kind.as_ref().map_or_else(String::new, |name| {
                format!(", and `{name}` is {}", singular(kind))
            });
            Some(format!("a list holds one kind of code{first}"))
        } else if success.as_ref() == Some(&row.code) {
            Some(format!(
                "code {} means success and can't be an error; if another code does, say \
                 `success = …` or `success = none` in the header",
                show(&row.code),
            ))
        } else {
            firsts.get_mut(&row.code).map(|first| {
                first.again = true;
                format!(
                    "code {} is already declared by `{}`",
                    show(&row.code),
                    first.name
                )
            })
        };
        first_of_kind.get_or_insert_with(|| row.name.clone());
        if let Some(problem) = problem {
            report.turn_to(place.code());
            report.error(row.code_at, problem);
            list.mistakes.push(row.name);
            continue;
        }
        let first = First {
            name: row.name.clone(),
            again: false,
        };
        firsts.insert(row.code.clone(), first);
        kept.push(row);
    }
    for row in &kept {
        if firsts.get(&row.code).is_some_and(|first| first.again) {
            report.turn_to(Place::variant(row.place).code());
            report.error(row.code_at, "first declared here");
        }
    }
    unclassified(list, report);
    if kept.len() > MOST {
        report.turn_to(Place::item().end());
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

/// The code of success, where it is of the list's kind.
fn success(list: &mut List, report: &mut Report) -> Option<Code> {
    let success = list.header.success(list.kind)?;
    if kind_of(&success) == list.kind {
        return Some(success);
    }
    if let Some((at, place)) = list.header.success_at {
        report.turn_to(place);
        report.error(
            at,
            format_args!(
                "`success` is {}, the codes of this list are {}",
                singular(kind_of(&success)),
                plural(list.kind),
            ),
        );
    }
    list.header.success = Success::None;
    None
}

/// A row that stands in no band names its category; where the list extends a table, only the
/// compiler knows that table's bands.
fn class(row: &Row, list: &List, report: &mut Report) {
    let named = row.class.category.is_some() || row.class.mistaken;
    if !named && !extends(list) && !list.header.may_cover(&row.code) {
        no_category(&row.name, row.place, report);
    }
}

/// The same for rows whose code could not be read: where there are no bands, none covers it.
fn unclassified(list: &List, report: &mut Report) {
    let header = &list.header;
    if extends(list) || !header.bands.is_empty() || !header.mistaken_bands.is_empty() {
        return;
    }
    for (name, number) in &list.unclassified {
        no_category(name, *number, report);
    }
}

fn extends(list: &List) -> bool {
    !list.fallbacks.iter().all(Fallback::is_leaf)
}

fn no_category(name: &Ident, number: usize, report: &mut Report) {
    report.turn_to(Place::variant(number).name());
    report.error(
        name.span(),
        format_args!(
            "`{name}` has no category: name one, `#[class(NotFound)]`, or cover its code with a \
             band in the header"
        ),
    );
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
