use core::fmt;

use crate::band::Bands;
use crate::lines::{Lines, Translation};
use crate::lookup::Codes;
use crate::{Band, Category, Code, Entry, class};

/// A list of error codes as data: what [`cloud_errors`](macro@crate::cloud_errors) makes of a list
/// beside the enum.
///
/// One type for all tables, numbers and strings alike; an error type has its table as
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
    list: List,
}

/// What the macro writes down of a list.
#[doc(hidden)]
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, missing_docs)] // Table's own Debug is the one to read
pub struct List {
    pub name: &'static str,
    pub module: &'static str,
    pub language: &'static str,
    pub success: Option<Code<'static>>,
    pub codes: Codes,
    pub classes: &'static [u8],
    pub lines: Lines,
    pub translations: &'static [Translation],
    pub bands: Bands,
    pub extends: &'static [&'static Table],
    pub entries: &'static [Entry],
}

impl Table {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(list: List) -> Self {
        Self { list }
    }

    /// The name of the enum.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.list.name
    }

    /// The language of the list's own texts, as a BCP 47 tag.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.list.language
    }

    /// The list's own rows, as declared.
    #[must_use]
    pub const fn entries(&self) -> &'static [Entry] {
        self.list.entries
    }

    /// The list's own bands: ranges as they ascend, or prefixes, the longest first. None covers a
    /// code that another covers too, save that a prefix may begin with another; the longer counts.
    #[must_use]
    pub const fn bands(&self) -> &'static [Band] {
        self.list.bands.list
    }

    /// The code that means success, if one does.
    #[must_use]
    pub const fn success(&self) -> Option<Code<'static>> {
        self.list.success
    }

    /// The tables that the list extends, in the order of their look-up.
    #[must_use]
    pub const fn extends(&self) -> &'static [&'static Self] {
        self.list.extends
    }

    /// The row that says what a code means: the list's own, else the first that an extended table
    /// has.
    #[must_use]
    pub const fn find(&self, code: Code<'_>) -> Option<&'static Entry> {
        if let Some(entry) = self.own(code) {
            return Some(entry);
        }
        let parents = self.list.extends;
        let mut i = 0;
        while i < parents.len() {
            if let Some(entry) = parents[i].find(code) {
                return Some(entry);
            }
            i += 1;
        }
        None
    }

    /// The list's own row for a code.
    #[must_use]
    pub const fn own(&self, code: Code<'_>) -> Option<&'static Entry> {
        let row = match (self.list.codes, code) {
            (Codes::Numbers(numbers), Code::Number(number)) => numbers.row(number),
            (Codes::Names(names), Code::Text(text)) => names.const_row(text),
            _ => None,
        };
        match row {
            Some(row) if row < self.list.entries.len() => Some(&self.list.entries[row]),
            _ => None,
        }
    }

    /// The category that bands give a code: the list's own, then those of the tables it extends,
    /// in order; then [`Category::Unknown`].
    #[must_use]
    pub const fn category_of_band(&self, code: Code<'_>) -> Category {
        match self.covering(code) {
            Some(category) => category,
            None => Category::Unknown,
        }
    }

    /// The category of the nearest band that covers the code.
    pub(crate) const fn covering(&self, code: Code<'_>) -> Option<Category> {
        if let Some(category) = self.list.bands.covering(code) {
            return Some(category);
        }
        let parents = self.list.extends;
        let mut i = 0;
        while i < parents.len() {
            if let Some(category) = parents[i].covering(code) {
                return Some(category);
            }
            i += 1;
        }
        None
    }

    /// The name of a row.
    #[doc(hidden)]
    #[must_use]
    pub const fn __name_of(&self, row: usize) -> &'static str {
        self.list.lines.name(row)
    }

    /// The code of a row of a list of strings.
    #[doc(hidden)]
    #[must_use]
    pub const fn __text_of(&self, row: usize) -> &'static str {
        self.list.lines.code(row)
    }

    pub(crate) const fn codes(&self) -> &Codes {
        &self.list.codes
    }

    pub(crate) const fn code(&self, row: usize) -> Code<'static> {
        match self.list.codes {
            Codes::Numbers(numbers) => Code::Number(numbers.code(row)),
            Codes::Names(_) => Code::Text(self.list.lines.code(row)),
        }
    }

    /// Whether this table or one that it extends has a band of exactly this prefix.
    pub(crate) const fn has_prefix(&self, prefix: &str, hash: u64) -> bool {
        if self.list.bands.has_prefix(prefix, hash) {
            return true;
        }
        let parents = self.list.extends;
        let mut i = 0;
        while i < parents.len() {
            if parents[i].has_prefix(prefix, hash) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// Whether the row names no category and no band covers its code.
    pub(crate) const fn lacks_class(&self, row: usize) -> bool {
        class::category(self.class(row)).is_none() && self.covering(self.code(row)).is_none()
    }

    #[cfg(feature = "json")]
    pub(crate) const fn is_of_names(&self) -> bool {
        matches!(self.list.codes, Codes::Names(_))
    }

    pub(crate) const fn class(&self, row: usize) -> u8 {
        if row < self.list.classes.len() {
            self.list.classes[row]
        } else {
            0
        }
    }

    pub(crate) const fn lines(&self) -> &Lines {
        &self.list.lines
    }

    pub(crate) const fn translations(&self) -> &'static [Translation] {
        self.list.translations
    }

    /// Where the list stands; with its name, what tells it from every other.
    pub(crate) const fn module(&self) -> &'static str {
        self.list.module
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("name", &self.name())
            .field("success", &self.success())
            .field("extends", &self.extends())
            .field("bands", &self.bands())
            .field("entries", &self.entries())
            .finish_non_exhaustive()
    }
}
