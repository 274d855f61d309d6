use core::fmt;
use core::iter::FusedIterator;

use super::{Code, Table, Text, language};
use crate::classify::Class;
use crate::{Category, Fault, Retry, sparse};

/// A code that a table declares, with everything that the table says about it.
///
/// ```
/// use cloud_errors::{Category, CloudError, Code, PublicError};
///
/// let entry = PublicError::ResourceOperationFailed.entry().unwrap();
/// assert_eq!(entry.code(), Code::Number(5100));
/// assert_eq!(entry.name(), "ResourceOperationFailed");
/// assert_eq!(entry.category(), Category::OperationFailed);
/// assert_eq!(entry.languages().collect::<Vec<_>>(), ["en", "zh"]);
/// ```
#[derive(Clone, Copy)]
pub struct Entry {
    table: &'static Table,
    row: usize,
}

impl Entry {
    pub(crate) const fn new(table: &'static Table, row: usize) -> Self {
        Self { table, row }
    }

    /// The entry's own code.
    #[must_use]
    pub const fn code(self) -> Code<'static> {
        self.table.code(self.row)
    }

    /// Further codes that decode to the entry's variant, as declared.
    pub fn aliases(self) -> impl Iterator<Item = Code<'static>> + use<> {
        let (table, row) = (self.table, self.row);
        let codes = table.data().codes;
        let aliases = (table.len()..codes.len()).filter(move |alias| table.row(*alias) == row);
        aliases.map(move |alias| codes.at(alias))
    }

    /// The vendor's symbol from `#[name]`, else the name of the variant.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match sparse::value(self.table.data().symbols, self.row) {
            Some(symbol) => symbol,
            None => self.variant(),
        }
    }

    /// The name of the variant.
    pub(crate) const fn variant(self) -> &'static str {
        self.table.data().texts.name(self.row)
    }

    /// What went wrong, in the table's own language, without a full stop.
    #[must_use]
    pub const fn message(self) -> &'static str {
        self.table.data().texts.message(self.row)
    }

    /// What the caller should do, in the table's own language. Paragraphs are separated by an empty
    /// line.
    #[must_use]
    pub const fn help(self) -> Option<&'static str> {
        self.table.data().texts.help(self.row)
    }

    /// The entry's own category, else that of the band that covers its code.
    #[must_use]
    pub const fn category(self) -> Category {
        self.class().category()
    }

    /// The entry's own retry, else that of the band that gave the category, else the category's default.
    #[must_use]
    pub const fn retry(self) -> Retry {
        self.class().retry()
    }

    /// Who has to change something before the request can succeed.
    #[must_use]
    pub const fn fault(self) -> Fault {
        self.category().fault()
    }

    /// The entry's own HTTP status, else that of the band that gave the category, else the category's
    /// default.
    #[must_use]
    pub const fn http_status(self) -> u16 {
        self.class().http_status()
    }

    pub(crate) const fn class(self) -> Class {
        self.table.class(self.row)
    }

    /// The entry's text in a language, given as a BCP 47 tag.
    ///
    /// Tags are looked up as in RFC 4647, section 3.4: `"zh-CN"` finds `"zh"`, and case is ignored. The
    /// table's own language is found too.
    ///
    /// ```
    /// use cloud_errors::{CloudError, PublicError};
    ///
    /// let entry = PublicError::SecretKeyNotFound.entry().unwrap();
    /// assert_eq!(entry.text("zh-CN").unwrap().message, "密钥不存在");
    /// assert_eq!(entry.text("en-GB").unwrap().message, entry.message());
    /// assert_eq!(entry.text("tlh"), None);
    /// ```
    #[must_use]
    pub fn text(self, language: &str) -> Option<Text> {
        language::ranges(language).find_map(|range| self.text_in(range))
    }

    /// The languages in which the entry has a text, the table's own first.
    pub fn languages(self) -> impl Iterator<Item = &'static str> + use<> {
        let row = self.row;
        let translated = self.table.data().translations.iter();
        let translated = translated.filter(move |translation| translation.message(row).is_some());
        core::iter::once(self.table.language())
            .chain(translated.map(|translation| translation.language))
    }

    /// The text in the table's own language.
    pub(crate) fn own_text(self) -> Text {
        Text {
            language: self.table.language(),
            message: self.message(),
            help: self.help(),
        }
    }

    fn text_in(self, language: &str) -> Option<Text> {
        if language.eq_ignore_ascii_case(self.table.language()) {
            return Some(self.own_text());
        }
        let mut translations = self.table.data().translations.iter();
        let translation = translations.find(|one| language.eq_ignore_ascii_case(one.language))?;
        Some(Text {
            language: translation.language,
            message: translation.message(self.row)?,
            help: translation.help(self.row),
        })
    }

    /// The table that declares the entry.
    #[must_use]
    pub const fn table(self) -> &'static Table {
        self.table
    }
}

/// Two entries are equal if they are the same entry of one table.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.table, other.table) && self.row == other.row
    }
}

impl Eq for Entry {}

/// `4100 Authentication failed`; with `{:#}` also `: ` and the help.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.table.data().texts.display(self.row, f)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("code", &self.code())
            .field("name", &self.name())
            .field("message", &self.message())
            .field("category", &self.category())
            .field("retry", &self.retry())
            .finish_non_exhaustive()
    }
}

/// An iterator over the entries of a table; see [`Table::entries`].
#[derive(Clone, Debug)]
pub struct Entries {
    table: &'static Table,
    rows: core::ops::Range<usize>,
}

impl Entries {
    pub(super) const fn new(table: &'static Table, len: usize) -> Self {
        Self {
            table,
            rows: 0..len,
        }
    }
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.rows.next().map(|row| Entry::new(self.table, row))
    }

    fn nth(&mut self, n: usize) -> Option<Entry> {
        self.rows.nth(n).map(|row| Entry::new(self.table, row))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl DoubleEndedIterator for Entries {
    fn next_back(&mut self) -> Option<Entry> {
        self.rows.next_back().map(|row| Entry::new(self.table, row))
    }
}

impl ExactSizeIterator for Entries {}

impl FusedIterator for Entries {}
