//! An error table as the author wrote it. Holds valid things only.

use std::cmp::Reverse;
use std::fmt::{self, Display};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diagnostics::SpanRange;

pub(crate) struct Table {
    pub(crate) header: Header,
    /// The enum's attributes up to the first paragraph of its documentation.
    pub(crate) first_attributes: TokenStream,
    pub(crate) other_attributes: TokenStream,
    /// Lint levels that the enum sets. Generated items have the same.
    pub(crate) lints: TokenStream,
    /// Whether naming the enum or a variant may warn.
    pub(crate) deprecated: bool,
    pub(crate) visibility: TokenStream,
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    pub(crate) body: Span,
    pub(crate) kind: Kind,
    /// Whether `#[cfg]` decides about a part of it.
    pub(crate) is_conditional: bool,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Str,
}

/// An identifier and its text. Asking rustc for the text each time is slow.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) ident: Ident,
    /// As this crate writes it, perhaps with `r#`.
    pub(crate) source: String,
}

impl From<Ident> for Name {
    fn from(ident: Ident) -> Self {
        let source = match ident.to_string() {
            // A keyword where this crate is parsed, but not in every edition.
            word if ["async", "await", "dyn", "gen", "try"].contains(&word.as_str()) => {
                format!("r#{word}")
            }
            word => word,
        };
        Self { ident, source }
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.ident.to_tokens(tokens);
    }
}

impl Name {
    pub(crate) fn span(&self) -> Span {
        self.ident.span()
    }

    pub(crate) fn text(&self) -> &str {
        self.source.strip_prefix("r#").unwrap_or(&self.source)
    }
}

/// A line of the enum.
pub(crate) struct Variant {
    /// Those that the table does not read, as written.
    pub(crate) attributes: Vec<TokenTree>,
    /// The conditions of `#[cfg]`.
    pub(crate) conditions: Vec<TokenStream>,
    pub(crate) name: Name,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    Entry(Box<Entry>),
    Fallback(Fallback),
    /// A mistake was reported. The variant stays in the enum, for those who name it.
    Unread,
}

/// A code and what the table says about it.
pub(crate) struct Entry {
    pub(crate) code: Spanned<Code>,
    pub(crate) aliases: Vec<Spanned<Code>>,
    pub(crate) class: Class,
    pub(crate) text: Text,
    pub(crate) translations: Vec<Translation>,
    /// What `#[name]` says.
    pub(crate) symbol: Option<Spanned<String>>,
    pub(crate) overrides: Option<Span>,
    /// Lint levels that the variant sets.
    pub(crate) lints: TokenStream,
    /// Whether the documentation hides it.
    pub(crate) hidden: bool,
}

/// Where the codes go that no entry declares.
pub(crate) struct Fallback {
    /// Those of the field.
    pub(crate) attributes: TokenStream,
    pub(crate) ty: TokenStream,
    /// Lint levels that the variant sets.
    pub(crate) lints: TokenStream,
    pub(crate) at: SpanRange,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Code {
    Number(i64),
    Str(String),
}

#[derive(Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) at: SpanRange,
}

/// Categories and retries are the author's tokens: rustc knows the words.
#[derive(Clone, Default)]
pub(crate) struct Class {
    pub(crate) category: Option<Name>,
    pub(crate) retry: Option<Name>,
    pub(crate) http: Option<u16>,
}

#[derive(Clone, Default)]
pub(crate) struct Text {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

pub(crate) struct Translation {
    pub(crate) language: String,
    pub(crate) text: Text,
}

pub(crate) struct Header {
    /// In order of look-up, once they are checked.
    pub(crate) bands: Vec<Band>,
    /// The codes that mean success; `None` where the header does not say.
    pub(crate) success: Option<Vec<Spanned<Pattern>>>,
    pub(crate) language: String,
    /// Indirect ancestors to convert from.
    pub(crate) from: Vec<TokenStream>,
    /// The path of the core crate.
    pub(crate) krate: TokenStream,
}

/// Codes that share a class.
pub(crate) struct Band {
    pub(crate) pattern: Pattern,
    pub(crate) class: Class,
    pub(crate) at: SpanRange,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// `4000..=4099`
    Range(i64, i64),
    /// One string, where it means success.
    Exact(String),
    /// `"AuthFailure"`: this code and all that continue it after a dot.
    Segments(String),
    /// `"42*"`
    Prefix(String),
    /// `"*NotFound"`
    Suffix(String),
}

impl Code {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Number(_) => Kind::Number,
            Self::Str(_) => Kind::Str,
        }
    }

    pub(crate) fn show(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Str(text) => text.clone(),
        }
    }
}

impl Kind {
    pub(crate) fn leaf(self) -> &'static str {
        match self {
            Self::Number => "UnknownCode",
            Self::Str => "UnknownString",
        }
    }

    pub(crate) fn adjective(self) -> &'static str {
        match self {
            Self::Number => "numeric",
            Self::Str => "string",
        }
    }
}

