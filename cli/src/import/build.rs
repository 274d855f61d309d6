//! Makes a table of the rows of a page.

use std::collections::{BTreeMap, BTreeSet};

use cloud_errors::document::{BandDocument, Codes, EntryDocument, Kind, OwnedCode, TableDocument};
use cloud_errors::{Category, Code, Retry};

use super::cell::{has_han, without_full_stop};
use super::codes::{Cell, cell, codes_of_band, kind, status};
use super::columns::{Page, Row};
use super::item::{Item, has_words};
use super::notes::Notes;
use super::{Imported, Options, name};
use crate::code::{all, is_string_code, joined};
use crate::tables::{Finding, declared, family};

/// The most codes that a table takes.
const MOST: usize = 16_384;

/// A category, a retry, and an HTTP status.
type Class = (Category, Retry, u16);

struct Builder<'a> {
    table: TableDocument,
    options: &'a Options,
    notes: Notes,
    /// The names of variants, and symbols that differ from them.
    names: BTreeSet<String>,
}

pub(super) fn build(name: String, page: &Page, options: &Options) -> Result<Imported, String> {
    let (kind, mixed) = kind(&page.rows);
    let other = options.other.as_ref();
    let kind = other.map_or(kind, |other| other.kind);
    if let Some(parent) = options.extends.iter().find(|parent| parent.kind != kind) {
        let parent = &parent.name;
        return Err(match kind {
            Kind::Number => format!("the page has number codes, but {parent} has strings"),
            Kind::String => format!("the page has string codes, but {parent} has numbers"),
        });
    }
    let said = page.language.as_ref().or(options.language.as_ref());
    let language = said.cloned().unwrap_or_else(|| language(&page.rows));
    let mut table = TableDocument::new(name, kind, language);
    table.extends.clone_from(&options.extends);
    if kind == Kind::Number {
        table.success = vec![Codes::One(OwnedCode::Number(0))];
    }
    // A vendor's page has no bands: those of the other table stay.
    if let Some(other) = other.filter(|_| !page.rows.iter().any(|row| row.is_band)) {
        table.bands.clone_from(&other.bands);
    }
    let names = options
        .extends
        .iter()
        .map(|parent| name::of_fallback(&parent.name));
    let mut builder = Builder {
        names: names.chain(["Unknown".to_owned()]).collect(),
        table,
        options,
        notes: Notes::new(page.notes.iter().cloned().chain(mixed).collect()),
    };
    let bands = builder.table.bands.len();
    let items = builder.items(&page.rows);
    builder.entries(items)?;
    let Builder { table, notes, .. } = builder;
    if table.entries.is_empty() && table.bands.len() == bands && table.extends.is_empty() {
        return Err("no row has an error code".to_owned());
    }
    let notes = notes.into_lines(options.class);
    Ok(Imported { table, notes })
}

