//! Reads a page into grids of cells, whatever its format.

mod delimited;
mod go;
mod html;
mod json;

use super::cell;

/// Rows of cells as plain text. The first row has the headings.
pub(super) type Grid = Vec<Vec<String>>;

/// No table of error codes has more.
const MOST_COLUMNS: usize = 64;

/// All tables of a page.
pub(super) fn grids(text: &str, extension: &str) -> Result<Vec<Grid>, String> {
    let start = text.trim_start();
    let mut grids = match extension.to_ascii_lowercase().as_str() {
        "json" => json::grids(text)?,
        "go" => go::grids(text),
        "tsv" => delimited::grids(text, b'\t')?,
        "csv" => delimited::grids(text, delimited::delimiter(text))?,
        "html" | "htm" | "xhtml" => html::grids(text),
        "md" | "markdown" => markdown(text),
        _ if start.starts_with(['{', '[']) => json::grids(text)?,
        _ if start.starts_with('<') || text.contains("<table") => markdown(text),
        _ if start.starts_with("package ") => go::grids(text),
        _ if text
            .lines()
            .any(|line| line.trim_start().starts_with('|') || line.contains("|--")) =>
        {
            markdown(text)
        }
        _ => delimited::grids(text, delimited::delimiter(text))?,
    };
    for row in grids.iter_mut().flatten() {
        row.truncate(MOST_COLUMNS);
    }
    for cell in grids.iter_mut().flatten().flatten() {
        *cell = cell::plain(cell);
    }
    for grid in &mut grids {
        grid.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    }
    Ok(grids)
}

/// Markdown as HTML; its tables may be of either kind.
///
/// An empty line ends an HTML table for Markdown, but not for a browser: what gives more rows counts.
fn markdown(text: &str) -> Vec<Grid> {
    let options = pulldown_cmark::Options::ENABLE_TABLES;
    let mut page = String::new();
    pulldown_cmark::html::push_html(&mut page, pulldown_cmark::Parser::new_ext(text, options));
    let rendered = html::grids(&page);
    if !text.contains("<table") {
        return rendered;
    }
    let raw = html::grids(text);
    let size = |grids: &[Grid]| grids.iter().map(Vec::len).sum::<usize>();
    if size(&raw) > size(&rendered) {
        raw
    } else {
        rendered
    }
}
