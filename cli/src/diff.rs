//! `cloud-errors diff`.

use std::path::Path;
use std::process::ExitCode;

use cloud_errors::document::{OwnedCode, TableDocument};
use cloud_errors::lock::{ChangeKind, changes};
use serde_json::json;

use crate::args::{Diff, Shared};
use crate::code::all;
use crate::import::{self, Options};
use crate::layout::{self, visible};
use crate::print;
use crate::problem::{Problem, is_stdin, read};
use crate::tables::{Tables, document, parse};

pub(crate) fn run(args: &Diff, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let (old, new) = (table(&args.old, tables)?, table(&args.new, tables)?);
    let page =
        |file: &str, other: Option<&TableDocument>| page(file, other, shared.lang.as_deref());
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => {
            let new = page(&args.new, Some(&old))?;
            (old, new)
        }
        (None, Some(new)) => (page(&args.old, Some(&new))?, new),
        (None, None) => (page(&args.old, None)?, page(&args.new, None)?),
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

/// A table by its name or from what `export` wrote; `None` for a page.
fn table(name: &str, tables: &Tables) -> Result<Option<TableDocument>, Problem> {
    if let Some(table) = tables.named(name) {
        return Ok(Some(table.clone()));
    }
    let path = Path::new(name);
    // Standard input can be read once.
    if is_stdin(path) {
        return Ok(None);
    }
    let text = read(path)?;
    let table = document(&text).map(|json| parse(path, json));
    table.transpose()
}

/// A vendor's page. What it does not say is taken from the other table: names, classes, translations.
fn page(
    file: &str,
    other: Option<&TableDocument>,
    lang: Option<&str>,
) -> Result<TableDocument, Problem> {
    let options = Options {
        name: other.map(|other| other.name.clone()),
        language: lang.map(str::to_owned),
        extends: other.map(|other| other.extends.clone()).unwrap_or_default(),
        class: None,
    };
    let page = import::import(Path::new(file), &options)?.table;
    Ok(match other {
        Some(other) => completed(page, other),
        None => page,
    })
}

fn completed(page: TableDocument, other: &TableDocument) -> TableDocument {
    let mut table = other.clone();
    let mut known = Vec::new();
    let mut entries = Vec::new();
    for mut entry in page.entries {
        let code = entry.code.as_code();
        let mut others = other.entries.iter();
        let is = |one: &OwnedCode| one.as_code() == code;
        let same = others.find(|same| all(same).any(is));
        let Some(same) = same else {
            if let Some(band) = other.band(code) {
                (entry.category, entry.retry, entry.http) = (band.category, band.retry, band.http);
                (entry.fault, entry.grpc) = (band.category.fault(), band.category.grpc_code());
            }
            entries.push(entry);
            continue;
        };
        if known.contains(&&same.code) {
            continue;
        }
        known.push(&same.code);
        let mut completed = same.clone();
        if let Some(mut text) = entry.texts.remove(&page.language) {
            let old = same.texts.get(&page.language);
            let old_help = old.and_then(|old| old.help.clone());
            // A doc comment joins the lines of a paragraph.
            let is_same = |help: &String| {
                let old = old_help.as_deref().unwrap_or_default();
                old.split_whitespace().eq(help.split_whitespace())
            };
            text.help = text.help.filter(|help| !is_same(help)).or(old_help.clone());
            completed.texts.insert(page.language.clone(), text);
        }
        entries.push(completed);
    }
    // The page's order says nothing.
    entries.sort_by_key(|entry| {
        other
            .entries
            .iter()
            .position(|same| same.code == entry.code)
            .unwrap_or(usize::MAX)
    });
    table.entries = entries;
    table
}
