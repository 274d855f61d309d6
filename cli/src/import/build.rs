//! Makes a table of the rows of a page.

use std::collections::{BTreeMap, BTreeSet};

use cloud_errors::document::{
    BandDocument, Codes, EntryDocument, Kind, OwnedCode, TableDocument, TextDocument,
};
use cloud_errors::{Category, Code, Retry};

use super::cell::{has_han, without_full_stop};
use super::codes::{Cell, cell, is_symbol, kind, status};
use super::columns::{Page, Row};
use super::{Imported, Options, name};
use crate::problem::excerpt;
use crate::tables::{Finding, declared};

/// The most codes that a table takes.
const MOST: usize = 65_536;

/// A category, a retry, and an HTTP status.
type Class = (Category, Retry, u16);

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
    /// What takes its class from a band of a parent.
    banded: Inherited,
    /// What overrides a variant of a parent, and keeps its class.
    kept: Inherited,
}

/// Codes whose class is a parent's, and the names of those parents.
#[derive(Default)]
struct Inherited {
    codes: Vec<OwnedCode>,
    parents: BTreeSet<String>,
}

/// A code that is on the page again.
struct Repeated {
    /// Where its note is.
    note: usize,
    times: usize,
    is_alike: bool,
}

pub(super) fn build(name: String, page: &Page, options: &Options) -> Result<Imported, String> {
    let kind = kind(&page.rows);
    if let Some(parent) = options.extends.iter().find(|parent| parent.kind != kind) {
        let parent = &parent.name;
        return Err(match kind {
            Kind::Number => format!("the page has number codes, but {parent} has strings"),
            Kind::String => format!("the page has string codes, but {parent} has numbers"),
        });
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
        banded: Inherited::default(),
        kept: Inherited::default(),
    };
    let items = builder.items(&page.rows);
    builder.entries(items)?;
    let Builder {
        table,
        mut notes,
        unclassified,
        banded,
        kept,
        ..
    } = builder;
    notes.extend(kept.note([
        "overriding variant keeps the class it has in",
        "overriding variants keep the class they have in",
    ]));
    notes.extend(banded.note([
        "variant takes its class from a band of",
        "variants take their class from a band of",
    ]));
    if unclassified > 0 {
        let class = options.class.unwrap_or(Category::Unknown);
        let (variants, them) = match unclassified {
            1 => ("variant is", "it"),
            _ => ("variants are", "them"),
        };
        let see = match options.class {
            Some(_) => "",
            None => "; see --class",
        };
        notes.push(format!(
            "{unclassified} {variants} {class}, as nothing on the page classifies {them}{see}"
        ));
    }
    if table.entries.is_empty() && table.bands.is_empty() && table.extends.is_empty() {
        return Err("no row has an error code".to_owned());
    }
    Ok(Imported { table, notes })
}

impl Inherited {
    fn add(&mut self, code: &OwnedCode, parent: &str) {
        self.codes.push(code.clone());
        self.parents.insert(parent.to_owned());
    }

    /// What is to be told of these codes, in words for one and for several.
    fn note(&self, [one, several]: [&str; 2]) -> Option<String> {
        /// More are too many to read.
        const MOST_CODES: usize = 5;
        let count = self.codes.len();
        let what = match count {
            0 => return None,
            1 => one,
            _ => several,
        };
        let parents = self.parents.iter().map(String::as_str).collect::<Vec<_>>();
        let codes = self.codes.iter().take(MOST_CODES).map(ToString::to_string);
        let mut codes = codes.collect::<Vec<_>>().join(", ");
        if count > MOST_CODES {
            codes += ", …";
        }
        let parents = parents.join(", ");
        Some(format!("{count} {what} {parents}: {codes}"))
    }
}

