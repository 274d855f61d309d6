//! `cloud-errors search` and `cloud-errors list`.

use std::process::ExitCode;

use cloud_errors::document::EntryDocument;

use crate::args::{List, Search, Shared};
use crate::code::{joined, words};
use crate::language::Language;
use crate::print;
use crate::problem::{Problem, excerpt};
use crate::rows::{self, Row};
use crate::tables::Tables;

pub(crate) fn search(args: &Search, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let words = args.words.join(" ").to_lowercase();
    let words = words.split_whitespace().collect::<Vec<_>>();
    if words.is_empty() {
        return Err(Problem::input("no words to search for"));
    }
    let found = entries(tables, |entry| {
        let haystack = haystack(entry);
        words.iter().all(|word| haystack.contains(word))
    });
    if found.is_empty() {
        let words = excerpt(&args.words.join(" "));
        return Err(Problem::failed(format_args!(
            "no entry has the words {words}"
        )));
    }
    show(&found, shared, tables)
}

pub(crate) fn list(args: &List, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let only = args.table.as_ref().map(|name| tables.only(name));
    let only = only.transpose()?;
    let tables = only.as_ref().unwrap_or(tables);
    let found = entries(tables, |entry| {
        let is_category = |category| entry.category == category;
        args.category.is_none_or(is_category) && args.retry.is_none_or(|retry| entry.retry == retry)
    });
    if found.is_empty() {
        return Err(Problem::failed("no entry has this category and retry"));
    }
    show(&found, shared, tables)
}

fn show(found: &[Row<'_>], shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let language = Language::new(shared.lang.as_deref(), tables)?;
    print(&rows::write(found, &language, shared.json))
}

fn entries(tables: &Tables, matches: impl Fn(&EntryDocument) -> bool) -> Vec<Row<'_>> {
    let distinct = tables.distinct().into_iter();
    let rows = distinct.flat_map(|table| table.entries.iter().map(move |entry| (table, entry)));
    rows.filter(|(_, entry)| matches(entry)).collect()
}

/// All that is said of an entry, in lower case.
fn haystack(entry: &EntryDocument) -> String {
    let texts = entry.texts.values();
    let texts = texts.flat_map(|text| [Some(text.message.clone()), text.help.clone()]);
    joined(words(entry).chain(texts.flatten()), "\n").to_lowercase()
}
