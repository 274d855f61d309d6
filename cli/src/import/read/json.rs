use serde_json::{Map, Value};

use super::Grid;

/// The lists of a JSON file: arrays of objects, and objects from codes to texts or to objects.
///
/// A table as `export` writes it is one too: its entries have `code`, `name` and `texts`.
pub(super) fn grids(text: &str) -> Result<Vec<Grid>, String> {
    let value = serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))?;
    let mut grids = Vec::new();
    find(&value, &mut grids);
    Ok(grids)
}

/// The reader of JSON limits how deep this goes.
fn find(value: &Value, grids: &mut Vec<Grid>) {
    match value {
        Value::Array(all) => {
            let objects = all.iter().filter_map(Value::as_object);
            let rows = objects.map(|object| (None, object)).collect::<Vec<_>>();
            if rows.is_empty() {
                for value in all {
                    find(value, grids);
                }
            } else {
                grids.push(grid(&rows));
            }
        }
        Value::Object(object) => {
            let is_code = |key: &String| crate::code::number(key).is_some();
            let texts = || {
                object
                    .iter()
                    .filter_map(|(key, value)| Some((key, value.as_str()?)))
            };
            let objects = object
                .iter()
                .filter_map(|(key, value)| Some((Some(key), value.as_object()?)));
            let objects = objects.collect::<Vec<_>>();
            if !object.is_empty() && texts().count() == object.len() && object.keys().any(is_code) {
                let mut grid = vec![vec!["code".to_owned(), "message".to_owned()]];
                grid.extend(texts().map(|(key, text)| vec![key.clone(), text.to_owned()]));
                grids.push(grid);
            } else if !objects.is_empty() && objects.len() == object.len() && object.len() > 1 {
                grids.push(grid(&objects));
            } else {
                for value in object.values() {
                    find(value, grids);
                }
            }
        }
        _ => {}
    }
}

/// A column for each key. A key that leads to the object is its code.
fn grid(rows: &[(Option<&String>, &Map<String, Value>)]) -> Grid {
    let mut headings = Vec::<&str>::new();
    for (_, object) in rows {
        for key in object.keys() {
            if !headings.contains(&key.as_str()) && headings.len() < 64 {
                headings.push(key);
            }
        }
    }
    let is_keyed = rows.iter().any(|(key, _)| key.is_some());
    let cells = rows.iter().map(|(key, object)| {
        let outer = key.iter().copied().cloned();
        let inner = headings.iter().map(|heading| text(object.get(*heading)));
        outer.chain(inner).collect()
    });
    let outer = is_keyed.then(|| "code".to_owned());
    let inner = headings.iter().map(|heading| (*heading).to_owned());
    let mut grid = vec![outer.into_iter().chain(inner).collect()];
    grid.extend(cells);
    grid
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) => all
            .iter()
            .map(|value| text(Some(value)))
            .collect::<Vec<_>>()
            .join("\n"),
        Some(value @ (Value::Number(_) | Value::Bool(_))) => value.to_string(),
        _ => String::new(),
    }
}
