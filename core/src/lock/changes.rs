use std::collections::{BTreeMap, BTreeSet};
use std::string::String;
use std::vec::Vec;
use std::{fmt, format, mem};

use ChangeKind::{Behavioural, Breaking, Compatible};

use super::bands;
use crate::document::{EntryDocument, OwnedCode, TableDocument, TextDocument};

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
    /// The table that changed: the one compared, or one that it extends.
    pub table: String,
    /// The entry's code, or `None` if the change is none of an entry.
    pub code: Option<OwnedCode>,
    /// The entry's name.
    pub name: Option<String>,
    /// What of it changed, such as `retry` or `message in zh`; `entry` if it is added or removed.
    pub field: String,
    /// The old value, if there was one.
    pub old: Option<String>,
    /// The new value, if there is one.
    pub new: Option<String>,
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
    table: String,
    /// The code and the name of the entry that is compared.
    entry: Option<(OwnedCode, String)>,
}

/// An old and a new value.
type Values = [Option<String>; 2];

impl Changes {
    pub(super) fn add(
        &mut self,
        kind: ChangeKind,
        field: impl fmt::Display,
        [old, new]: Values,
        what: impl fmt::Display,
    ) {
        let (code, name) = self.entry.clone().unzip();
        let title = code.iter().zip(&name);
        let title = title.map(|(code, name)| format!("{code} {name}: "));
        let what = format!("{}{}{what}", self.prefix, title.collect::<String>());
        let change = Change {
            kind,
            what: what.replace(char::is_control, " "),
            table: self.table.clone(),
            code,
            name,
            field: format!("{field}"),
            old,
            new,
        };
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
            let what = format!("{key} {new}, was {old}");
            self.add(kind, key, [Some(old), Some(new)], what);
        }
    }

    fn success(&mut self, old: &TableDocument, new: &TableDocument) {
        let codes = |table: &TableDocument| {
            let codes = table.success.iter().map(|codes| format!("{codes}"));
            codes.collect::<Vec<_>>().join(" | ")
        };
        let (old, new) = (codes(old), codes(new));
        let what = match (&*old, &*new) {
            (old, new) if old == new => return,
            (old, "") => format!("{old} no longer means success"),
            ("", new) => format!("{new} now means success"),
            (old, new) => format!("success {new}, was {old}"),
        };
        let values = [old, new].map(|codes| Some(codes).filter(|codes| !codes.is_empty()));
        self.add(Breaking, "success", values, what);
    }

    fn table(&mut self, old: &TableDocument, new: &TableDocument) {
        let outer = mem::replace(&mut self.table, new.name.clone());
        // Unless the old name stays as a re-export.
        self.value(Breaking, "name", &old.name, &new.name);
        self.value(Breaking, "kind", old.kind, new.kind);
        self.value(Behavioural, "language", &old.language, &new.language);
        self.success(old, new);
        if old.kind == new.kind {
            bands::compare(self, &old.bands, &new.bands);
            self.entries(old, new);
            self.parents(old, new);
        }
        self.table = outer;
    }

    fn parents(&mut self, old: &TableDocument, new: &TableDocument) {
        let find = |all: &[TableDocument], name: &str| all.iter().position(|one| one.name == name);
        let mut last = None;
        for parent in &old.extends {
            let name = &parent.name;
            let Some(position) = find(&new.extends, name) else {
                let what = format!("{name} no longer extended");
                self.add(Breaking, "extends", [Some(name.clone()), None], what);
                continue;
            };
            if last > Some(position) {
                let what = format!("{name} extended in another order");
                self.add(Breaking, "extends", [None, None], what);
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
                let name = parent.name.clone();
                let what = format!("{name} extended{how}");
                self.add(kind, "extends", [None, Some(name)], what);
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
            self.entry = Some((entry.code.clone(), entry.name.clone()));
            if let Some(position) = news.get(&entry.code) {
                is_reordered |= last > Some(position);
                last = Some(position);
                self.entry(entry, &new.entries[*position]);
            } else if let Some(now) = by_variant.get(variant(entry)) {
                self.value(Breaking, "code", &entry.code, &now.code);
                moved.push(&now.code);
            } else {
                let values = [Some(entry.name.clone()), None];
                self.add(Breaking, "entry", values, "removed");
            }
        }
        self.entry = None;
        if is_reordered {
            self.add(Compatible, "order", [None, None], "entries reordered");
        }
        for entry in &new.entries {
            if !olds.contains_key(&entry.code) && !moved.contains(&&entry.code) {
                self.entry = Some((entry.code.clone(), entry.name.clone()));
                self.added(old, entry);
            }
        }
        self.entry = None;
    }

    fn added(&mut self, old: &TableDocument, entry: &EntryDocument) {
        let code = entry.code.as_code();
        let class = (entry.category, entry.retry, entry.http);
        let band = old.band(code);
        let band = band.filter(|band| (band.category, band.retry, band.http) != class);
        let parent = old.extends.iter().find_map(|parent| parent.find(code));
        let (kind, what) = match (parent, band) {
            (Some(parent), _) => (Behavioural, format!("added, overrides {}", parent.name)),
            (None, Some(band)) => {
                let codes = &band.codes;
                let what = format!("added, with another class than its band {codes}");
                (Behavioural, what)
            }
            (None, None) => (Compatible, "added".into()),
        };
        self.add(kind, "entry", [None, Some(entry.name.clone())], what);
    }

    fn entry(&mut self, old: &EntryDocument, new: &EntryDocument) {
        self.entry = Some((new.code.clone(), new.name.clone()));
        if variant(old) == variant(new) {
            self.value(Behavioural, "name", &old.name, &new.name);
        } else {
            self.value(Breaking, "variant", variant(old), variant(new));
        }
        self.value(Behavioural, "category", old.category, new.category);
        self.value(Behavioural, "retry", old.retry, new.retry);
        self.value(Behavioural, "fault", old.fault, new.fault);
        self.value(Behavioural, "HTTP status", old.http, new.http);
        self.value(Behavioural, "gRPC code", old.grpc, new.grpc);
        let missing = |from: &EntryDocument, aliases: &[OwnedCode]| -> Vec<String> {
            let missing = aliases.iter().filter(|alias| !from.aliases.contains(alias));
            missing.map(|alias| format!("{alias}")).collect()
        };
        for alias in missing(new, &old.aliases) {
            let what = format!("alias {alias} removed");
            self.add(Breaking, "alias", [Some(alias), None], what);
        }
        for alias in missing(old, &new.aliases) {
            let what = format!("alias {alias} added");
            self.add(Behavioural, "alias", [None, Some(alias)], what);
        }
        let languages = old.texts.keys().chain(new.texts.keys());
        for language in languages.collect::<BTreeSet<_>>() {
            self.text(language, old.texts.get(language), new.texts.get(language));
        }
    }

    /// A message is short enough for a line, a help is not.
    fn text(&mut self, language: &str, old: Option<&TextDocument>, new: Option<&TextDocument>) {
        let field = format!("message in {language}");
        let (old, new) = match (old, new) {
            (Some(old), Some(new)) => (old, new),
            (old, new) => {
                let values = [old, new].map(|text| Some(text?.message.clone()));
                let (kind, how) = match old {
                    Some(_) => (Behavioural, "removed"),
                    None => (Compatible, "added"),
                };
                let what = format!("text in {language} {how}");
                return self.add(kind, field, values, what);
            }
        };
        if old.message != new.message {
            let what = format!("{field} {:?}, was {:?}", new.message, old.message);
            let values = [old, new].map(|text| Some(text.message.clone()));
            self.add(Compatible, field, values, what);
        }
        if old.help != new.help {
            let field = format!("help in {language}");
            let what = format!("{field} changed");
            let values = [old.help.clone(), new.help.clone()];
            self.add(Compatible, field, values, what);
        }
    }
}

fn variant(entry: &EntryDocument) -> &str {
    entry.variant.as_ref().unwrap_or(&entry.name)
}
