use core::fmt;
use core::ops::RangeInclusive;

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
    if text.len() < prefix.len() || (text.len() > prefix.len() && text[prefix.len()] != b'.') {
        return false;
    }
    let mut i = 0;
    while i < prefix.len() {
        if prefix[i] != text[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// The category of the first band that covers the code, where the list's bands stand in the order
/// of preference: numbers do not overlap, and of two prefixes the longer stands first.
pub(crate) const fn category_of(bands: &[Band], code: Code<'_>) -> Option<Category> {
    let mut i = 0;
    while i < bands.len() {
        if bands[i].contains(code) {
            return Some(bands[i].category);
        }
        i += 1;
    }
    None
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.span {
            Span::Numbers { first, last } => write!(f, "{first}..={last} => {}", self.category),
            Span::Prefix(prefix) => write!(f, "{prefix:?} => {}", self.category),
        }
    }
}
