use std::collections::BTreeSet;

use cloud_errors::document::TableDocument;

use super::{sections, texts};

/// A section for each table, with a row for each entry, in the wanted language or in all of them.
///
/// `import` reads these headings.
pub(super) fn write(table: &TableDocument, wanted: Option<&str>) -> String {
    let mut out = String::new();
    let languages = languages(table, wanted);
    let headings = languages.iter().map(|language| {
        let language = cell(language);
        format!(" message ({language}) | help ({language}) |")
    });
    let headings = headings.collect::<String>();
    let line = "---|---|".repeat(languages.len());
    for (one, entries) in sections(table) {
        let level = if out.is_empty() { "#" } else { "\n##" };
        out += &format!("{level} {}\n\n", cell(&one.name));
        out += &format!("| code | name |{headings} category | retry | HTTP |\n");
        out += &format!("|---|---|{line}---|---|---|\n");
        for entry in entries {
            let codes = [&entry.code].into_iter().chain(&entry.aliases);
            let codes = codes.map(|code| inline(&code.to_string()));
            let codes = codes.collect::<Vec<_>>().join("<br>");
            out += &format!("| {codes} | {} |", cell(&entry.name));
            for language in &languages {
                let own = || texts(one, entry, None).first().map(|(_, text)| *text);
                let text = entry.texts.get(*language);
                // One language alone is that of most entries.
                let text = text.or_else(|| own().filter(|_| languages.len() == 1));
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

/// The wanted language alone if there are texts in it, else all, the table's own first.
fn languages<'a>(table: &'a TableDocument, wanted: Option<&str>) -> Vec<&'a str> {
    let mut languages = BTreeSet::new();
    for (_, entries) in sections(table) {
        languages.extend(entries.iter().flat_map(|entry| entry.texts.keys()));
    }
    let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let is_wanted = |language: &&String| wanted.and_then(primary) == primary(language);
    if let Some(language) = languages.iter().find(|language| is_wanted(language)) {
        return vec![*language];
    }
    let mut languages = languages
        .into_iter()
        .map(String::as_str)
        .collect::<Vec<_>>();
    languages.sort_by_key(|language| *language != table.language);
    languages
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
