//! Tables as data, format `cloud-errors/1` (features `serde` and `alloc`).
//!
//! A [`Table`] serializes to one document, which any language can read. [`TableDocument`] reads it
//! back. The fields of the structs here are the keys in the file.
//!
//! ```
//! use cloud_errors::document::TableDocument;
//! use cloud_errors::{ErrorTable, PublicError};
//!
//! let json = serde_json::to_string(PublicError::TABLE).unwrap();
//! assert!(json.starts_with(r#"{"format":"cloud-errors/1","name":"PublicError","kind":"number""#));
//!
//! let document: TableDocument = serde_json::from_str(&json).unwrap();
//! assert_eq!(document, TableDocument::from(PublicError::TABLE));
//! assert_eq!(document.entries[0].texts["zh"].message, "请求参数非法");
//! ```
//!
//! # Versions
//!
//! A reader ignores keys that it does not know, and refuses a `format` that it does not know. A later
//! version of this crate may add keys to `cloud-errors/1`. Any other change gets a new number.

mod codes;
mod object;

use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use self::codes::{Codes, OwnedCode};
use self::object::objects;
use crate::{Band, Category, Code, Entry, Fault, Retry, Table};

objects! {
    /// A table.
    pub struct TableDocument {
        /// `"cloud-errors/1"`.
        pub format: Format,
        /// The name of the enum.
        pub name: String,
        /// `"number"` or `"string"`: what all codes of the table are.
        pub kind: Kind,
        /// The table's own language, as a BCP 47 tag.
        pub language: String,
        /// The success codes: single ones and ranges. Empty if there are none.
        pub success: Vec<Codes>,
        /// The table's own bands, in order of look-up: the first that contains a code classifies it.
        pub bands: Vec<BandDocument>,
        /// The table's own entries, as declared.
        pub entries: Vec<EntryDocument>,
        /// The tables that this one extends, whole, in order of look-up.
        pub extends: Vec<TableDocument>,
    }

    /// A band: codes that share a class.
    pub struct BandDocument {
        /// The codes.
        pub codes: Codes,
        /// The category of the codes.
        pub category: Category,
        /// The retry of the codes, even if it is the category's default.
        pub retry: Retry,
        /// The HTTP status of the codes, even if it is the category's default.
        pub http: u16,
    }

    /// An entry: a code that the table declares.
    pub struct EntryDocument {
        /// The entry's own code: a number or a string.
        pub code: OwnedCode,
        /// Further codes that decode to the entry.
        pub aliases: Vec<OwnedCode>,
        /// The name from `#[name]`, else that of the variant.
        pub name: String,
        /// The category, even if a band gives it.
        pub category: Category,
        /// The retry, even if it is the category's default.
        pub retry: Retry,
        /// The fault of the category.
        pub fault: Fault,
        /// The HTTP status, even if it is the category's default.
        pub http: u16,
        /// The `google.rpc.Code` of the category, as a number.
        pub grpc: i32,
        /// The texts by language, a BCP 47 tag. The table's own language is one of them.
        pub texts: BTreeMap<String, TextDocument>,
        ..
        /// The name of the variant, omitted if `name` is the same.
        pub variant: Option<String>,
    }

    /// A text.
    pub struct TextDocument {
        /// What went wrong, without a full stop.
        pub message: String,
        ..
        /// What the caller should do, omitted if there is no help.
        pub help: Option<String>,
    }
}

impl TableDocument {
    /// An empty table.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: Kind, language: impl Into<String>) -> Self {
        Self {
            format: Format,
            name: name.into(),
            kind,
            language: language.into(),
            success: Vec::new(),
            bands: Vec::new(),
            entries: Vec::new(),
            extends: Vec::new(),
        }
    }

    /// The entry that declares the code or an alias of it: the table's own, else the first that an
    /// extended table has.
    #[must_use]
    pub fn find(&self, code: Code<'_>) -> Option<&EntryDocument> {
        let declares = |entry: &&EntryDocument| {
            entry.code.as_code() == code
                || entry.aliases.iter().any(|alias| alias.as_code() == code)
        };
        let mut parents = self.extends.iter();
        let own = self.entries.iter().find(declares);
        own.or_else(|| parents.find_map(|parent| parent.find(code)))
    }

    /// The band that classifies the code if no entry declares it: the table's own, else the first that
    /// an extended table has.
    #[must_use]
    pub fn band(&self, code: Code<'_>) -> Option<&BandDocument> {
        let mut parents = self.extends.iter();
        let own = self.bands.iter().find(|band| band.codes.contains(code));
        own.or_else(|| parents.find_map(|parent| parent.band(code)))
    }
}

