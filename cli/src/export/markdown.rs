use std::collections::BTreeSet;

use cloud_errors::document::TableDocument;

use super::{rank, sections};
use crate::code::{all, joined};

/// A section for each table, with a row for each entry. `import` reads these headings.
pub(super) fn write(table: &TableDocument, wanted: Option<&str>) -> String {
    let mut out = String::new();
    let sections = sections(table);
    let entries = sections.iter().flat_map(|(_, entries)| entries);
    let languages = entries
        .flat_map(|entry| entry.texts.keys())
        .collect::<BTreeSet<_>>();
    let mut languages = languages.into_iter().collect::<Vec<_>>();
    languages.sort_by_key(|language| rank(language, table, wanted));
    let headings = languages.iter().map(|language| {
        let language = cell(language);
        format!(" message ({language}) | help ({language}) |")
    });
    let headings = headings.collect::<String>();
    let line = "---|---|".repeat(languages.len());
    for (one, entries) in sections {
        let level = if out.is_empty() { "#" } else { "\n##" };
        out += &format!("{level} {}\n\n", cell(&one.name));
        out += &format!("| code | name |{headings} category | retry | HTTP |\n");
        out += &format!("|---|---|{line}---|---|---|\n");
        for entry in entries {
            let codes = joined(all(entry).map(|code| inline(&code.to_string())), "<br>");
            out += &format!("| {codes} | {} |", cell(&entry.name));
            for language in &languages {
                let text = entry.texts.get(*language);
                let message = text.map(|text| cell(&text.message)).unwrap_or_default();
                let help = text.and_then(|text| text.help.as_deref());
                let help = help.map(cell).unwrap_or_default();
                out += &format!(" {message} | {help} |");
            }
            out += &format!(" {} | {} | {} |\n", entry.category, entry.retry, entry.http);
        }
        if !one.bands.is_empty() {
            out += "\n| other codes | category | retry | HTTP |\n|---|---|---|---|\n";
        }
        for band in &one.bands {
            let codes = inline(&band.codes.to_string());
            out += &format!(
                "| {codes} | {} | {} | {} |\n",
                band.category, band.retry, band.http
            );
        }
    }
    out
}

/// A code in a cell, where only a vertical bar is markup.
fn inline(code: &str) -> String {
    format!("`{}`", code.replace('|', "\\|"))
}

/// A text in a cell: on one line, and without markup of its own.
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '~' => out.extend(['\\', character]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push_str("<br>"),
            other => out.push(other),
        }
    }
    out
}