impl<'a> Builder<'a> {
    fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// The rows by code. Bands and rows that are none are dealt with.
    fn items(&mut self, rows: &'a [Row]) -> Vec<Item<'a>> {
        let mut items = Vec::<Item<'_>>::new();
        let mut places = BTreeMap::<OwnedCode, usize>::new();
        let mut repeats = BTreeMap::<OwnedCode, Repeated>::new();
        let mut has_success = false;
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
                if !has_success {
                    self.note("code 0 means success; it is left out".to_owned());
                }
                has_success = true;
                codes.retain(|code| !is_success(code));
            }
            let item = Item::new(codes, beside, row);
            let Some(item) = item else {
                continue;
            };
            let known = [&item.code]
                .into_iter()
                .chain(&item.aliases)
                .find_map(|code| Some((code, *places.get(code)?)));
            if let Some((code, place)) = known {
                let first = &mut items[place];
                self.repeated(code, first, &item, &mut repeats);
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

    /// Tells that a code is on the page again: once for each code, with how often it is there.
    fn repeated(
        &mut self,
        code: &OwnedCode,
        first: &Item<'_>,
        again: &Item<'_>,
        repeats: &mut BTreeMap<OwnedCode, Repeated>,
    ) {
        let repeated = repeats.entry(code.clone()).or_insert_with(|| {
            self.notes.push(String::new());
            Repeated {
                note: self.notes.len() - 1,
                times: 1,
                is_alike: true,
            }
        });
        repeated.times += 1;
        repeated.is_alike &= first.text.message == again.text.message;
        let times = repeated.times;
        let (one, other) = (excerpt(&first.text.message), excerpt(&again.text.message));
        self.notes[repeated.note] = match (times, repeated.is_alike) {
            (2, true) => {
                format!("{code} is on the page twice, as {one}; one variant is made of both")
            }
            (2, false) => format!(
                "{code} is on the page twice, as {one} and {other}; the second is in the help"
            ),
            (_, true) => {
                format!(
                    "{code} is on the page {times} times; all say {one}, and one variant is made of them"
                )
            }
            (_, false) => {
                format!(
                    "{code} is on the page {times} times; the first says {one}, and the other texts are in the help"
                )
            }
        };
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
        let category = row
            .category
            .or(status.map(Category::from_http_status))
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
        band.retry = row.retry.unwrap_or(band.retry);
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
            let entry = self.entry(item, inherited);
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
            (
                first.to_owned(),
                "the first line of the help is used instead",
            )
        } else if has_words(&item.row.name) {
            (item.row.name.replace('\n', " "), "the name is used instead")
        } else {
            (item.code.to_string(), "the code is used instead")
        };
        without_full_stop(&text).clone_into(&mut item.text.message);
        self.note(format!("{} has no message; {from}", item.code));
    }

    fn entry(
        &mut self,
        item: Item<'a>,
        inherited: Option<(&TableDocument, &EntryDocument)>,
    ) -> EntryDocument {
        let code = item.code;
        let (variant, symbol) =
            self.name(&code, item.row, item.beside.as_deref(), &item.text.message);
        let (category, retry, http) = self.class(&code, item.row, inherited);
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

    /// What the page says, or the parent, or the options.
    fn class(
        &mut self,
        code: &OwnedCode,
        row: &Row,
        inherited: Option<(&TableDocument, &EntryDocument)>,
    ) -> Class {
        let status = status(&row.http);
        let said = row.category.or(status.map(Category::from_http_status));
        let (category, retry, http) = if let Some(category) = said {
            let http = status.unwrap_or(category.http_status());
            (category, category.retry(), http)
        } else if let Some((parent, entry)) = inherited {
            self.kept.add(code, &parent.name);
            (entry.category, entry.retry, entry.http)
        } else if let Some((parent, band)) = self.banding(code) {
            if let Some(parent) = parent {
                self.banded.add(code, parent);
            }
            band
        } else {
            self.unclassified += 1;
            let category = self.options.class.unwrap_or(Category::Unknown);
            (category, category.retry(), category.http_status())
        };
        (category, row.retry.unwrap_or(retry), http)
    }

    /// The class of a band around a code, and the parent that the band is of.
    fn banding(&self, code: &OwnedCode) -> Option<(Option<&'a str>, Class)> {
        let mut own = self.table.bands.iter();
        let own = own.find(|band| band.codes.contains(code.as_code()));
        let mut parents = self.options.extends.iter();
        let (parent, band) = own.map(|band| (None, band)).or_else(|| {
            parents.find_map(|parent| Some((Some(&*parent.name), parent.band(code.as_code())?)))
        })?;
        let class = (band.category, band.retry, band.http);
        (band.category != Category::Unknown).then_some((parent, class))
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
            self.note(format!(
                "{code} is named {variant}: the name {wanted} is taken"
            ));
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
