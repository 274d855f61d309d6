//! The tables that codes are looked up in.

use std::path::{Path, PathBuf};

use cloud_errors::document::{EntryDocument, Kind, OwnedCode, TableDocument};
use cloud_errors::{Code, CommonError, ErrorTable as _, PublicError};

use crate::code;
use crate::problem::{Problem, excerpt, read};

/// The start of the data in an exported page.
pub(crate) const DATA: &str = r#"<script type="application/json">"#;

/// The tables of `--table`, then the built-in ones.
#[derive(Debug)]
pub(crate) struct Tables {
    all: Vec<TableDocument>,
}

/// What a code turned out to be.
#[derive(Debug)]
pub(crate) enum Finding<'a> {
    Success {
        code: Option<Code<'a>>,
    },
    Entry {
        code: Code<'a>,
        table: &'a TableDocument,
        entry: &'a EntryDocument,
    },
    /// A response without a code.
    Status(u16),
    /// No entry declares the code. It may have a band.
    Unknown {
        code: Code<'a>,
        table: &'a TableDocument,
    },
}

impl Tables {
    pub(crate) fn load(files: &[PathBuf]) -> Result<Self, Problem> {
        let mut all = files
            .iter()
            .map(|file| load(file))
            .collect::<Result<Vec<_>, _>>()?;
        all.extend([PublicError::TABLE.into(), CommonError::TABLE.into()]);
        Ok(Self { all })
    }

    /// A table by its name.
    pub(crate) fn named(&self, name: &str) -> Option<&TableDocument> {
        let mut tables = self.all.iter();
        let exact = tables.clone().find(|table| table.name == name);
        exact.or_else(|| tables.find(|table| table.name.eq_ignore_ascii_case(name)))
    }

    /// The table of a name or of a JSON file, alone.
    pub(crate) fn only(&self, name: &str) -> Result<Self, Problem> {
        let all = vec![self.named_or_file(name)?];
        Ok(Self { all })
    }

    /// The table of a name or of a JSON file.
    pub(crate) fn named_or_file(&self, name: &str) -> Result<TableDocument, Problem> {
        match self.named(name) {
            Some(table) => Ok(table.clone()),
            None if Path::new(name).exists() || name.contains(['.', '/', '\\']) => {
                load(Path::new(name))
            }
            None => {
                let names = self.all.iter().map(|table| table.name.clone());
                let hint = match nearest(names.clone(), name) {
                    Some(near) => format!("did you mean {near}?"),
                    None => format!("there are: {}", code::joined(names, ", ")),
                };
                let name = excerpt(name);
                Err(Problem::input(format_args!(
                    "no table is named {name}; {hint}"
                )))
            }
        }
    }

    /// All tables and their parents, each once.
    pub(crate) fn distinct(&self) -> Vec<&TableDocument> {
        let mut distinct = Vec::<&TableDocument>::new();
        for table in self.all.iter().flat_map(family) {
            if !distinct.contains(&table) {
                distinct.push(table);
            }
        }
        distinct
    }

