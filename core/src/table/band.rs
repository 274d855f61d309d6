use core::fmt;
use core::ops::RangeInclusive;

use super::{Code, Pattern};
use crate::classify::Class;
use crate::{Category, Retry};

/// Codes that share a class: a range of numbers, or strings with a common prefix or suffix.
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
    pattern: Pattern,
    class: Class,
}

impl Band {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(pattern: Pattern, class: Class) -> Self {
        Self { pattern, class }
    }

    /// The category of the codes.
    #[must_use]
    pub const fn category(&self) -> Category {
        self.class.category()
    }

    /// The retry of the codes.
    #[must_use]
    pub const fn retry(&self) -> Retry {
        self.class.retry()
    }

    /// The HTTP status of the codes.
    #[must_use]
    pub const fn http_status(&self) -> u16 {
        self.class.http_status()
    }

    /// The range, in a numeric table.
    #[must_use]
    pub const fn range(&self) -> Option<RangeInclusive<i64>> {
        match self.pattern {
            Pattern::Range(first, last) => Some(RangeInclusive::new(first, last)),
            _ => None,
        }
    }

    /// The prefix, in a string table. If [`is_whole`](Self::is_whole) is true, it matches whole dotted
    /// segments only.
    #[must_use]
    pub const fn prefix(&self) -> Option<&'static str> {
        match self.pattern {
            Pattern::Segments(start) | Pattern::Prefix(start) => Some(start),
            _ => None,
        }
    }

    /// The suffix, in a string table.
    #[must_use]
    pub const fn suffix(&self) -> Option<&'static str> {
        match self.pattern {
            Pattern::Suffix(end) => Some(end),
            _ => None,
        }
    }

    /// Whether the prefix matches whole dotted segments only: `"AuthFailure"` does, `"42*"` does not.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        matches!(self.pattern, Pattern::Segments(_))
    }

    /// Whether the pattern matches the code. Another band with a higher precedence may match it too.
    #[must_use]
    pub const fn contains(&self, code: Code<'_>) -> bool {
        self.pattern.contains(code)
    }

    /// The first band that contains the code. Ranges ascend.
    pub(crate) const fn find(bands: &[Self], code: Code<'_>) -> Option<Self> {
        let (mut low, mut high) = (0, bands.len());
        while low < high {
            let middle = match code {
                Code::Number(_) => low + (high - low) / 2,
                Code::Str(_) => low,
            };
            if bands[middle].contains(code) {
                return Some(bands[middle]);
            }
            match (bands[middle].pattern, code) {
                (Pattern::Range(first, _), Code::Number(number)) if number < first => high = middle,
                _ => low = middle + 1,
            }
        }
        None
    }

    #[cfg(all(feature = "serde", feature = "alloc"))]
    pub(crate) const fn pattern(&self) -> Pattern {
        self.pattern
    }

    pub(crate) const fn class(&self) -> Class {
        self.class
    }
}

/// As written in the header of a table: `4000..=4099 => InvalidArgument`.
impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pattern, category) = (self.pattern, self.category());
        if self.class.retry.is_none() && self.class.http.is_none() {
            return write!(f, "{pattern} => {category}");
        }
        write!(f, "{pattern} => ({category}")?;
        if let Some(retry) = self.class.retry {
            write!(f, ", retry = {retry}")?;
        }
        if let Some(status) = self.class.http {
            write!(f, ", http = {status}")?;
        }
        f.write_str(")")
    }
}
