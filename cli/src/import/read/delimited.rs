use super::Grid;

const DELIMITERS: [(u8, &str); 3] = [(b'\t', "tabs"), (b',', "commas"), (b';', "semicolons")];

/// The character that separates the cells of a file.
pub(super) fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |(one, _): &&(u8, &str)| first.bytes().filter(|byte| byte == one).count();
    let most = DELIMITERS.iter().rev().max_by_key(count);
    most.map_or(b',', |(one, _)| *one)
}

/// The rows of a file.
pub(super) fn grids(text: &str, delimiter: u8) -> Result<Vec<Grid>, String> {
    let mut reader = csv::ReaderBuilder::new();
    reader
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true);
    // A quote in a TSV file is most often a part of its text.
    reader.quoting(delimiter != b'\t');
    let mut grid = Grid::new();
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| error.to_string())?;
        let cells = record.iter().map(|cell| unquoted(cell, delimiter));
        grid.push(cells.collect());
    }
    let rows = grid.get(1..).unwrap_or_default();
    let has_columns = grid.first().is_some_and(|headings| headings.len() > 1);
    let is_apart = has_columns && !rows.is_empty() && rows.iter().all(|row| row.len() == 1);
    let has = |(one, _): &&(u8, &str)| rows.iter().all(|row| row[0].contains(char::from(*one)));
    if let Some((_, other)) = DELIMITERS.iter().find(|one| is_apart && has(one)) {
        let own = DELIMITERS.iter().find(|(one, _)| *one == delimiter);
        let own = own.map_or("", |(_, name)| name);
        return Err(format!(
            "the heading is separated by {own}, but the rows by {other}"
        ));
    }
    Ok(vec![grid])
}

/// A cell of a TSV file that is quoted as in a CSV file.
fn unquoted(cell: &str, delimiter: u8) -> String {
    let inner = cell
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match inner.map(|inner| inner.replace("\"\"", "")) {
        Some(rest) if delimiter == b'\t' && !rest.contains('"') => {
            cell[1..cell.len() - 1].replace("\"\"", "\"")
        }
        _ => cell.to_owned(),
    }
}
