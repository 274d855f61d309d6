use std::collections::BTreeMap;
use std::fmt;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::bands;
use crate::Code;
use crate::document::{EntryDocument, OwnedCode, TableDocument};

/// What a change means to users of a table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(clippy::exhaustive_enums)] // the guide has these three
pub enum ChangeKind {
    /// Code no longer compiles, or is silently wrong.
    Breaking,
    /// Everything compiles, and some programs behave differently.
    Behavioural,
    /// Nobody has to do anything.
    Compatible,
}

/// `breaking`, `behavioural` or `compatible`.
impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Breaking => "breaking",
            Self::Behavioural => "behavioural",
            Self::Compatible => "compatible",
        })
    }
}

/// A difference between two versions of a table.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub struct Change {
    /// What it means to users.
    pub kind: ChangeKind,
    /// What changed, on one line.
    pub what: String,
}

/// `breaking: 4100 AuthenticationFailed: removed`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.what)
    }
}

/// What changed between two versions of a table, breaking changes first. Changes of the tables that
/// both extend are included.
#[must_use]
pub fn changes(old: &TableDocument, new: &TableDocument) -> Vec<Change> {
    let mut changes = Changes::default();
    changes.table(old, new);
    changes.all.sort_by_key(|change| change.kind);
    changes.all
}

#[derive(Default)]
pub(super) struct Changes {
    all: Vec<Change>,
    /// The extended table that is compared, and `: `.
    prefix: String,
}

impl Changes {
    pub(super) fn add(&mut self, kind: ChangeKind, what: fmt::Arguments<'_>) {
        let what = format!("{}{what}", self.prefix);
        let what = what.replace(char::is_control, " ");
        // A parent may be reached by two ways.
        let change = Change { kind, what };
        if self.prefix.is_empty() || !self.all.contains(&change) {
            self.all.push(change);
        }
    }

    fn breaking(&mut self, what: fmt::Arguments<'_>) {
        self.add(ChangeKind::Breaking, what);
    }

    fn behavioural(&mut self, what: fmt::Arguments<'_>) {
        self.add(ChangeKind::Behavioural, what);
    }

    fn compatible(&mut self, what: fmt::Arguments<'_>) {
        self.add(ChangeKind::Compatible, what);
    }

    fn table(&mut self, old: &TableDocument, new: &TableDocument) {
        let (name, former) = (&new.name, &old.name);
        if name != former {
            self.breaking(format_args!(
                "{former} renamed to {name}; keep the old name as a re-export"
            ));
        }
        if old.kind != new.kind {
            self.breaking(format_args!(
                "codes are of kind {}, was {}",
                new.kind, old.kind
            ));
            return;
        }
        if old.language != new.language {
            let (new, old) = (&new.language, &old.language);
            self.behavioural(format_args!("language {new}, was {old}"));
        }
        if old.success != new.success {
            let list = |table: &TableDocument| match &*table.success {
                [] => String::from("none"),
                codes => codes
                    .iter()
                    .map(|codes| format!("{codes}"))
                    .collect::<Vec<_>>()
                    .join(" | "),
            };
            self.breaking(format_args!("success {}, was {}", list(new), list(old)));
        }
        bands::compare(self, &old.bands, &new.bands);
        self.entries(old, new);
        self.parents(old, new);
    }

    fn parents(&mut self, old: &TableDocument, new: &TableDocument) {
        let find =
            |all: &TableDocument, name: &str| all.extends.iter().position(|one| one.name == name);
        let mut last = None;
        for parent in &old.extends {
            let name = &parent.name;
            let Some(position) = find(new, name) else {
                self.breaking(format_args!("{name} no longer extended"));
                continue;
            };
            if last > Some(position) {
                self.breaking(format_args!("{name} extended in another order"));
            }
            last = last.max(Some(position));
            let prefix = core::mem::replace(&mut self.prefix, format!("{name}: "));
            self.table(parent, &new.extends[position]);
            self.prefix = prefix;
        }
        for (position, parent) in new.extends.iter().enumerate() {
            match find(old, &parent.name) {
                Some(_) => {}
                None if last > Some(position) => {
                    self.behavioural(format_args!("{} extended", parent.name));
                }
                None => self.breaking(format_args!("{} extended, as the last", parent.name)),
            }
        }
    }

