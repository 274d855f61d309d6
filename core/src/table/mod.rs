//! A table as data.

mod band;
mod code;
mod entry;
mod language;
#[allow(missing_docs)] // hidden
mod pattern;
mod text;
#[allow(missing_docs)] // hidden
mod texts;

use core::fmt;

pub use self::band::Band;
pub use self::code::Code;
pub use self::entry::{Entries, Entry};
pub use self::pattern::Pattern;
pub use self::text::Text;
pub use self::texts::{Texts, Translation};
use crate::classify::{Class, Classes};
use crate::lookup::Codes;
use crate::packed::u16_at;
use crate::{Category, Retry};

/// An error table as data.
///
/// This one type describes numeric and string tables. The table of an error type is
/// [`ErrorTable::TABLE`](crate::ErrorTable::TABLE).
///
/// ```
/// use cloud_errors::{Code, ErrorTable, PublicError, Table};
///
/// const TABLE: &Table = PublicError::TABLE;
/// assert_eq!(TABLE.name(), "PublicError");
/// assert_eq!(TABLE.success(), Some(Code::Number(0)));
/// assert_eq!(TABLE.entries().len(), 22);
/// assert_eq!(TABLE.find(Code::Number(6200)).unwrap().name(), "InterfaceUnavailable");
/// ```
pub struct Table {
    data: Data,
}

/// What the macro writes. Hidden.
#[derive(Clone, Copy)]
#[doc(hidden)]
#[allow(missing_debug_implementations, missing_docs)] // Table's Debug is the one to read
pub struct Data {
    pub name: &'static str,
    pub location: Location,
    pub language: &'static str,
    pub success: &'static [Pattern],
    pub codes: Codes,
    /// The row of each code behind those of the entries, of 16 bits each.
    pub aliases: &'static [u8],
    pub classes: Classes,
    pub texts: Texts,
    pub translations: &'static [Translation],
    /// The names that `#[name]` gives, by row, in ascending order.
    pub symbols: &'static [(usize, &'static str)],
    pub bands: &'static [Band],
    /// The hashes of the bands that are whole segments, in ascending order, for constants.
    pub segments: &'static [u64],
    pub extends: &'static [&'static Table],
    /// The table itself; if it has several parents, then all ancestors in order of look-up, each once.
    pub family: &'static [&'static Table],
}

/// Where a table is in the source, which tells it from all others.
#[doc(hidden)]
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug)]
pub struct Location {
    pub module: &'static str,
    pub line: u32,
    pub column: u32,
    /// Of the crate: two versions of it may be in one build.
    pub version: Option<&'static str>,
}

impl Table {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(data: Data) -> Self {
        Self { data }
    }

