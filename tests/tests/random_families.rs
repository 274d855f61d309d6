//! Random families of tables against a model that knows nothing of the crate's data.
//!
//! `build/families.rs` writes them. `CLOUD_ERRORS_SEED=2 cargo test -p cloud-errors-tests --test
//! random_families` tries others.

#![allow(missing_docs, non_camel_case_types)]

use std::fmt::Debug;

use cloud_errors::{
    Category, Code, Entry, ErrorTable, Retry, UnknownCode, UnknownString, cloud_errors,
};

type Class = (Category, Option<Retry>, Option<u16>);

/// Code, aliases, name and class.
type EntrySpec = (
    &'static str,
    &'static [&'static str],
    &'static str,
    Option<Class>,
);

struct TableSpec {
    parents: &'static [usize],
    bands: &'static [(&'static str, Class)],
    entries: &'static [EntrySpec],
}

include!(concat!(env!("OUT_DIR"), "/families.rs"));

/// A table with all that it inherits.
struct Model {
    family: &'static [TableSpec],
    /// In order of look-up: depth first, each table once.
    tables: Vec<usize>,
}

impl Model {
    fn new(family: &'static [TableSpec], table: usize) -> Self {
        let mut model = Self {
            family,
            tables: Vec::new(),
        };
        model.add(table);
        model
    }

    fn add(&mut self, table: usize) {
        if !self.tables.contains(&table) {
            self.tables.push(table);
            self.family[table]
                .parents
                .iter()
                .for_each(|parent| self.add(*parent));
        }
    }

    /// All entries, each with its table.
    fn entries(&self) -> impl Iterator<Item = (usize, &'static EntrySpec)> {
        let entries = |table: usize| {
            self.family[table]
                .entries
                .iter()
                .map(move |entry| (table, entry))
        };
        self.tables.iter().copied().flat_map(entries)
    }

    /// The entry of the first table that has the code. An alias of an overridden entry means the
    /// override.
    fn find(&self, code: &str) -> Option<(usize, &'static EntrySpec)> {
        let has = |entry: &EntrySpec| entry.0 == code || entry.1.contains(&code);
        let found = self.entries().find(|(_, entry)| has(entry))?;
        if found.1.0 == code {
            Some(found)
        } else {
            self.find(found.1.0)
        }
    }

    /// The class of a code: the entry's own, else that of the first band that the entry's table sees.
    fn class(&self, code: &str) -> (Category, Retry, u16) {
        let class = match self.find(code) {
            Some((_, (.., Some(class)))) => Some(*class),
            Some((table, (own, ..))) => Self::new(self.family, table).band(own),
            None => self.band(code),
        };
        let (category, retry, http) = class.unwrap_or((Category::Unknown, None, None));
        (
            category,
            retry.unwrap_or(category.retry()),
            http.unwrap_or(category.http_status()),
        )
    }

    fn band(&self, code: &str) -> Option<Class> {
        self.tables.iter().find_map(|table| {
            let bands = self.family[*table].bands.iter();
            let fitting =
                bands.filter_map(|(pattern, class)| Some((strength(pattern, code)?, class)));
            fitting
                .max_by_key(|(strength, _)| *strength)
                .map(|(_, class)| *class)
        })
    }
}

/// How strong a band is among those of its table that have the code: a suffix beats a prefix, a longer
/// pattern a shorter one, and `A` beats `A*`.
fn strength(pattern: &str, code: &str) -> Option<(bool, usize, bool)> {
    if let Some((first, last)) = pattern.split_once("..=") {
        let number = |text: &str| text.parse::<i64>().unwrap();
        let is_inside = (number(first)..=number(last)).contains(&number(code));
        return is_inside.then_some((false, 0, false));
    }
    if let Some(end) = pattern.strip_prefix('*') {
        return code.ends_with(end).then_some((true, end.len(), false));
    }
    if let Some(start) = pattern.strip_suffix('*') {
        return code
            .starts_with(start)
            .then_some((false, start.len(), false));
    }
    let rest = code.strip_prefix(pattern)?;
    (rest.is_empty() || rest.starts_with('.')).then_some((false, pattern.len(), true))
}

fn check<T: ErrorTable + Eq + Debug>(
    family: usize,
    table: usize,
    codes: &[String],
    code: fn(&str) -> Code<'_>,
) {
    let model = Model::new(FAMILIES[family], table);
    for text in codes {
        let context = format!("{text} in T{family}_{table}");
        let error = T::decode(code(text)).unwrap();
        let expected = model.find(text).map(|(_, entry)| entry);
        let name = expected.map(|entry| entry.2);
        let found = T::TABLE.find(code(text));
        assert_eq!(
            (error.name(), found.map(Entry::name)),
            (name, name),
            "{context}"
        );
        let own = expected.map_or(text.as_str(), |entry| entry.0);
        assert_eq!(error.code().to_string(), own, "{context}");
        let class = (error.category(), error.retry(), error.http_status());
        assert_eq!(class, model.class(text), "{context}");
        if let Some(found) = found {
            let class = (found.category(), found.retry(), found.http_status());
            assert_eq!(class, model.class(text), "{context}");
        }
    }
    let all = T::all()
        .map(|error| error.code().to_string())
        .collect::<Vec<_>>();
    let is_found = |entry| model.find(entry).map(|(table, _)| table);
    let expected = model
        .entries()
        .filter(|(table, entry)| is_found(entry.0) == Some(*table));
    assert_eq!(
        all,
        expected.map(|(_, entry)| entry.0).collect::<Vec<_>>(),
        "T{family}_{table}"
    );
    for (_, (.., name, _)) in model.entries() {
        let (_, first) = model.entries().find(|(_, entry)| entry.2 == *name).unwrap();
        assert_eq!(
            T::find_name(name),
            T::decode(code(first.0)),
            "{name} in T{family}_{table}"
        );
    }
    assert_eq!(T::find_name("Three0"), None);
}

#[test]
fn numeric_families_agree_with_the_model() {
    let codes = (-20..50).map(|code| code.to_string()).collect::<Vec<_>>();
    macro_rules! check {
        ($table:ident, $family:literal, $place:literal) => {
            check::<$table>($family, $place, &codes, |code| {
                Code::Number(code.parse().unwrap())
            });
        };
    }
    each_numeric!(check);
}

#[test]
fn string_families_agree_with_the_model() {
    let segments = [
        "A",
        "AB",
        "B",
        "BA",
        "NotFound",
        "BNotFound",
        "ABA",
        "C",
        "",
    ];
    let pairs = segments
        .iter()
        .flat_map(|first| segments.map(|second| format!("{first}.{second}")));
    let codes = segments
        .map(str::to_owned)
        .into_iter()
        .chain(pairs)
        .collect::<Vec<_>>();
    macro_rules! check {
        ($table:ident, $family:literal, $place:literal) => {
            check::<$table>($family, $place, &codes, |code| Code::Str(code));
        };
    }
    each_string!(check);
}
