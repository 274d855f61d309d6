use std::collections::HashSet;

use crate::firsts::Firsts;
use crate::hash::MOST;
use crate::model::{Code, Kind, List, Row, Success};
use crate::name::Name;
use crate::report::{Place, Report};

/// Every code is of the list's kind, no success, and declared once.
pub(super) fn check(list: &mut List, report: &mut Report) {
    let success = success(list, report);
    let rows = std::mem::take(&mut list.rows);
    let problems = problems(&rows, list.kind, success.as_ref(), report);
    for (row, problem) in rows.into_iter().zip(problems) {
        if kind_of(&row.code) == list.kind {
            class(&row, list, report);
        } else if !row.class.mistaken && row.class.category.is_none() {
            list.unclassified.push((row.name.clone(), row.place));
        }
        match problem {
            Some(problem) => {
                report.turn_to(Place::variant(row.place).code());
                report.error(row.code_at, problem);
                list.mistakes.push(row.name);
            }
            None => list.rows.push(row),
        }
    }
    unclassified(list, report);
    if list.rows.len() > MOST {
        report.turn_to(Place::item().end());
        report.error(
            list.name.span(),
            format_args!("a list holds at most {MOST} rows"),
        );
        let beyond = list.rows.split_off(MOST);
        list.mistakes.extend(beyond.into_iter().map(|row| row.name));
    }
}

/// What keeps rows out of the list. Of those with one code, the first stays, and is told where it
/// stands.
fn problems<'a>(
    rows: &'a [Row],
    kind: Kind,
    success: Option<&Code>,
    report: &mut Report,
) -> Vec<Option<String>> {
    let mut numbers = Firsts::with_capacity(if kind == Kind::Numbers { rows.len() } else { 0 });
    let mut names = Firsts::with_capacity(if kind == Kind::Names { rows.len() } else { 0 });
    // The rows whose codes are in one of them, and those of them that others have been told of.
    let mut candidates = Vec::with_capacity(rows.len());
    let mut told = HashSet::new();
    let problem = |row: &'a Row| {
        let code = &row.code;
        if kind_of(code) != kind {
            let mut others = rows.iter();
            let first = others.find(|row| kind_of(&row.code) == kind);
            let first = first.map_or_else(String::new, |first| {
                format!(", and `{}` is {}", first.name, singular(kind))
            });
            return Some(format!("a list holds one kind of code{first}"));
        }
        if success == Some(code) {
            return Some(format!(
                "code {} means success and can't be an error; if another code does, say \
                 `success = …` or `success = none` in the header",
                show(code),
            ));
        }
        candidates.push(row);
        let position = match code {
            Code::Number(number) => numbers.first(*number),
            Code::Name(name) => names.first(name.as_str()),
        }?;
        let first = candidates[position];
        if told.insert(position) {
            report.turn_to(Place::variant(first.place).code());
            report.error(first.code_at, "first declared here");
        }
        Some(format!(
            "code {} is already declared by `{}`",
            show(code),
            first.name
        ))
    };
    rows.iter().map(problem).collect()
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
    if !named && !list.may_extend() && !list.header.may_cover(&row.code) {
        no_category(&row.name, row.place, report);
    }
}

/// The same for rows whose code could not be read: where there are no bands, none covers it.
fn unclassified(list: &List, report: &mut Report) {
    let header = &list.header;
    if list.may_extend() || !header.bands.is_empty() || !header.mistaken_bands.is_empty() {
        return;
    }
    for (name, number) in &list.unclassified {
        no_category(name, *number, report);
    }
}

fn no_category(name: &Name, number: usize, report: &mut Report) {
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