    /// The name of the enum.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.data.name
    }

    /// The language of the doc comments, as a BCP 47 tag.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.data.language
    }

    /// The table's own entries, as declared.
    #[must_use]
    pub const fn entries(&self) -> Entries {
        Entries::new(self.this(), self.len())
    }

    /// The table's own bands, in order of look-up: the first one that contains a code classifies it.
    /// Ranges are in ascending order and never overlap. Suffixes come before prefixes, and longer
    /// patterns before shorter ones.
    #[must_use]
    pub const fn bands(&self) -> &'static [Band] {
        self.data.bands
    }

    /// The first success code. `None` if there is none, or if the header begins with a pattern such as
    /// `"00*"`; see [`is_success`](Self::is_success).
    #[must_use]
    pub const fn success(&self) -> Option<Code<'static>> {
        match self.data.success {
            [Pattern::Range(first, _), ..] => Some(Code::Number(*first)),
            [Pattern::Exact(text), ..] => Some(Code::Str(text)),
            _ => None,
        }
    }

    /// Whether there are success codes.
    #[cfg(feature = "json")]
    pub(crate) const fn has_success(&self) -> bool {
        !self.data.success.is_empty()
    }

    /// Whether the code is a success code.
    ///
    /// ```
    /// use cloud_errors::{Code, ErrorTable, PublicError};
    ///
    /// assert!(PublicError::TABLE.is_success(Code::Number(0)));
    /// assert!(!PublicError::TABLE.is_success(Code::Number(4000)));
    /// ```
    #[must_use]
    pub const fn is_success(&self, code: Code<'_>) -> bool {
        let mut i = 0;
        while i < self.data.success.len() {
            if self.data.success[i].contains(code) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// The tables that this one extends, in order of look-up.
    #[must_use]
    pub const fn extends(&self) -> &'static [&'static Self] {
        self.data.extends
    }

    /// The entry that declares the code, also as an alias: the table's own, else the first one in an
    /// extended table.
    #[must_use]
    pub const fn find(&self, code: Code<'_>) -> Option<Entry> {
        let mut family = self.family();
        while let Some(table) = family.advance() {
            if let Some(entry) = table.own(code) {
                if entry.code().same(code) {
                    return Some(entry);
                }
                // An alias of an overridden entry gives the override.
                return self.find(entry.code());
            }
        }
        None
    }

    /// The table's own entry for a code or an alias.
    #[must_use]
    pub const fn own(&self, code: Code<'_>) -> Option<Entry> {
        match self.data.codes.find(code) {
            Some(position) => Some(Entry::new(self.this(), self.row(position))),
            None => None,
        }
    }

    /// Finds an entry, own or inherited, by the name of its variant or by `#[name]`. Compares with one
    /// entry after another.
    ///
    /// ```
    /// use cloud_errors::{Code, ErrorTable, PublicError};
    ///
    /// let entry = PublicError::TABLE.find_name("ReplayAttack").unwrap();
    /// assert_eq!(entry.code(), Code::Number(4500));
    /// ```
    #[must_use]
    pub fn find_name(&self, name: &str) -> Option<Entry> {
        let all = self.family().flat_map(Self::entries);
        let mut named = all.filter(|entry| entry.name() == name || entry.variant() == name);
        // The name of an overridden entry gives the override.
        self.find(named.next()?.code())
    }

    /// A code that both tables declare themselves, if there is one. Aliases count, inherited codes do
    /// not.
    ///
    /// An assertion keeps the codes of two crates apart:
    ///
    /// ```
    /// use cloud_errors::{ErrorTable, PublicError, UnknownCode, cloud_errors};
    ///
    /// #[cloud_errors]
    /// enum DiskError {
    ///     /// The disk is full.
    ///     #[class(OutOfCapacity)]
    ///     Full = 70_001,
    ///     /// Any other code.
    ///     Unknown(UnknownCode),
    /// }
    ///
    /// const _: () = assert!(DiskError::TABLE.conflict(PublicError::TABLE).is_none());
    /// ```
    #[must_use]
    pub const fn conflict(&self, other: &Self) -> Option<Code<'static>> {
        let mut position = 0;
        while position < self.data.codes.len() {
            let code = self.data.codes.at(position);
            if other.data.codes.find(code).is_some() {
                return Some(code);
            }
            position += 1;
        }
        None
    }

    /// The category of the first band that contains the code: the table's own bands, then those of the
    /// tables that it extends, in order. [`Category::Unknown`] if no band contains it.
    #[must_use]
    pub const fn category_of_band(&self, code: Code<'_>) -> Category {
        self.class_of_band(code).category()
    }

    /// The retry of the band that [`category_of_band`](Self::category_of_band) finds.
    #[must_use]
    pub const fn retry_of_band(&self, code: Code<'_>) -> Retry {
        self.class_of_band(code).retry()
    }

    pub(crate) const fn class_of_band(&self, code: Code<'_>) -> Class {
        let mut family = self.family();
        while let Some(table) = family.advance() {
            if let Some(band) = Band::find(table.data.bands, code) {
                return band.class();
            }
        }
        Class::NONE
    }

    /// The class of an entry; without a category only if no band covers it.
    pub(crate) const fn class(&self, row: usize) -> Class {
        let own = self.data.classes.get(row);
        if own.category.is_some() {
            return own;
        }
        own.completed_by(self.class_of_band(self.code(row)))
    }

    /// The table as a static.
    const fn this(&self) -> &'static Self {
        self.data.family[0]
    }

    /// The number of entries.
    pub(crate) const fn len(&self) -> usize {
        self.data.texts.len()
    }

    /// The row of an entry, given the position of one of its codes.
    const fn row(&self, position: usize) -> usize {
        match position.checked_sub(self.len()) {
            None => position,
            Some(alias) => match u16_at(self.data.aliases, alias) {
                Some(row) => row as usize,
                None => 0,
            },
        }
    }

    pub(crate) const fn code(&self, row: usize) -> Code<'static> {
        match self.data.codes {
            Codes::Numbers(numbers) => Code::Number(numbers.code(row)),
            Codes::Strings(_) => Code::Str(self.data.texts.code(row)),
        }
    }

    pub(crate) const fn data(&self) -> &Data {
        &self.data
    }

    #[cfg(all(feature = "serde", feature = "alloc"))]
    pub(crate) const fn is_string_table(&self) -> bool {
        matches!(self.data.codes, Codes::Strings(_))
    }

    /// The name of a variant.
    #[doc(hidden)]
    #[must_use]
    pub const fn __name_of(&self, row: usize) -> &'static str {
        self.data.texts.name(row)
    }

    /// The code of an entry of a string table.
    #[doc(hidden)]
    #[must_use]
    pub const fn __str_of(&self, row: usize) -> &'static str {
        self.data.texts.code(row)
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("name", &self.name())
            .field("success", &self.success())
            .field("bands", &self.bands())
            .field("entries", &self.len())
            .field("extends", &self.extends())
            .finish_non_exhaustive()
    }
}
