//! Entries as rows of a table.

use anstyle::Style;
use cloud_errors::document::{EntryDocument, TableDocument};
use serde_json::json;

use crate::language::Language;
use crate::layout::{self, NARROWEST, hanging, padded, visible, widest};

/// An entry and its table.
pub(crate) type Row<'a> = (&'a TableDocument, &'a EntryDocument);

/// A table for each of the tables, or an object on each line.
pub(crate) fn write(rows: &[Row<'_>], language: &Language, json: bool) -> String {
    if json {
        objects(rows, language)
    } else {
        let width = layout::columns();
        let tables = rows.chunk_by(|(one, _), (other, _)| std::ptr::eq(*one, *other));
        let tables = tables.map(|rows| columns(rows, language, width));
        tables.collect::<Vec<_>>().join("\n")
    }
}

fn objects(rows: &[Row<'_>], language: &Language) -> String {
    let lines = rows.iter().map(|(table, entry)| {
        let said = language.say(table, entry);
        let object = json!({
            "code": entry.code,
            "name": entry.name,
            "table": table.name,
            "message": said.map(|said| &said.text.message),
            "help": said.and_then(|said| said.text.help.as_ref()),
            "language": said.map(|said| said.language),
            "category": entry.category,
            "retry": entry.retry,
            "http_status": entry.http,
        });
        format!("{object}\n")
    });
    lines.collect()
}

fn columns(rows: &[Row<'_>], language: &Language, columns: Option<usize>) -> String {
    /// What the messages need to be read.
    const MESSAGE: usize = 24;
    /// What is left out first where there is no room.
    const LEFT_OUT: [usize; 3] = [3, 1, 2];
    let cells = rows.iter().map(|(_, entry)| {
        let text = [entry.code.to_string(), entry.name.clone()];
        let [code, name] = text.map(|text| visible(&text));
        [
            code,
            name,
            entry.retry.to_string(),
            entry.category.to_string(),
        ]
    });
    let cells = cells.collect::<Vec<_>>();
    let mut widths =
        [0, 1, 2, 3].map(|column| widest(cells.iter().map(|cells| &*cells[column])) + 2);
    // Many a string is its own name.
    let is_named = |(_, entry): &Row<'_>| entry.code.to_string().replace('.', "") != entry.name;
    if !rows.iter().any(is_named) {
        widths[1] = 0;
    }
    for column in LEFT_OUT {
        let used = widths.iter().sum::<usize>() + MESSAGE;
        if columns.is_none_or(|columns| used <= columns) {
            break;
        }
        widths[column] = 0;
    }
    let width = widths.iter().sum::<usize>();
    let is_narrow = columns.is_some_and(|columns| columns < width + NARROWEST);
    let bold = Style::new().bold();
    let mut out = String::new();
    if let Some((table, _)) = rows.first() {
        out += &format!("{bold}{}{bold:#}\n", visible(&table.name));
    }
    for ((table, entry), cells) in rows.iter().zip(&cells) {
        let shown = cells.iter().zip(widths).filter(|(_, width)| *width > 0);
        let label = shown.map(|(cell, width)| padded(cell, width));
        let mut label = label.collect::<String>();
        let mut indent = width;
        if is_narrow {
            (label, indent) = (format!("{}  ", cells[0]), 4);
        }
        let said = language.say(table, entry);
        let message = said
            .map(|said| visible(&said.text.message))
            .unwrap_or_default();
        out += &hanging(&label, indent, &message, columns);
    }
    out
}
