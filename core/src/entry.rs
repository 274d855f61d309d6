use core::fmt;

use crate::{Category, Code, Fault, Retry, Table, Text, class, language};

/// A row of a table: a code and all that the table says about it.
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
    /// The entries of a table, for its static.
    #[doc(hidden)]
    #[must_use]
    pub const fn __of<const ROWS: usize>(table: &'static Table) -> [Self; ROWS] {
        let mut entries = [Self { table, row: 0 }; ROWS];
        let mut rest: &mut [Self] = &mut entries;
        let mut row = 0;
        // Eight at once, without a sum that could overflow: rustc interprets this in any build of a
        // list, and takes its time for each step.
        while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
            a.row = row;
            b.row = row | 1;
            c.row = row | 2;
            d.row = row | 3;
            e.row = row | 4;
            f.row = row | 5;
            g.row = row | 6;
            h.row = row | 7;
            row += 8;
            rest = tail;
        }
        while let [entry, tail @ ..] = rest {
            entry.row = row;
            row += 1;
            rest = tail;
        }
        entries
    }

    /// The code.
    #[must_use]
    pub const fn code(&self) -> Code<'static> {
        self.table.code(self.row)
    }

    /// The variant's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.table.lines().name(self.row)
    }

    /// What went wrong, in the list's own language, without a full stop.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        self.table.lines().message(self.row)
    }

    /// What the caller should do, in the list's own language; paragraphs are kept apart by an
    /// empty line.
    #[must_use]
    pub const fn help(&self) -> Option<&'static str> {
        self.table.lines().help(self.row)
    }

    /// The row's category: its own, else that of the band that covers its code.
    #[must_use]
    pub const fn category(&self) -> Category {
        match class::category(self.table.class(self.row)) {
            Some(category) => category,
            None => self.table.category_of_band(self.code()),
        }
    }

    /// What to do about retrying: what the row says, else what its category says.
    #[must_use]
    pub const fn retry(&self) -> Retry {
        match class::retry(self.table.class(self.row)) {
            Some(retry) => retry,
            None => self.category().retry(),
        }
    }

    /// Whose fault the failure is.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.category().fault()
    }

    /// The row's text in a language, given as a BCP 47 tag.
    ///
    /// Tags are matched as RFC 4647 looks them up, from the right: `"zh-CN"` finds `"zh"`. Case
    /// does not matter. The list's own language is found too.
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
    pub fn text(&self, language: &str) -> Option<Text> {
        language::ranges(language).find_map(|range| self.text_in(range))
    }

    /// The languages that the row has a text in, the list's own first.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + use<> {
        let row = self.row;
        let translated = self.table.translations().iter();
        let translated = translated.filter(move |translation| translation.message(row).is_some());
        core::iter::once(self.table.language())
            .chain(translated.map(|translation| translation.language))
    }

    fn text_in(&self, language: &str) -> Option<Text> {
        if language::same(language, self.table.language()) {
            return Some(Text {
                message: self.message(),
                help: self.help(),
            });
        }
        let translations = self.table.translations().iter();
        let mut translations = translations.filter(|one| language::same(language, one.language));
        translations.find_map(|translation| {
            Some(Text {
                message: translation.message(self.row)?,
                help: translation.help(self.row),
            })
        })
    }

    /// The table that declares the row.
    #[must_use]
    pub const fn table(&self) -> &'static Table {
        self.table
    }

    /// The row's position in its table.
    pub(crate) const fn row(&self) -> usize {
        self.row
    }
}

/// `4100 Authentication failed`; with `{:#}` also `: ` and the help.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.table.lines().display(self.row, f)
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