    /// What a code or a name means.
    ///
    /// A word counts as a string code if a band covers it or it has a dot; any other is some other word.
    pub(crate) fn find<'a>(&'a self, text: &'a str) -> Option<Finding<'a>> {
        let mut codes = self.codes(text);
        let declared = codes
            .clone()
            .find_map(|(table, code)| declared(table, code));
        let success = || {
            let is_success = |(table, code): &(&TableDocument, _)| {
                table.success.iter().any(|codes| codes.contains(*code))
            };
            let code = codes.find(is_success).map(|(_, code)| code);
            code.is_some().then_some(Finding::Success { code })
        };
        let named = || {
            let exact = self.find_name(|name| name == text);
            exact.or_else(|| self.find_name(|name| name.eq_ignore_ascii_case(text)))
        };
        // 0xFFFFF429 is what a printer of unsigned numbers makes of -3031.
        let signed = || {
            let bits = u32::try_from(code::number(text)?).ok()?;
            self.entry(i32::from_ne_bytes(bits.to_ne_bytes()).into())
        };
        let is_code = |found: &Finding<'_>| match found {
            Finding::Unknown { code, table } if table.kind == Kind::String => {
                let is_word = !text.contains([' ', '\t', '\n', '/', '\\']);
                let is_banded = table.band(*code).is_some() && is_word;
                is_banded || text.contains('.') && code::is_string_code(text)
            }
            _ => true,
        };
        declared
            .or_else(success)
            .or_else(named)
            .or_else(signed)
            .or_else(|| self.unknown(text).filter(is_code))
    }

    /// A code that no table declares: of the first table with a band for it, else of the first that may
    /// have it.
    pub(crate) fn unknown<'a>(&'a self, text: &'a str) -> Option<Finding<'a>> {
        let mut codes = self.codes(text);
        let banded = codes
            .clone()
            .find(|(table, code)| table.band(*code).is_some());
        let is_number = code::number(text).is_some();
        let may_have = |(table, _): &(&TableDocument, _)| (table.kind == Kind::Number) == is_number;
        let (table, code) = banded.or_else(|| codes.find(may_have))?;
        Some(Finding::Unknown { code, table })
    }

    /// The entry of a number.
    pub(crate) fn entry(&self, number: i64) -> Option<Finding<'_>> {
        let code = Code::Number(number);
        self.all.iter().find_map(|table| declared(table, code))
    }

    /// The text as a code of each table that takes it.
    fn codes<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (&'a TableDocument, Code<'a>)> + Clone {
        let number = code::number(text).map(Code::Number);
        self.all.iter().filter_map(move |table| match table.kind {
            Kind::Number => Some((table, number?)),
            Kind::String => Some((table, Code::Str(text))),
        })
    }

    fn find_name(&self, matches: impl Fn(&str) -> bool) -> Option<Finding<'_>> {
        self.all.iter().flat_map(family).find_map(|table| {
            let mut entries = table.entries.iter();
            let entry = entries.find(|entry| {
                matches(&entry.name) || entry.variant.as_deref().is_some_and(&matches)
            })?;
            Some(Finding::Entry {
                code: entry.code.as_code(),
                table,
                entry,
            })
        })
    }

    /// The code or name that is nearest to a mistyped one.
    pub(crate) fn nearest(&self, text: &str) -> Option<String> {
        let distinct = self.distinct();
        let entries = distinct.iter().flat_map(|table| &table.entries);
        nearest(entries.flat_map(code::words), text)
    }
}

fn nearest(words: impl Iterator<Item = String>, text: &str) -> Option<String> {
    // Nobody mistypes that much, and it would take long.
    if text.len() > 100 {
        return None;
    }
    let lower = text.to_lowercase();
    let most = text.chars().count().div_ceil(4).min(4);
    let near = words.filter_map(|word| {
        let distance = strsim::damerau_levenshtein(&word.to_lowercase(), &lower);
        (distance <= most && word != text).then_some((distance, word))
    });
    near.min().map(|(_, word)| word)
}

/// The entry of a code, own or inherited.
pub(crate) fn declared<'a>(table: &'a TableDocument, code: Code<'a>) -> Option<Finding<'a>> {
    family(table).into_iter().find_map(|table| {
        let mut entries = table.entries.iter();
        let is = |one: &OwnedCode| one.as_code() == code;
        let entry = entries.find(|entry| code::all(entry).any(is))?;
        Some(Finding::Entry { code, table, entry })
    })
}

/// A table and all that it extends, in order of look-up.
pub(crate) fn family(table: &TableDocument) -> Vec<&TableDocument> {
    let parents = table.extends.iter().flat_map(family);
    [table].into_iter().chain(parents).collect()
}

pub(crate) fn load(file: &Path) -> Result<TableDocument, Problem> {
    let text = read(file)?;
    parse(file, document(&text).unwrap_or(&text))
}

/// Reads a table from the text of a file.
pub(crate) fn parse(file: &Path, json: &str) -> Result<TableDocument, Problem> {
    serde_json::from_str(json).map_err(|error| {
        let mut error = error.to_string();
        for name in ["Table", "Band", "Entry", "Text"] {
            let name = format!("expected an object: {name}Document");
            error = error.replace(&name, "expected an object");
        }
        let file = file.display();
        Problem::input(format_args!(
            "{file}: not a table as `export` writes it: {error}"
        ))
    })
}

/// The JSON of a text that claims to be a table as `export` writes it: the whole, or a part of a page.
pub(crate) fn document(text: &str) -> Option<&str> {
    let page = || text.split_once(DATA)?.1.split_once("</script>");
    let json = page().map_or(text, |(json, _)| json).trim_start();
    let start = json.bytes().take(200).collect::<Vec<_>>();
    let is_document = String::from_utf8_lossy(&start).contains("\"cloud-errors/");
    (json.starts_with('{') && is_document).then_some(json)
}