impl BandDocument {
    /// A band with the defaults of a category.
    #[must_use]
    pub fn new(codes: Codes, category: Category) -> Self {
        let (retry, http) = (category.retry(), category.http_status());
        Self {
            codes,
            category,
            retry,
            http,
        }
    }
}

impl EntryDocument {
    /// An entry without texts, with the defaults of a category.
    #[must_use]
    pub fn new(code: OwnedCode, name: impl Into<String>, category: Category) -> Self {
        Self {
            code,
            aliases: Vec::new(),
            name: name.into(),
            category,
            retry: category.retry(),
            fault: category.fault(),
            http: category.http_status(),
            grpc: category.grpc_code(),
            texts: BTreeMap::new(),
            variant: None,
        }
    }
}

impl TextDocument {
    /// A text.
    #[must_use]
    pub fn new(message: impl Into<String>, help: Option<String>) -> Self {
        Self {
            message: message.into(),
            help,
        }
    }
}

impl From<&Table> for TableDocument {
    fn from(table: &Table) -> Self {
        let kind = if table.is_string_table() {
            Kind::String
        } else {
            Kind::Number
        };
        Self {
            success: table
                .data()
                .success
                .iter()
                .map(|codes| (*codes).into())
                .collect(),
            bands: table.bands().iter().map(BandDocument::from).collect(),
            entries: table.entries().map(EntryDocument::from).collect(),
            extends: table
                .extends()
                .iter()
                .map(|parent| Self::from(*parent))
                .collect(),
            ..Self::new(table.name(), kind, table.language())
        }
    }
}

impl From<&Band> for BandDocument {
    fn from(band: &Band) -> Self {
        let (retry, http) = (band.retry(), band.http_status());
        Self {
            retry,
            http,
            ..Self::new(band.pattern().into(), band.category())
        }
    }
}

impl From<Entry> for EntryDocument {
    fn from(entry: Entry) -> Self {
        let text = |language: &str| {
            let text = entry.text(language)?;
            let text = TextDocument::new(text.message, text.help.map(ToString::to_string));
            Some((language.to_owned(), text))
        };
        let is_named = entry.variant() != entry.name();
        Self {
            aliases: entry.aliases().map(OwnedCode::from).collect(),
            retry: entry.retry(),
            http: entry.http_status(),
            texts: entry.languages().filter_map(text).collect(),
            variant: is_named.then(|| entry.variant().to_owned()),
            ..Self::new(entry.code().into(), entry.name(), entry.category())
        }
    }
}

/// As a [`TableDocument`].
impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        TableDocument::from(self).serialize(serializer)
    }
}

/// The version of the format: `cloud-errors/1`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[allow(clippy::exhaustive_structs)]
pub struct Format;

/// What the codes of a table are.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(clippy::exhaustive_enums)] // as `Code` is
pub enum Kind {
    /// `"number"`.
    Number,
    /// `"string"`.
    String,
}

/// A type whose few values are strings in JSON.
macro_rules! words {
    ($Type:ident: $($value:path = $word:literal),+) => {
        impl fmt::Display for $Type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self { $($value => $word,)+ })
            }
        }

        impl Serialize for $Type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $Type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let expected = [$($word),+].join(" or ");
                crate::serde::deserialize_word(deserializer, |word| match word {
                    $($word => Ok($value),)+
                    _ => Err(alloc::format!(
                        "unknown {} {word:?}: expected {expected}",
                        stringify!($Type).to_lowercase(),
                    )),
                })
            }
        }
    };
}

words!(Format: Format = "cloud-errors/1");
words!(Kind: Kind::Number = "number", Kind::String = "string");
