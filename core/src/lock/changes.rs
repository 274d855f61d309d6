use std::collections::{BTreeMap, BTreeSet};
use std::string::String;
use std::vec::Vec;
use std::{fmt, format, mem};

use ChangeKind::{Behavioural, Breaking, Compatible};

use super::bands;
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
    pub(super) fn add(&mut self, kind: ChangeKind, what: impl fmt::Display) {
        let what = format!("{}{what}", self.prefix).replace(char::is_control, " ");
        let change = Change { kind, what };
        // A parent may be reached by two ways.
        if self.prefix.is_empty() || !self.all.contains(&change) {
            self.all.push(change);
        }
    }

    /// Adds `KEY NEW, was OLD` if the two differ.
    fn value(
        &mut self,
        kind: ChangeKind,
        key: &str,
        old: impl fmt::Display,
        new: impl fmt::Display,
    ) {
        let (old, new) = (format!("{old}"), format!("{new}"));
        if old != new {
            self.add(kind, format_args!("{key} {new}, was {old}"));
        }
    }

    fn table(&mut self, old: &TableDocument, new: &TableDocument) {
        let success = |table: &TableDocument| {
            let codes = table.success.iter().map(|codes| format!("{codes}"));
            let codes = codes.collect::<Vec<_>>().join(" | ");
            if codes.is_empty() {
                "none".into()
            } else {
                codes
            }
        };
        // Unless the old name stays as a re-export.
        self.value(Breaking, "name", &old.name, &new.name);
        self.value(Breaking, "kind", old.kind, new.kind);
        self.value(Behavioural, "language", &old.language, &new.language);
        self.value(Breaking, "success", success(old), success(new));
        if old.kind == new.kind {
            bands::compare(self, &old.bands, &new.bands);
            self.entries(old, new);
            self.parents(old, new);
        }
    }

    fn parents(&mut self, old: &TableDocument, new: &TableDocument) {
        let find = |all: &[TableDocument], name: &str| all.iter().position(|one| one.name == name);
        let mut last = None;
        for parent in &old.extends {
            let name = &parent.name;
            let Some(position) = find(&new.extends, name) else {
                self.add(Breaking, format_args!("{name} no longer extended"));
                continue;
            };
            if last > Some(position) {
                self.add(Breaking, format_args!("{name} extended in another order"));
            }
            last = last.max(Some(position));
            let prefix = mem::replace(&mut self.prefix, format!("{name}: "));
            self.table(parent, &new.extends[position]);
            self.prefix = prefix;
        }
        for (position, parent) in new.extends.iter().enumerate() {
            if find(&old.extends, &parent.name).is_none() {
                let is_last = last <= Some(position);
                let kind = if is_last { Breaking } else { Behavioural };
                let how = if is_last { ", as the last" } else { "" };
                self.add(kind, format_args!("{} extended{how}", parent.name));
            }
        }
    }

    fn entries(&mut self, old: &TableDocument, new: &TableDocument) {
        let by_code = |table: &TableDocument| -> BTreeMap<OwnedCode, usize> {
            let entries = table.entries.iter().enumerate();
            entries
                .map(|(position, entry)| (entry.code.clone(), position))
                .collect()
        };
        let by_variant = new.entries.iter().map(|entry| (variant(entry), entry));
        let by_variant = by_variant.collect::<BTreeMap<_, _>>();
        let (olds, news) = (by_code(old), by_code(new));
        let (mut last, mut is_reordered, mut moved) = (None, false, Vec::new());
        for entry in &old.entries {
            let title = title(entry);
            if let Some(position) = news.get(&entry.code) {
                is_reordered |= last > Some(position);
                last = Some(position);
                self.entry(entry, &new.entries[*position]);
            } else if let Some(now) = by_variant.get(variant(entry)) {
                self.add(
                    Breaking,
                    format_args!("{title}: code {}, was {}", now.code, entry.code),
                );
                moved.push(&now.code);
            } else {
                self.add(Breaking, format_args!("{title}: removed"));
            }
        }
        if is_reordered {
            self.add(Compatible, "entries reordered");
        }
        for entry in &new.entries {
            if !olds.contains_key(&entry.code) && !moved.contains(&&entry.code) {
                self.added(old, entry);
            }
        }
    }

    fn added(&mut self, old: &TableDocument, entry: &EntryDocument) {
        let (title, code) = (title(entry), entry.code.as_code());
        let class = (entry.category, entry.retry, entry.http);
        let band = old.band(code);
        let band = band.filter(|band| (band.category, band.retry, band.http) != class);
        if let Some(parent) = old.extends.iter().find_map(|parent| parent.find(code)) {
            self.add(
                Behavioural,
                format_args!("{title}: added, overrides {}", parent.name),
            );
        } else if let Some(band) = band {
            let what = format_args!(
                "{title}: added, with another class than its band {}",
                band.codes
            );
            self.add(Behavioural, what);
        } else {
            self.add(Compatible, format_args!("{title}: added"));
        }
    }

    fn entry(&mut self, old: &EntryDocument, new: &EntryDocument) {
        let title = title(new);
        let key = |what| format!("{title}: {what}");
        if variant(old) == variant(new) {
            self.value(Behavioural, &key("name"), &old.name, &new.name);
        } else {
            self.value(Breaking, &key("variant"), variant(old), variant(new));
        }
        self.value(Behavioural, &key("category"), old.category, new.category);
        self.value(Behavioural, &key("retry"), old.retry, new.retry);
        self.value(Behavioural, &key("fault"), old.fault, new.fault);
        self.value(Behavioural, &key("HTTP status"), old.http, new.http);
        self.value(Behavioural, &key("gRPC code"), old.grpc, new.grpc);
        for alias in old
            .aliases
            .iter()
            .filter(|alias| !new.aliases.contains(alias))
        {
            self.add(Breaking, format_args!("{title}: alias {alias} removed"));
        }
        for alias in new
            .aliases
            .iter()
            .filter(|alias| !old.aliases.contains(alias))
        {
            self.add(Behavioural, format_args!("{title}: alias {alias} added"));
        }
        let languages = old
            .texts
            .keys()
            .chain(new.texts.keys())
            .collect::<BTreeSet<_>>();
        for language in languages {
            let (kind, how) = match (old.texts.get(language), new.texts.get(language)) {
                (Some(_), None) => (Behavioural, "removed"),
                (None, _) => (Compatible, "added"),
                (old, new) if old == new => continue,
                _ => (Compatible, "changed"),
            };
            self.add(kind, format_args!("{title}: text in {language} {how}"));
        }
    }
}

fn variant(entry: &EntryDocument) -> &str {
    entry.variant.as_ref().unwrap_or(&entry.name)
}

fn title(entry: &EntryDocument) -> String {
    format!("{} {}", entry.code, entry.name)
}