impl<'a> Builder<'a> {
    /// The rows by code. Bands and rows that are none are dealt with.
    fn items(&mut self, rows: &'a [Row]) -> Vec<Item<'a>> {
        let mut items = Vec::<Item<'_>>::new();
        let mut places = BTreeMap::<OwnedCode, usize>::new();
        let mut has_success = false;
        let mut without_code = 0;
        for row in rows {
            if row.is_band {
                self.exported_band(row);
                continue;
            }
            let (mut codes, beside) = match cell(&row.code, self.table.kind) {
                Cell::Codes(codes, beside) => (codes, beside),
                Cell::Range(first, last) => {
                    self.range(first, last, row);
                    continue;
                }
                Cell::Other => {
                    if row.code.is_empty() {
                        without_code += 1;
                    } else {
                        self.left_out(row, "code");
                    }
                    continue;
                }
            };
            let is_success = |code: &OwnedCode| match &self.options.other {
                Some(other) => other.success.iter().any(|one| one.contains(code.as_code())),
                None => code.to_string() == "0",
            };
            if row.is_exported && codes.iter().any(is_success) {
                self.notes
                    .add("the page declares code 0; no code means success".to_owned());
                self.table.success.clear();
            } else if codes.iter().any(is_success) {
                if !has_success {
                    self.notes
                        .add("code 0 means success; it is left out".to_owned());
                }
                has_success = true;
                codes.retain(|code| !is_success(code));
            }
            let Some(item) = Item::new(codes, beside, row) else {
                continue;
            };
            let codes = || [&item.code].into_iter().chain(&item.aliases);
            let known = codes().find_map(|code| Some((code, *places.get(code)?)));
            if let Some((code, place)) = known {
                let first = &mut items[place];
                let (said, again) = (&first.text.message, &item.text.message);
                self.notes.repeated(code, said, again);
                first.merge(&item);
                for code in [item.code].into_iter().chain(item.aliases) {
                    if !places.contains_key(&code) {
                        places.insert(code.clone(), place);
                        items[place].aliases.push(code);
                    }
                }
                continue;
            }
            for code in codes() {
                places.insert(code.clone(), items.len());
            }
            if !item.aliases.is_empty() {
                let (code, aliases) = (&item.code, joined(&item.aliases, ", "));
                let note = format!("{code} shares its row with {aliases}; they are aliases");
                self.notes.add(note);
            }
            items.push(item);
        }
        if without_code > 0 {
            let note = format!("rows without a code are left out: {without_code}");
            self.notes.add(note);
        }
        items
    }

    /// A range, by the class that the page gives it, or a parent's band.
    fn range(&mut self, first: i64, last: i64, row: &Row) {
        let status = status(row).map(Category::from_http_status);
        let category = row.category.or(status).or(self.options.class);
        let is_banded = |number| self.table.band(Code::Number(number)).is_some();
        let is_banded = is_banded(first) || is_banded(last) || self.options.other.is_some();
        let note = if category.is_none() && is_banded {
            "the bands of the parent classify it".to_owned()
        } else {
            let category = category.unwrap_or(Category::Unknown);
            if !self.band(Codes::Range { first, last }, category, row) {
                return;
            }
            format!("it is a band of {category}")
        };
        self.notes
            .add(format!("{first} to {last} is a range; {note}"));
    }

    /// A row of the bands that `export` writes.
    fn exported_band(&mut self, row: &Row) {
        match codes_of_band(&row.code, self.table.kind).zip(row.category) {
            Some((codes, category)) => {
                self.band(codes, category, row);
            }
            None => self.left_out(row, "band"),
        }
    }

    /// Adds a band, unless a parent has it too or it overlaps another.
    fn band(&mut self, codes: Codes, category: Category, row: &Row) -> bool {
        let mut band = BandDocument::new(codes, category);
        (_, band.retry, band.http) = said_class(row, (category, band.retry, band.http));
        let ends = |codes: &Codes| match codes {
            Codes::One(OwnedCode::Number(number)) => Some((*number, *number)),
            Codes::Range { first, last } => Some((*first, *last)),
            _ => None,
        };
        let overlaps = |other: &BandDocument| match (ends(&band.codes), ends(&other.codes)) {
            (Some((first, last)), Some((start, end))) => start <= last && first <= end,
            _ => band.codes == other.codes,
        };
        let bands = &mut self.table.bands;
        if bands.iter().any(overlaps) {
            let note = format!("the band {} overlaps another; it is left out", band.codes);
            self.notes.add(note);
            return false;
        }
        let options = self.options;
        let has = |table: &TableDocument| table.bands.contains(&band);
        let is_own = options.other.as_ref().is_some_and(has);
        if !is_own && options.extends.iter().flat_map(family).any(has) {
            return false;
        }
        let start = ends(&band.codes);
        let place = bands.partition_point(|other| start.is_none() || ends(&other.codes) < start);
        bands.insert(place, band);
        true
    }

    fn left_out(&mut self, row: &Row, what: &str) {
        let note = format!("{:?} is not a {what}; the row is left out", row.code);
        self.notes.add(note);
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
            let inherited = |parent| match declared(parent, code.as_code()) {
                Some(Finding::Entry { table, entry, .. }) => Some((table, entry)),
                _ => None,
            };
            let inherited = parents.iter().find_map(inherited);
            let known = self.known(&code);
            if let Some((parent, entry)) = inherited.filter(|_| known.is_none()) {
                let said = entry.texts.get(&self.table.language);
                let class = class_of(entry);
                let is_class = !item.row.is_exported || said_class(item.row, class) == class;
                if is_class && said.is_some_and(|said| said.message == item.text.message) {
                    alike += 1;
                    continue;
                }
                let (entry, parent) = (&entry.name, &parent.name);
                let note = format!("{code} overrides {entry} of {parent}");
                self.notes.add(note);
            }
            if known.is_none() {
                self.message(&mut item);
            }
            let entry = self.entry(item, inherited);
            self.table.entries.push(entry);
        }
        if alike > 0 {
            let parents = joined(parents.iter().map(|parent| &parent.name), ", ");
            self.notes
                .add(format!("{alike} left out, as {parents} says the same"));
        }
        Ok(())
    }

