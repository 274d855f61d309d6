//! Makes a table of the rows of a page.

use std::collections::{BTreeMap, BTreeSet};

use cloud_errors::document::{
    BandDocument, Codes, EntryDocument, Kind, OwnedCode, TableDocument, TextDocument,
};
use cloud_errors::{Category, Code};

use super::cell::{has_han, without_full_stop};
use super::codes::{Cell, cell, is_symbol, kind, status};
use super::columns::{Page, Row};
use super::{Imported, Options, name};
use crate::problem::excerpt;
use crate::tables::{Finding, declared};

/// The most codes that a table takes.
const MOST: usize = 65_536;

/// A row whose code is read.
struct Item<'a> {
    code: OwnedCode,
    aliases: Vec<OwnedCode>,
    /// A name that stands beside the code in its cell.
    beside: Option<String>,
    row: &'a Row,
    text: TextDocument,
    has_message: bool,
}

struct Builder<'a> {
    table: TableDocument,
    options: &'a Options,
    notes: Vec<String>,
    /// The names of variants, and symbols that differ from them.
    names: BTreeSet<String>,
    unclassified: usize,
}

pub(super) fn build(name: String, page: &Page, options: &Options) -> Result<Imported, String> {
    let kind = kind(&page.rows);
    if let Some(parent) = options.extends.iter().find(|parent| parent.kind != kind) {
        let (parent, has) = (&parent.name, parent.kind);
        return Err(format!(
            "the codes are of kind {kind}, and those of {parent} of kind {has}"
        ));
    }
    let language = options
        .language
        .clone()
        .unwrap_or_else(|| language(&page.rows));
    let mut table = TableDocument::new(name, kind, language);
    table.extends.clone_from(&options.extends);
    if kind == Kind::Number {
        table.success = vec![Codes::One(OwnedCode::Number(0))];
    }
    let names = options
        .extends
        .iter()
        .map(|parent| fallback_name(&parent.name));
    let mut builder = Builder {
        names: names.chain(["Unknown".to_owned()]).collect(),
        table,
        options,
        notes: page.notes.clone(),
        unclassified: 0,
    };
    let items = builder.items(&page.rows);
    builder.entries(items)?;
    let Builder {
        table,
        mut notes,
        unclassified,
        ..
    } = builder;
    if unclassified > 0 {
        let class = options.class.unwrap_or(Category::Unknown);
        notes.push(format!(
            "{unclassified} variants are {class}, as nothing on the page classifies them; see --class"
        ));
    }
    if table.entries.is_empty() && table.bands.is_empty() && table.extends.is_empty() {
        return Err("no row has an error code".to_owned());
    }
    Ok(Imported { table, notes })
}

