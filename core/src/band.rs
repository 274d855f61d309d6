use core::fmt;
use core::ops::RangeInclusive;

use crate::bytes::same;
use crate::lookup::NameIndex;
use crate::{Category, Code};

/// A range of codes, or all codes under a prefix, that share a category.
///
/// ```
/// use cloud_errors::{Category, Code, ErrorTable, PublicError};
///
/// let band = &PublicError::TABLE.bands()[0];
/// assert_eq!(band.range(), Some(4000..=4099));
/// assert_eq!(band.category(), Category::InvalidArgument);
/// assert!(band.contains(Code::Number(4099)));
/// assert_eq!(band.to_string(), "4000..=4099 => InvalidArgument");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Band {
    span: Span,
    category: Category,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Span {
    Numbers { first: i64, last: i64 },
    Prefix(&'static str),
}

impl Band {
    #[doc(hidden)]
    #[must_use]
    pub const fn __numbers(first: i64, last: i64, category: Category) -> Self {
        Self {
            span: Span::Numbers { first, last },
            category,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn __prefix(prefix: &'static str, category: Category) -> Self {
        Self {
            span: Span::Prefix(prefix),
            category,
        }
    }

    /// The category of the codes that the band covers.
    #[must_use]
    pub const fn category(&self) -> Category {
        self.category
    }

    /// The numbers it covers, in a list of numbers.
    #[must_use]
    pub const fn range(&self) -> Option<RangeInclusive<i64>> {
        match self.span {
            Span::Numbers { first, last } => Some(RangeInclusive::new(first, last)),
            Span::Prefix(_) => None,
        }
    }

    /// The whole dotted segments that a code must begin with, in a list of strings.
    #[must_use]
    pub const fn prefix(&self) -> Option<&'static str> {
        match self.span {
            Span::Numbers { .. } => None,
            Span::Prefix(prefix) => Some(prefix),
        }
    }

    /// Whether the band covers the code.
    #[must_use]
    pub const fn contains(&self, code: Code<'_>) -> bool {
        match (self.span, code) {
            (Span::Numbers { first, last }, Code::Number(number)) => {
                first <= number && number <= last
            }
            (Span::Prefix(prefix), Code::Text(text)) => is_segment_prefix(prefix, text),
            _ => false,
        }
    }
}

/// Whether `prefix` is a whole number of leading dotted segments of `text`.
const fn is_segment_prefix(prefix: &str, text: &str) -> bool {
    let (prefix, text) = (prefix.as_bytes(), text.as_bytes());
    match text.split_at_checked(prefix.len()) {
        Some((start, [] | [b'.', ..])) => same(start, prefix),
        _ => false,
    }
}

/// A list's bands, in an order that look-ups rely on: ranges ascend, and of two prefixes the longer
/// stands first.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Bands {
    pub list: &'static [Band],
    /// Over the prefixes, if there are any.
    pub prefixes: Option<NameIndex>,
}

impl Bands {
    /// The category of the nearest band that covers the code.
    pub(crate) const fn covering(&self, code: Code<'_>) -> Option<Category> {
        match (code, &self.prefixes) {
            (Code::Number(number), _) => match self.around(number) {
                Some(band) => Some(band.category),
                None => None,
            },
            (Code::Text(text), Some(index)) => self.above(text, index),
            (Code::Text(_), None) => None,
        }
    }

    /// Whether there is a band of exactly this prefix, whose hash the macro knows.
    pub(crate) const fn has_prefix(&self, prefix: &str, hash: u64) -> bool {
        match &self.prefixes {
            Some(index) => index.known(prefix, hash).is_some(),
            None => false,
        }
    }

    /// By binary search; flat, for constants.
    const fn around(&self, number: i64) -> Option<&'static Band> {
        let (mut low, mut high) = (0, self.list.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let band = &self.list[middle];
            let Span::Numbers { first, last } = band.span else {
                return None;
            };
            if number < first {
                high = middle;
            } else if number > last {
                low = middle + 1;
            } else {
                return Some(band);
            }
        }
        None
    }

    /// By the text's leading segments, as many as can matter first.
    const fn above(&self, text: &str, index: &NameIndex) -> Option<Category> {
        let longest = match self.list {
            [
                Band {
                    span: Span::Prefix(longest),
                    ..
                },
                ..,
            ] => longest.len(),
            _ => 0,
        };
        let text = text.as_bytes();
        let mut end = if text.len() < longest {
            text.len()
        } else {
            longest
        };
        loop {
            if end == text.len() || text[end] == b'.' {
                let (prefix, _) = text.split_at(end);
                if let Some(category) = self.of_prefix(prefix, index) {
                    return Some(category);
                }
            }
            if end == 0 {
                return None;
            }
            end -= 1;
        }
    }

    #[inline]
    const fn of_prefix(&self, prefix: &[u8], index: &NameIndex) -> Option<Category> {
        let Some(position) = index.candidate(index.hash_of(prefix)) else {
            return None;
        };
        if position >= self.list.len() {
            return None;
        }
        let band = &self.list[position];
        match band.span {
            Span::Prefix(own) if same(own.as_bytes(), prefix) => Some(band.category),
            _ => None,
        }
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.span {
            Span::Numbers { first, last } => write!(f, "{first}..={last} => {}", self.category),
            Span::Prefix(prefix) => write!(f, "{prefix:?} => {}", self.category),
        }
    }
}
