//! Category, retry and HTTP status together. Hidden: the macro writes them.

use super::{Category, Retry};
use crate::sparse;

/// Category, retry and HTTP status, as far as an entry or a band gives them. An entry without a category
/// takes what it leaves out from the first band that contains its code. The category gives the rest.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Class {
    pub category: Option<Category>,
    pub retry: Option<Retry>,
    pub http: Option<u16>,
}

impl Class {
    pub(crate) const NONE: Self = Self {
        category: None,
        retry: None,
        http: None,
    };

    pub(crate) const fn category(self) -> Category {
        match self.category {
            Some(category) => category,
            None => Category::Unknown,
        }
    }

    pub(crate) const fn retry(self) -> Retry {
        match self.retry {
            Some(retry) => retry,
            None => self.category().retry(),
        }
    }

    pub(crate) const fn http_status(self) -> u16 {
        match self.http {
            Some(status) => status,
            None => self.category().http_status(),
        }
    }

    /// Takes the category from a band, and what else this class leaves out.
    pub(crate) const fn completed_by(self, band: Self) -> Self {
        Self {
            category: band.category,
            retry: if self.retry.is_some() {
                self.retry
            } else {
                band.retry
            },
            http: if self.http.is_some() {
                self.http
            } else {
                band.http
            },
        }
    }
}

/// The classes of a table's entries.
#[derive(Clone, Copy, Debug)]
pub struct Classes {
    pub categories: &'static [Category],
    pub retries: &'static [Retry],
    /// Two bytes for each entry: positions in the two lists above, counted from 1, or 0 for none.
    pub columns: &'static [u8],
    /// HTTP statuses by entry, where it has one, in ascending order.
    pub statuses: &'static [(usize, u16)],
}

impl Classes {
    #[inline]
    pub(crate) const fn get(&self, row: usize) -> Class {
        let mut class = Class::NONE;
        if row < self.columns.len() / 2 {
            let category = self.columns[row * 2] as usize;
            if 0 < category && category <= self.categories.len() {
                class.category = Some(self.categories[category - 1]);
            }
            let retry = self.columns[row * 2 + 1] as usize;
            if 0 < retry && retry <= self.retries.len() {
                class.retry = Some(self.retries[retry - 1]);
            }
        }
        class.http = sparse::value(self.statuses, row);
        class
    }
}