impl<'a> Builder<'a> {
    fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// The rows by code. Bands and rows that are none are dealt with.
    fn items(&mut self, rows: &'a [Row]) -> Vec<Item<'a>> {
        let mut items = Vec::<Item<'_>>::new();
        let mut places = BTreeMap::<OwnedCode, usize>::new();
        for row in rows {
            let (mut codes, beside) = match cell(&row.code, self.table.kind) {
                Cell::Codes(codes, beside) => (codes, beside),
                Cell::Range(first, last) => {
                    self.band(first, last, row);
                    continue;
                }
                Cell::Other => {
                    if !row.code.is_empty() {
                        self.note(format!("{:?} is not a code; the row is left out", row.code));
                    }
                    continue;
                }
            };
            let is_success = |code: &OwnedCode| match code {
                OwnedCode::Number(number) => *number == 0,
                OwnedCode::Str(text) => text == "0",
            };
            if codes.iter().any(is_success) {
                self.note("code 0 means success; it is left out".to_owned());
                codes.retain(|code| !is_success(code));
            }
            let item = Item::new(codes, beside, row);
            let Some(item) = item else {
                continue;
            };
            let known = [&item.code]
                .into_iter()
                .chain(&item.aliases)
                .find_map(|code| places.get(code));
            if let Some(place) = known.copied() {
                let first = &mut items[place];
                let code = &item.code;
                let (one, other) = (excerpt(&first.text.message), excerpt(&item.text.message));
                self.notes.push(if first.text.message == item.text.message {
                    format!("{code} is on the page twice, as {one}; one variant is made of both")
                } else {
                    format!("{code} is on the page twice, as {one} and {other}; the second is in the help")
                });
                first.merge(&item);
                for code in [item.code].into_iter().chain(item.aliases) {
                    if !places.contains_key(&code) {
                        places.insert(code.clone(), place);
                        items[place].aliases.push(code);
                    }
                }
                continue;
            }
            for code in [&item.code].into_iter().chain(&item.aliases) {
                places.insert(code.clone(), items.len());
            }
            if !item.aliases.is_empty() {
                let aliases = item
                    .aliases
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(", ");
                self.note(format!(
                    "{} shares its row with {aliases}; they are aliases",
                    item.code
                ));
            }
            items.push(item);
        }
        items
    }

    fn band(&mut self, first: i64, last: i64, row: &Row) {
        let overlaps = |band: &BandDocument| match band.codes {
            Codes::Range {
                first: start,
                last: end,
            } => start <= last && first <= end,
            _ => false,
        };
        if self.table.bands.iter().any(overlaps) {
            self.note(format!(
                "the range {first} to {last} overlaps another; it is left out"
            ));
            return;
        }
        let status = status(&row.http);
        let category = status
            .map(Category::from_http_status)
            .or(self.options.class);
        let is_banded = |number| self.table.band(Code::Number(number)).is_some();
        if category.is_none() && (is_banded(first) || is_banded(last)) {
            self.note(format!(
                "{first} to {last} is a range; the bands of the parent classify it"
            ));
            return;
        }
        let mut band = BandDocument::new(
            Codes::Range { first, last },
            category.unwrap_or(Category::Unknown),
        );
        band.http = status.unwrap_or(band.http);
        self.note(format!(
            "{first} to {last} is a range; it is a band of {}",
            band.category
        ));
        let place = self.table.bands.partition_point(|band| match band.codes {
            Codes::Range { first: start, .. } => start < first,
            _ => true,
        });
        self.table.bands.insert(place, band);
    }

    fn entries(&mut self, items: Vec<Item<'a>>) -> Result<(), String> {
        if items.len() > MOST {
            return Err(format!("{} codes; a table takes {MOST}", items.len()));
        }
        let mut alike = 0;
        let options = self.options;
        let parents = &options.extends;
        for mut item in items {
            let code = item.code.clone();
            let inherited =
                parents
                    .iter()
                    .find_map(|parent| match declared(parent, code.as_code()) {
                        Some(Finding::Entry { table, entry, .. }) => Some((table, entry)),
                        _ => None,
                    });
            if let Some((parent, entry)) = inherited {
                let said = entry.texts.get(&self.table.language);
                if said.is_some_and(|said| said.message == item.text.message) {
                    alike += 1;
                    continue;
                }
                self.note(format!(
                    "{} overrides {} of {}",
                    item.code, entry.name, parent.name
                ));
            }
            self.message(&mut item);
            let entry = self.entry(item, inherited.map(|(_, entry)| entry));
            self.table.entries.push(entry);
        }
        if alike > 0 {
            let parents = parents
                .iter()
                .map(|parent| &*parent.name)
                .collect::<Vec<_>>()
                .join(", ");
            self.note(format!("{alike} left out, as {parents} says the same"));
        }
        Ok(())
    }

    /// Gives a message to a row that has none.
    fn message(&mut self, item: &mut Item<'a>) {
        if item.has_message {
            return;
        }
        let help = item.text.help.take().unwrap_or_default();
        let (first, rest) = help.split_once('\n').unwrap_or((&help, ""));
        let first = without_full_stop(first.trim_start_matches("- "));
        let (text, from) = if has_words(first) {
            item.text.help = Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty());
            (first.to_owned(), "it is the help's first line")
        } else if has_words(&item.row.name) {
            (item.row.name.replace('\n', " "), "it is the name")
        } else {
            (item.code.to_string(), "it is the code")
        };
        without_full_stop(&text).clone_into(&mut item.text.message);
        self.note(format!("{} has no message; {from}", item.code));
    }

    fn entry(&mut self, item: Item<'a>, inherited: Option<&EntryDocument>) -> EntryDocument {
        let code = item.code;
        let (variant, symbol) =
            self.name(&code, item.row, item.beside.as_deref(), &item.text.message);
        let status = status(&item.row.http);
        let band = self.table.band(code.as_code());
        let (category, retry, http) = match (status, inherited, band) {
            (Some(status), ..) => {
                let category = Category::from_http_status(status);
                (category, category.retry(), status)
            }
            (None, Some(entry), _) => (entry.category, entry.retry, entry.http),
            (None, None, Some(band)) if band.category != Category::Unknown => {
                (band.category, band.retry, band.http)
            }
            (None, None, _) => {
                self.unclassified += 1;
                let category = self.options.class.unwrap_or(Category::Unknown);
                (category, category.retry(), category.http_status())
            }
        };
        let mut entry = EntryDocument::new(
            code,
            symbol.clone().unwrap_or_else(|| variant.clone()),
            category,
        );
        entry.retry = retry;
        entry.http = http;
        entry.aliases = item.aliases;
        entry.variant = symbol.map(|_| variant);
        entry.texts.insert(self.table.language.clone(), item.text);
        entry
    }

