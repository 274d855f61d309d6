use cloud_errors::document::TableDocument;

use super::{sections, texts};

/// A section for each table, with a row for each entry.
pub(super) fn write(table: &TableDocument, language: Option<&str>) -> String {
    let mut out = String::new();
    for (one, entries) in sections(table) {
        let level = if out.is_empty() { "#" } else { "\n##" };
        out += &format!("{level} {}\n\n", cell(&one.name));
        out += "| code | name | message | help | category | retry | HTTP |\n";
        out += "|---|---|---|---|---|---|---|\n";
        for entry in entries {
            let texts = texts(one, entry, language);
            let messages = texts.iter().map(|(_, text)| cell(&text.message));
            let help = texts
                .iter()
                .filter_map(|(_, text)| text.help.as_deref())
                .map(cell);
            let codes = [&entry.code].into_iter().chain(&entry.aliases);
            let codes = codes.map(|code| format!("`{}`", cell(&code.to_string())));
            out += &format!(
                "| {} | {} | {} | {} | {} | {} | {} |\n",
                codes.collect::<Vec<_>>().join("<br>"),
                cell(&entry.name),
                messages.collect::<Vec<_>>().join("<br>"),
                help.collect::<Vec<_>>().join("<br>"),
                entry.category,
                entry.retry,
                entry.http,
            );
        }
        if !one.bands.is_empty() {
            out += "\n| other codes | category | retry | HTTP |\n|---|---|---|---|\n";
        }
        for band in &one.bands {
            let codes = cell(&band.codes.to_string());
            out += &format!(
                "| `{codes}` | {} | {} | {} |\n",
                band.category, band.retry, band.http
            );
        }
    }
    out
}

/// A text in a cell: on one line, and without markup of its own.
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push_str("<br>");
        }
        for character in line.chars() {
            match character {
                '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '~' => out.extend(['\\', character]),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                other => out.push(other),
            }
        }
    }
    out
}