    /// Gives a message to a row that has none.
    fn message(&mut self, item: &mut Item<'a>) {
        if has_words(&item.text.message) {
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
            let code = item.code.to_string();
            // A message needs more than a full stop.
            let message = match without_full_stop(&code) {
                "" => format!("Code `{code}`"),
                _ => code,
            };
            (message, "the code is used instead")
        };
        without_full_stop(&text).clone_into(&mut item.text.message);
        self.notes
            .add(format!("{} has no message; {from}", item.code));
    }

    fn entry(
        &mut self,
        item: Item<'a>,
        inherited: Option<(&TableDocument, &EntryDocument)>,
    ) -> EntryDocument {
        let translations = item.translations();
        let code = item.code;
        let (variant, symbol) =
            self.name(&code, item.row, item.beside.as_deref(), &item.text.message);
        let class = self.class(&code, item.row, inherited);
        let name = symbol.as_ref().unwrap_or(&variant).clone();
        let mut entry = EntryDocument::new(code, name, class.0);
        (_, entry.retry, entry.http) = class;
        entry.aliases = item.aliases;
        entry.variant = symbol.map(|_| variant);
        entry.texts = translations;
        entry.texts.insert(self.table.language.clone(), item.text);
        entry
    }

    /// The own entry of the table that the page is compared with.
    fn known(&self, code: &OwnedCode) -> Option<&'a EntryDocument> {
        let mut entries = self.options.other.as_ref()?.entries.iter();
        entries.find(|entry| all(entry).any(|one| one == code))
    }

    /// What the page says, or the parent, or the options.
    fn class(
        &mut self,
        code: &OwnedCode,
        row: &Row,
        inherited: Option<(&TableDocument, &EntryDocument)>,
    ) -> Class {
        let status = status(row).map(Category::from_http_status);
        let rest = if let Some(known) = self.known(code) {
            class_of(known)
        } else if let Some(category) = row.category.or(status) {
            (category, category.retry(), category.http_status())
        } else if let Some((parent, entry)) = inherited {
            self.notes.kept.add(code, &parent.name);
            class_of(entry)
        } else if let Some((parent, band)) = self.banding(code) {
            if let Some(parent) = parent {
                self.notes.banded.add(code, parent);
            }
            band
        } else {
            self.notes.unclassified += 1;
            let category = self.options.class.unwrap_or(Category::Unknown);
            (category, category.retry(), category.http_status())
        };
        said_class(row, rest)
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
        let is_said = band.category != Category::Unknown || self.options.other.is_some();
        is_said.then_some((parent, class))
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
            .find(|name| is_string_code(name));
        let exact = name::camel(&row.name).filter(|name| *name == row.name);
        let of_code = || match code {
            OwnedCode::Str(text) => name::camel(text),
            OwnedCode::Number(_) => None,
        };
        let of_words = || name::camel(&row.name).filter(|_| row.name.is_ascii());
        let numbered = name::of_code(code);
        let wanted = exact
            .or_else(of_code)
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
            self.notes.add(format!(
                "{code} is named {variant}: the name {wanted} is taken"
            ));
        }
        self.names.insert(variant.clone());
        // A string is a symbol itself. What `export` writes has both.
        let has_symbol = matches!(code, OwnedCode::Number(_)) || row.is_exported;
        let symbol = symbol.filter(|symbol| has_symbol && *symbol != variant);
        let symbol = symbol.filter(|symbol| self.names.insert((*symbol).to_owned()));
        (variant, symbol.map(str::to_owned))
    }
}

fn class_of(entry: &EntryDocument) -> Class {
    (entry.category, entry.retry, entry.http)
}

/// What a row says of a class, and the rest from another one.
fn said_class(row: &Row, (category, retry, http): Class) -> Class {
    (
        row.category.unwrap_or(category),
        row.retry.unwrap_or(retry),
        status(row).unwrap_or(http),
    )
}

fn language(rows: &[Row]) -> String {
    let texts = rows.iter().filter_map(|row| row.own.messages.first());
    let texts = texts.filter_map(|text| text.lines().next());
    let chinese = texts.clone().filter(|text| has_han(text)).count();
    let language = if chinese * 2 > texts.count() {
        "zh"
    } else {
        "en"
    };
    language.to_owned()
}