    /// A name for the variant, and the vendor's symbol if it is another.
    fn name(
        &mut self,
        code: &OwnedCode,
        row: &Row,
        beside: Option<&str>,
        message: &str,
    ) -> (String, Option<String>) {
        let symbol = [&*row.name, beside.unwrap_or_default()]
            .into_iter()
            .find(|name| is_symbol(name));
        let of_code = || match code {
            OwnedCode::Str(text) => name::camel(text),
            OwnedCode::Number(_) => None,
        };
        let of_words = || name::camel(&row.name).filter(|_| row.name.is_ascii());
        let numbered = code_name(code);
        let wanted = of_code()
            .or_else(|| symbol.and_then(name::camel))
            .or_else(of_words)
            .or_else(|| name::of_message(message))
            .unwrap_or_else(|| numbered.clone());
        let mut variant = wanted.clone();
        if self.names.contains(&variant) {
            let number = numbered
                .strip_prefix("Code")
                .filter(|_| matches!(code, OwnedCode::Number(_)));
            variant = number.map_or_else(|| wanted.clone(), |number| format!("{wanted}{number}"));
            let mut next = 2;
            while self.names.contains(&variant) {
                variant = format!("{wanted}{next}");
                next += 1;
            }
            self.note(format!("{code} would be another {wanted}; it is {variant}"));
        }
        self.names.insert(variant.clone());
        let is_string = matches!(code, OwnedCode::Str(_));
        let symbol = symbol.filter(|symbol| !is_string && *symbol != variant);
        let symbol = symbol.filter(|symbol| self.names.insert((*symbol).to_owned()));
        (variant, symbol.map(str::to_owned))
    }
}

impl<'a> Item<'a> {
    fn new(codes: Vec<OwnedCode>, beside: Option<String>, row: &'a Row) -> Option<Self> {
        let mut codes = codes.into_iter();
        let code = codes.next()?;
        let mut aliases = Vec::new();
        for alias in codes {
            if alias != code && !aliases.contains(&alias) {
                aliases.push(alias);
            }
        }
        // Only the first line is the message.
        let messages = row.messages.join("\n");
        let (message, rest) = messages.split_once('\n').unwrap_or((&messages, ""));
        let message = without_full_stop(message).to_owned();
        let has_message = has_words(&message);
        let parts = [rest]
            .into_iter()
            .chain(row.help.iter().map(String::as_str));
        let help = parts
            .map(paragraphs)
            // What says the message again says nothing.
            .filter(|part| !part.is_empty() && without_full_stop(part) != message)
            .collect::<Vec<_>>();
        let help = (!help.is_empty()).then(|| help.join("\n\n"));
        let text = TextDocument::new(message, help);
        Some(Self {
            code,
            aliases,
            beside,
            row,
            text,
            has_message,
        })
    }

    /// Adds what another row says of the same code.
    fn merge(&mut self, other: &Self) {
        let other = [Some(&other.text.message), other.text.help.as_ref()];
        for text in other.into_iter().flatten().filter(|text| !text.is_empty()) {
            let help = self.text.help.get_or_insert_default();
            if *text != self.text.message && !help.contains(text.as_str()) {
                if !help.is_empty() {
                    help.push_str("\n\n");
                }
                help.push_str(text);
            }
        }
        self.text.help = self.text.help.take().filter(|help| !help.is_empty());
    }
}

/// Each line is a paragraph. Lines of a list stay together.
fn paragraphs(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if !out.is_empty() {
            out.push_str(if line.starts_with("- ") { "\n" } else { "\n\n" });
        }
        out.push_str(line);
    }
    out
}

/// `Code4000`, `CodeMinus3031`.
fn code_name(code: &OwnedCode) -> String {
    match code {
        OwnedCode::Number(number) if *number < 0 => format!("CodeMinus{}", number.unsigned_abs()),
        OwnedCode::Number(number) => format!("Code{number}"),
        OwnedCode::Str(text) => format!(
            "Code{}",
            name::camel(&format!("x{text}")).unwrap_or_default()
        ),
    }
}

/// What ends a table that extends another: `Public(PublicError)`.
pub(super) fn fallback_name(parent: &str) -> String {
    match parent
        .strip_suffix("Error")
        .or_else(|| parent.strip_suffix("Errors"))
    {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => parent.to_owned(),
    }
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn language(rows: &[Row]) -> String {
    let texts = rows.iter().filter_map(|row| row.messages.first());
    let texts = texts.filter_map(|text| text.lines().next());
    let chinese = texts.clone().filter(|text| has_han(text)).count();
    let language = if chinese * 2 > texts.count() {
        "zh"
    } else {
        "en"
    };
    language.to_owned()
}
