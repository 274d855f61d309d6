use super::Grid;

const DELIMITERS: [u8; 3] = [b'\t', b',', b';'];

/// The character that separates the cells of a file.
pub(super) fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    let most = DELIMITERS
        .iter()
        .rev()
        .max_by_key(|delimiter| count(delimiter));
    *most.unwrap_or(&b',')
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
        grid.push(
            record
                .iter()
                .map(|cell| unquoted(cell, delimiter))
                .collect(),
        );
    }
    if let Some(other) = other_delimiter(&grid) {
        let name = |delimiter| match delimiter {
            b'\t' => "tabs",
            b';' => "semicolons",
            _ => "commas",
        };
        let (one, other) = (name(delimiter), name(other));
        return Err(format!(
            "the heading is separated by {one}, but the rows by {other}"
        ));
    }
    Ok(vec![grid])
}

/// What separates the cells of all rows but the first.
fn other_delimiter(grid: &Grid) -> Option<u8> {
    let (headings, rows) = grid.split_first()?;
    let is_whole = rows.iter().all(|row| row.len() == 1);
    let has = |delimiter: &u8| {
        rows.iter()
            .all(|row| row[0].contains(char::from(*delimiter)))
    };
    let is_apart = headings.len() > 1 && !rows.is_empty() && is_whole;
    DELIMITERS.into_iter().find(|one| is_apart && has(one))
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
