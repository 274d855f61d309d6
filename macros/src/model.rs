//! A list of error codes, as it was meant.

use std::collections::HashMap;

use proc_macro2::{Group, Span, TokenStream, TokenTree};

use crate::name::Name;
use crate::report::{At, Place};

pub(crate) struct List {
    pub(crate) name: Name,
    pub(crate) header: Header,
    pub(crate) rows: Vec<Row>,
    pub(crate) fallbacks: Vec<Fallback>,
    /// Whether a fallback was meant that could not be read: then nobody knows what the list extends.
    pub(crate) fallback_mistaken: bool,
    /// Variants that are neither, by some mistake.
    pub(crate) mistakes: Vec<Name>,
    /// Rows among them that name no category, by their number in the source.
    pub(crate) unclassified: Vec<(Name, usize)>,
    /// Types that were written but are not used.
    pub(crate) unused: Vec<Vec<TokenTree>>,
    /// Variants whose fields would break the enum, by their number in the source, and what to write
    /// instead.
    pub(crate) replaced: HashMap<usize, Option<Group>>,
    pub(crate) kind: Kind,
    /// The lint levels that the enum sets; what is written beside it has them too.
    pub(crate) lints: Vec<TokenStream>,
    /// Whether naming a variant warns, unless that is allowed.
    pub(crate) deprecated: bool,
    /// Whether naming the enum or a fallback warns, or may warn: all that is written beside the enum
    /// does so.
    pub(crate) deprecated_throughout: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Numbers,
    Names,
}

pub(crate) struct Row {
    pub(crate) name: Name,
    pub(crate) code: Code,
    /// The literal.
    pub(crate) at: Span,
    /// The literal and its sign.
    pub(crate) code_at: At,
    pub(crate) class: Class,
    pub(crate) text: Text,
    pub(crate) translations: Vec<Translation>,
    pub(crate) overrides: Option<Span>,
    /// The lint levels that it sets; what is written of it beside the enum has them too.
    pub(crate) levels: Vec<TokenStream>,
    /// What it expects of that.
    pub(crate) expectations: Vec<TokenStream>,
    pub(crate) differs_only_in_case: bool,
    /// The variant's number in the source.
    pub(crate) place: usize,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Code {
    Number(i64),
    Name(String),
}

/// What `#[class]` says, and what a band adds.
#[derive(Clone, Copy, Default)]
pub(crate) struct Class {
    pub(crate) category: Option<Category>,
    pub(crate) retry: Option<Retry>,
    /// Whether a category was meant but could not be read.
    pub(crate) mistaken: bool,
}

/// A position in the core crate's `Category::ALL`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Category(pub(crate) u8);

/// A position in the core crate's `Retry::ALL`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Retry(pub(crate) u8);

#[derive(Clone, Default)]
pub(crate) struct Text {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

pub(crate) struct Translation {
    pub(crate) language: String,
    pub(crate) text: Text,
}

pub(crate) struct Fallback {
    pub(crate) name: Name,
    /// The type of its field.
    pub(crate) of: Vec<TokenTree>,
    pub(crate) at: At,
    /// The variant's number in the source.
    pub(crate) place: usize,
}

pub(crate) struct Header {
    pub(crate) bands: Vec<Band>,
    /// What bands cover that could not be read, as far as that much could be.
    pub(crate) mistaken_bands: Vec<Option<BandSpan>>,
    pub(crate) success: Success,
    /// Where it says so.
    pub(crate) success_at: Option<(At, Place)>,
    pub(crate) language: String,
    /// Whether a language was meant but could not be read.
    pub(crate) language_mistaken: bool,
    pub(crate) lift: Vec<Vec<TokenTree>>,
    pub(crate) lift_place: Place,
    /// The path of the core crate.
    pub(crate) krate: TokenStream,
}

pub(crate) enum Success {
    /// 0 in a list of numbers, none in a list of strings.
    Default,
    None,
    Code(Code),
}

pub(crate) struct Band {
    pub(crate) span: BandSpan,
    pub(crate) category: Category,
    pub(crate) at: At,
    /// As the list has it.
    pub(crate) source: String,
    pub(crate) place: Place,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum BandSpan {
    Numbers { first: i64, last: i64 },
    Prefix(String),
}

impl Header {
    /// The code that a row can't have.
    pub(crate) fn success(&self, kind: Kind) -> Option<Code> {
        match (&self.success, kind) {
            (Success::Default, Kind::Numbers) => Some(Code::Number(0)),
            (Success::Default, Kind::Names) | (Success::None, _) => None,
            (Success::Code(code), _) => Some(code.clone()),
        }
    }

