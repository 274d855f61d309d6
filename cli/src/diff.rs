//! `cloud-errors diff`.

use std::path::Path;
use std::process::ExitCode;

use cloud_errors::document::{EntryDocument, TableDocument};
use cloud_errors::lock::{ChangeKind, changes};
use serde_json::json;

use crate::args::{Diff, Shared};
use crate::code::{all, joined};
use crate::import::{self, Options};
use crate::layout::{self, visible};
use crate::print;
use crate::problem::{Problem, read};
use crate::tables::{Tables, document, parse};

pub(crate) fn run(args: &Diff, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let (old, new) = match (side(&args.old, tables)?, side(&args.new, tables)?) {
        (Side::Table(old), Side::Table(new)) => (old, new),
        (Side::Table(old), Side::Page(new)) => {
            let new = page(&args.new, &new, Some(&old), shared)?;
            (old, new)
        }
        (Side::Page(old), Side::Table(new)) => (page(&args.old, &old, Some(&new), shared)?, new),
        (Side::Page(old), Side::Page(new)) => {
            let old = page(&args.old, &old, None, shared)?;
            let mut new = page(&args.new, &new, None, shared)?;
            // No page says these.
            new.name.clone_from(&old.name);
            new.success.clone_from(&old.success);
            (old, new)
        }
    };
    let changes = changes(&old, &new);
    let columns = layout::columns();
    let lines = changes.iter().map(|change| {
        let kind = change.kind.to_string();
        if shared.json {
            let record = json!({
                "kind": kind,
                "table": change.table,
                "code": change.code,
                "name": change.name,
                "field": change.field,
                "old": change.old,
                "new": change.new,
                "change": change.what,
            });
            format!("{record}\n")
        } else {
            layout::hanging(&format!("{kind}: "), 4, &visible(&change.what), columns)
        }
    });
    print(&match &*lines.collect::<String>() {
        "" if !shared.json => "no changes\n".to_owned(),
        lines => lines.to_owned(),
    })?;
    let is_breaking = changes
        .iter()
        .any(|change| change.kind == ChangeKind::Breaking);
    Ok(ExitCode::from(u8::from(is_breaking)))
}

enum Side {
    Table(TableDocument),
    /// The text of a vendor's page.
    Page(String),
}

/// A table by its name or from what `export` wrote, or a page.
fn side(name: &str, tables: &Tables) -> Result<Side, Problem> {
    if let Some(table) = tables.named(name) {
        return Ok(Side::Table(table.clone()));
    }
    let path = Path::new(name);
    let text = read(path)?;
    match document(&text) {
        Some(json) => parse(path, json).map(Side::Table),
        None => Ok(Side::Page(text)),
    }
}

/// A page. What it does not say is taken from the other table: names, classes, translations.
fn page(
    file: &str,
    text: &str,
    other: Option<&TableDocument>,
    shared: &Shared,
) -> Result<TableDocument, Problem> {
    let options = Options {
        language: shared.lang.clone(),
        extends: other.map(|other| other.extends.clone()).unwrap_or_default(),
        other: other.cloned(),
        ..Options::default()
    };
    let page = import::import(Path::new(file), text, &options)?.table;
    Ok(match other {
        Some(other) => completed(page, other),
        None => page,
    })
}

fn completed(mut page: TableDocument, other: &TableDocument) -> TableDocument {
    let mut table = other.clone();
    table.entries.clear();
    // The page's order says nothing.
    for same in &other.entries {
        let is_same = |entry: &EntryDocument| all(same).any(|code| *code == entry.code);
        if let Some(place) = page.entries.iter().position(is_same) {
            let entry = completed_entry(page.entries.remove(place), same);
            table.entries.push(entry);
            page.entries.retain(|entry| !is_same(entry));
        }
    }
    table.entries.extend(page.entries);
    table.bands = page.bands;
    table
}

/// An entry with its class, which the import completes.
fn completed_entry(entry: EntryDocument, same: &EntryDocument) -> EntryDocument {
    let mut completed = same.clone();
    completed.category = entry.category;
    completed.retry = entry.retry;
    completed.fault = entry.fault;
    completed.http = entry.http;
    completed.grpc = entry.grpc;
    for (language, mut text) in entry.texts {
        if let Some(old) = same.texts.get(&language) {
            if text.message.is_empty() {
                text.message.clone_from(&old.message);
            }
            // A doc comment joins the lines of a paragraph.
            let words = |help: &Option<String>| {
                joined(help.iter().flat_map(|help| help.split_whitespace()), " ")
            };
            if text.help.is_none() || words(&text.help) == words(&old.help) {
                text.help.clone_from(&old.help);
            }
        }
        if !text.message.is_empty() {
            completed.texts.insert(language, text);
        }
    }
    completed
}
