//! Functions that the impls of all tables call. rustc checks a generic function once, and an expansion for
//! every table.

use core::fmt;
use core::mem::{forget, replace};

use crate::classify::Class;
use crate::fmt::pad;
use crate::visible::Visible;
use crate::{CloudError, Entry, ErrorTable, ParseCodeError, Table};

/// The table's own entry; for a row beyond its end, what the ancestors say about the code.
#[inline]
pub fn entry<T: CloudError>(table: &'static Table, row: usize, error: &T) -> Option<Entry> {
    if row < table.len() {
        Some(Entry::new(table, row))
    } else {
        table.find(error.code())
    }
}

/// The class of the entry, else that of the bands.
#[inline]
fn class<T: CloudError>(table: &'static Table, error: &T) -> Class {
    match error.entry() {
        Some(entry) => entry.class(),
        None => table.class_of_band(error.code()),
    }
}

#[inline]
pub fn category<T: CloudError>(table: &'static Table, error: &T) -> crate::Category {
    class(table, error).category()
}

#[inline]
pub fn retry<T: CloudError>(table: &'static Table, error: &T) -> crate::Retry {
    class(table, error).retry()
}

#[inline]
pub fn http_status<T: CloudError>(table: &'static Table, error: &T) -> u16 {
    class(table, error).http_status()
}

/// An own entry without options costs as much as a literal.
#[inline]
#[allow(clippy::missing_errors_doc)]
pub fn display<T: CloudError>(
    table: &'static Table,
    row: usize,
    error: &T,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if !f.alternate() && f.width().is_none() && f.precision().is_none() {
        if let Some(text) = table.data().texts.displayed(row) {
            return f.write_str(text);
        }
    }
    display_otherwise(table, error, f)
}

#[cold]
#[inline(never)]
fn display_otherwise<T: CloudError>(
    table: &'static Table,
    error: &T,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if let Some(entry) = error.entry() {
        return fmt::Display::fmt(&entry, f);
    }
    let code = error.code();
    let meaning = if table.is_success(code) {
        "success"
    } else {
        "unknown error"
    };
    pad(f, format_args!("{} {meaning}", Visible(code)))
}

/// A fallback with its content.
#[allow(clippy::missing_errors_doc)]
pub fn debug_fallback<T: fmt::Debug>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    inner: &T,
) -> fmt::Result {
    let name = name.strip_prefix("r#").unwrap_or(name);
    f.debug_tuple(name).field(inner).finish()
}

/// The error of a name.
#[must_use]
pub fn find_name<T: ErrorTable>(name: &str) -> Option<T> {
    T::decode(T::TABLE.find_name(name)?.code())
}

/// The error of a code or a name, as text.
#[allow(clippy::missing_errors_doc)]
pub fn parse<T: ErrorTable + From<i64>>(text: &str) -> Result<T, ParseCodeError> {
    match text.parse::<i64>() {
        Ok(code) => Ok(T::from(code)),
        Err(_) => find_name(text).ok_or_else(|| ParseCodeError::new(text)),
    }
}

/// Fills a place in an array. An assignment would drop the old value, which constants can't.
pub const fn put<T>(place: &mut T, value: T) {
    forget(replace(place, value));
}
