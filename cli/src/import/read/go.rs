use super::Grid;

/// The constants of a Go file, each with the comment above it or behind it.
pub(super) fn grids(text: &str) -> Vec<Grid> {
    let mut grid = vec![["name", "code", "description"].map(str::to_owned).to_vec()];
    let mut comment = Vec::new();
    let mut in_block = false;
    for line in text.lines().map(str::trim) {
        if in_block || line.starts_with("/*") {
            in_block = !line.contains("*/");
            let line = line.trim_start_matches("/*").split("*/").next();
            let line = line.map_or("", |line| line.trim().trim_start_matches('*').trim());
            if !line.is_empty() {
                comment.push(line.to_owned());
            }
        } else if let Some(line) = line.strip_prefix("//") {
            comment.push(line.trim().to_owned());
        } else {
            if let Some((name, code, behind)) = constant(line) {
                comment.extend(behind);
                grid.push(vec![name, code, comment.join("\n")]);
            }
            // A comment belongs to the line below it.
            comment.clear();
        }
    }
    if grid.len() == 1 {
        Vec::new()
    } else {
        vec![grid]
    }
}

/// `NAME = "code" // comment`, with or without a type, and with or without `const`.
fn constant(line: &str) -> Option<(String, String, Option<String>)> {
    let line = line.strip_prefix("const ").unwrap_or(line);
    let (left, right) = line.split_once('=')?;
    let name = left.split_whitespace().next()?;
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    {
        return None;
    }
    let right = right.trim();
    let (code, rest) = match right.strip_prefix(['"', '`']) {
        Some(text) => text.split_once(['"', '`'])?,
        None => right.split_at(right.find(char::is_whitespace).unwrap_or(right.len())),
    };
    let behind = rest
        .split_once("//")
        .map(|(_, comment)| comment.trim().to_owned());
    Some((name.to_owned(), code.to_owned(), behind))
}