    fn entries(&mut self, old: &TableDocument, new: &TableDocument) {
        let codes = |table: &'_ TableDocument| -> BTreeMap<OwnedCode, usize> {
            let entries = table.entries.iter().enumerate();
            entries
                .map(|(position, entry)| (entry.code.clone(), position))
                .collect()
        };
        let variants: BTreeMap<&str, &EntryDocument> = new
            .entries
            .iter()
            .map(|entry| (variant(entry), entry))
            .collect();
        let (olds, news) = (codes(old), codes(new));
        let mut last = None;
        let mut moved = Vec::new();
        let mut is_reordered = false;
        for entry in &old.entries {
            let title = title(entry);
            if let Some(position) = news.get(&entry.code) {
                is_reordered |= last > Some(position);
                last = Some(position);
                self.entry(entry, &new.entries[*position]);
            } else if let Some(now) = variants.get(variant(entry)) {
                self.breaking(format_args!(
                    "{title}: code {}, was {}",
                    now.code, entry.code
                ));
                moved.push(&now.code);
            } else {
                self.breaking(format_args!("{title}: removed"));
            }
        }
        if is_reordered {
            self.compatible(format_args!("entries reordered"));
        }
        for entry in &new.entries {
            if !olds.contains_key(&entry.code) && !moved.contains(&&entry.code) {
                self.added(old, entry);
            }
        }
    }

    fn added(&mut self, old: &TableDocument, entry: &EntryDocument) {
        let (title, code) = (title(entry), entry.code.as_code());
        let inherited = old.extends.iter().find_map(|parent| parent.find(code));
        let band = old.band(code);
        if let Some(inherited) = inherited {
            let inherited = &inherited.name;
            self.behavioural(format_args!("{title}: added, overrides {inherited}"));
        } else if let Some(band) = band.filter(|band| {
            band.category != entry.category || band.retry != entry.retry || band.http != entry.http
        }) {
            let was = &band.codes;
            self.behavioural(format_args!(
                "{title}: added, with another class than its band {was}"
            ));
        } else {
            self.compatible(format_args!("{title}: added"));
        }
    }

    fn entry(&mut self, old: &EntryDocument, new: &EntryDocument) {
        let title = title(new);
        if variant(old) != variant(new) {
            self.breaking(format_args!("{title}: renamed, was {}", variant(old)));
        } else if old.name != new.name {
            self.behavioural(format_args!("{title}: name, was {}", old.name));
        }
        let class: [(&str, &dyn fmt::Display, &dyn fmt::Display); 5] = [
            ("category", &new.category, &old.category),
            ("retry", &new.retry, &old.retry),
            ("fault", &new.fault, &old.fault),
            ("HTTP status", &new.http, &old.http),
            ("gRPC code", &new.grpc, &old.grpc),
        ];
        for (what, new, old) in class {
            let (new, old) = (format!("{new}"), format!("{old}"));
            if new != old {
                self.behavioural(format_args!("{title}: {what} {new}, was {old}"));
            }
        }
        for alias in old
            .aliases
            .iter()
            .filter(|alias| !new.aliases.contains(alias))
        {
            self.breaking(format_args!("{title}: alias {alias} removed"));
        }
        for alias in new
            .aliases
            .iter()
            .filter(|alias| !old.aliases.contains(alias))
        {
            self.behavioural(format_args!("{title}: alias {alias} added"));
        }
        for (language, text) in &old.texts {
            match new.texts.get(language) {
                None => self.behavioural(format_args!("{title}: text in {language} removed")),
                Some(now) if now != text => {
                    self.compatible(format_args!("{title}: text in {language} changed"));
                }
                Some(_) => {}
            }
        }
        for language in new
            .texts
            .keys()
            .filter(|language| !old.texts.contains_key(*language))
        {
            self.compatible(format_args!("{title}: text in {language} added"));
        }
    }
}

fn variant(entry: &EntryDocument) -> &str {
    entry.variant.as_ref().unwrap_or(&entry.name)
}

fn title(entry: &EntryDocument) -> String {
    let code: Code<'_> = entry.code.as_code();
    format!("{code} {}", entry.name)
}