impl Pattern {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Range(..) => Kind::Number,
            _ => Kind::Str,
        }
    }

    pub(crate) fn contains(&self, code: &Code) -> bool {
        match (self, code) {
            (Self::Range(first, last), Code::Number(code)) => (first..=last).contains(&code),
            (Self::Exact(exact), Code::Str(code)) => code == exact,
            (Self::Segments(start), Code::Str(code)) => code
                .strip_prefix(start.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
            (Self::Prefix(start), Code::Str(code)) => code.starts_with(start.as_str()),
            (Self::Suffix(end), Code::Str(code)) => code.ends_with(end.as_str()),
            _ => false,
        }
    }

    /// As the header has it.
    pub(crate) fn show(&self) -> String {
        match self {
            Self::Range(first, last) if first == last => first.to_string(),
            Self::Range(first, last) => format!("{first}..={last}"),
            Self::Exact(text) | Self::Segments(text) => format!("{text:?}"),
            Self::Prefix(start) => format!("{:?}", format!("{start}*")),
            Self::Suffix(end) => format!("{:?}", format!("*{end}")),
        }
    }
}

impl Fallback {
    /// The kind of the codes that it keeps, if it is spelled `UnknownCode` or `UnknownString`. An alias
    /// of these types works too.
    pub(crate) fn leaf_kind(&self) -> Option<Kind> {
        let last = self.ty.clone().into_iter().last()?.to_string();
        [Kind::Number, Kind::Str]
            .into_iter()
            .find(|kind| last == kind.leaf())
    }

    pub(crate) fn is_leaf(&self) -> bool {
        self.leaf_kind().is_some()
    }
}

impl Header {
    /// The codes that can't be errors: 0 in a numeric table, unless the header says otherwise.
    pub(crate) fn success(&self, kind: Kind) -> Vec<Pattern> {
        match (&self.success, kind) {
            (Some(success), _) => success.iter().map(|one| one.value.clone()).collect(),
            (None, Kind::Number) => vec![Pattern::Range(0, 0)],
            (None, Kind::Str) => Vec::new(),
        }
    }

    /// Puts the bands in order of look-up.
    pub(crate) fn sort_bands(&mut self) {
        self.bands.sort_by_key(|band| match &band.pattern {
            Pattern::Range(first, _) => (*first, Reverse(0), 0),
            Pattern::Suffix(end) => (0, Reverse(end.len()), 0),
            Pattern::Segments(start) | Pattern::Exact(start) => (1, Reverse(start.len()), 0),
            Pattern::Prefix(start) => (1, Reverse(start.len()), 1),
        });
    }

    /// The class that the table's own bands give a code.
    pub(crate) fn class_of(&self, code: &Code) -> Option<&Class> {
        let band = self.bands.iter().find(|band| band.pattern.contains(code))?;
        Some(&band.class)
    }
}

impl Table {
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&Variant, &Entry)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.content {
                Content::Entry(entry) => Some((variant, &**entry)),
                _ => None,
            })
    }

    pub(crate) fn fallbacks(&self) -> impl Iterator<Item = (&Variant, &Fallback)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.content {
                Content::Fallback(fallback) => Some((variant, fallback)),
                _ => None,
            })
    }

    /// Whether a fallback may be another table. A type alias of `UnknownCode` counts as one, because only
    /// rustc can resolve it.
    pub(crate) fn may_extend(&self) -> bool {
        self.fallbacks().any(|(_, fallback)| !fallback.is_leaf())
    }

    /// The entry's class. Without a category, a parent's band gives it.
    pub(crate) fn class_of(&self, entry: &Entry) -> Class {
        let own = entry.class.clone();
        match self.header.class_of(&entry.code.value) {
            Some(band) if own.category.is_none() => Class {
                category: band.category.clone(),
                retry: own.retry.or_else(|| band.retry.clone()),
                http: own.http.or(band.http),
            },
            _ => own,
        }
    }

    /// Every code with its entry's position: the entries' own, as declared, then the aliases.
    pub(crate) fn codes(&self) -> Vec<(&Spanned<Code>, usize)> {
        let entries = || self.entries().map(|(_, entry)| entry).enumerate();
        let own = entries().map(|(position, entry)| (&entry.code, position));
        let aliases = entries()
            .flat_map(|(position, entry)| entry.aliases.iter().map(move |alias| (alias, position)));
        own.chain(aliases).collect()
    }

    /// The languages of translations, in the order in which they appear.
    pub(crate) fn languages(&self) -> Vec<&str> {
        let mut languages = Vec::<&str>::new();
        for (_, entry) in self.entries() {
            for translation in &entry.translations {
                let mut known = languages.iter();
                if !known.any(|one| one.eq_ignore_ascii_case(&translation.language)) {
                    languages.push(&translation.language);
                }
            }
        }
        languages
    }
}

impl Entry {
    pub(crate) fn translation(&self, language: &str) -> Option<&Text> {
        let mut all = self.translations.iter();
        let found = all.find(|one| one.language.eq_ignore_ascii_case(language))?;
        Some(&found.text)
    }
}
