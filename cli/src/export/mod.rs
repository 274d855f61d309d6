//! `cloud-errors export`: a table as JSON, Markdown or HTML.

mod html;
mod markdown;

use std::process::ExitCode;

use cloud_errors::document::{EntryDocument, TableDocument, TextDocument};

use crate::args::{Export, Format, Shared};
use crate::print;
use crate::problem::Problem;
use crate::tables::{Tables, family};

pub(crate) fn run(args: &Export, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    if shared.json && args.format != Format::Json {
        let format = format!("{:?}", args.format).to_lowercase();
        return Err(Problem::input(format_args!(
            "the argument '--json' cannot be used with '--format {format}'"
        )));
    }
    let table = tables.named_or_file(&args.table)?;
    let language = shared.lang.as_deref();
    print(&match args.format {
        Format::Json => json(&table),
        Format::Markdown => markdown::write(&table, language),
        Format::Html => html::write(&table, language),
    })
}

/// The table as a document.
pub(crate) fn json(table: &TableDocument) -> String {
    // Every key is a string, and nothing else can fail.
    serde_json::to_string_pretty(table).unwrap_or_default() + "\n"
}

/// The table and its parents, each once, with the entries that no child overrides.
fn sections(table: &TableDocument) -> Vec<(&TableDocument, Vec<&EntryDocument>)> {
    let mut sections = Vec::<(&TableDocument, Vec<&EntryDocument>)>::new();
    for one in family(table) {
        if sections.iter().any(|(other, _)| *other == one) {
            continue;
        }
        let seen = sections
            .iter()
            .flat_map(|(_, entries)| entries)
            .map(|entry| &entry.code);
        let seen = seen.collect::<std::collections::BTreeSet<_>>();
        let mut entries = one.entries.iter().collect::<Vec<_>>();
        entries.retain(|entry| !seen.contains(&entry.code));
        sections.push((one, entries));
    }
    sections
}

fn texts<'a>(
    table: &TableDocument,
    entry: &'a EntryDocument,
    wanted: Option<&str>,
) -> Vec<(&'a str, &'a TextDocument)> {
    let mut texts = entry
        .texts
        .iter()
        .map(|(language, text)| (&**language, text))
        .collect::<Vec<_>>();
    texts.sort_by_key(|(language, _)| rank(language, table, wanted));
    texts
}

/// The wanted language comes first, then the table's own.
fn rank(language: &str, table: &TableDocument, wanted: Option<&str>) -> u8 {
    match wanted.and_then(|wanted| wanted.split(['-', '_']).next()) {
        Some(wanted) if wanted == language => 0,
        _ if language == table.language => 1,
        _ => 2,
    }
}