    /// Whether a band covers the code, or was perhaps meant to.
    pub(crate) fn may_cover(&self, code: &Code) -> bool {
        let mut mistaken = self.mistaken_bands.iter();
        self.band(code).is_some()
            || mistaken.any(|span| span.as_ref().is_none_or(|span| span.covers(code)))
    }

    /// The category of the list's own band that covers a code.
    pub(crate) fn band(&self, code: &Code) -> Option<Category> {
        let covering = self.bands.iter().filter(|band| band.span.covers(code));
        let nearest = covering.max_by_key(|band| band.span.depth())?;
        Some(nearest.category)
    }
}

impl BandSpan {
    pub(crate) fn covers(&self, code: &Code) -> bool {
        match (self, code) {
            (Self::Numbers { first, last }, Code::Number(code)) => (*first..=*last).contains(code),
            (Self::Prefix(prefix), Code::Name(code)) => code
                .strip_prefix(prefix.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
            _ => false,
        }
    }

    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Numbers { first, last } => format!("{first}..={last}"),
            Self::Prefix(prefix) => format!("{prefix:?}"),
        }
    }

    /// The longer of two prefixes wins.
    pub(crate) fn depth(&self) -> usize {
        match self {
            Self::Numbers { .. } => 0,
            Self::Prefix(prefix) => prefix.len(),
        }
    }
}

impl List {
    /// Whether its rows are checked for collisions.
    pub(crate) fn may_collide(&self) -> bool {
        let overrides = || self.rows.iter().any(|row| row.overrides.is_some());
        !self.fallback_mistaken && (self.extends() || overrides())
    }

    /// Whether something is said of the row of that number beside the enum.
    pub(crate) fn warns_of(&self, number: usize) -> bool {
        let row = self.rows.iter().find(|row| row.place == number);
        row.is_some_and(|row| row.differs_only_in_case || self.may_collide())
    }

    /// Whether it extends a table, as far as that can be told by how it is spelled.
    pub(crate) fn extends(&self) -> bool {
        !self.fallbacks.iter().all(Fallback::is_leaf)
    }

    /// Whether it extends a table, or was perhaps meant to.
    pub(crate) fn may_extend(&self) -> bool {
        self.extends() || self.fallback_mistaken
    }

    /// Whether there are codes of both kinds.
    pub(crate) fn is_mixed(&self) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| matches!(row.code, Code::Name(_)) != (self.kind == Kind::Names))
    }

    /// The languages that rows are translated to, each with the rows' texts. One that rows spell
    /// differently is one language, as its first row spells it.
    pub(crate) fn translations(&self) -> Vec<(&str, Vec<Option<&Text>>)> {
        let mut languages = Vec::<(&str, Vec<Option<&Text>>)>::new();
        for (position, row) in self.rows.iter().enumerate() {
            for translation in &row.translations {
                let language = translation.language.as_str();
                let mut known = languages.iter();
                let known = known.position(|(one, _)| one.eq_ignore_ascii_case(language));
                let place = known.unwrap_or_else(|| {
                    languages.push((language, vec![None; self.rows.len()]));
                    languages.len() - 1
                });
                languages[place].1[position] = Some(&translation.text);
            }
        }
        languages.sort_unstable_by_key(|(language, _)| *language);
        languages
    }

    /// The row's class, its own bands included; without category where only an extended table's
    /// band can tell. Where a mistake hides it, it is one that nothing follows from.
    pub(crate) fn class(&self, row: &Row) -> Class {
        let own = row.class.category.or_else(|| self.header.band(&row.code));
        let hidden =
            || row.class.mistaken || self.fallback_mistaken || self.header.may_cover(&row.code);
        Class {
            category: own.or_else(|| hidden().then_some(Category::UNKNOWN)),
            ..row.class
        }
    }
}
