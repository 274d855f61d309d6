//! What the impls of every table come to, by the row of an error in its own list.
//!
//! Here rather than in expansions: a generic function is checked once.

use core::fmt;

use crate::pad::pad;
use crate::visible::Visible;
use crate::{Category, CloudError, Entry, Retry, Table};

/// The list's own row; past their end, what the tables that it extends say of the code.
#[inline]
pub fn entry<T: CloudError>(
    table: &'static Table,
    row: usize,
    error: &T,
) -> Option<&'static Entry> {
    match table.entries().get(row) {
        None => table.find(error.code()),
        own => own,
    }
}

/// That of the row, else of the bands.
#[inline]
pub fn category<T: CloudError>(table: &'static Table, error: &T) -> Category {
    match error.entry() {
        Some(entry) => entry.category(),
        None => table.category_of_band(error.code()),
    }
}

/// That of the row, else of the category.
#[inline]
pub fn retry<T: CloudError>(error: &T) -> Retry {
    match error.entry() {
        Some(entry) => entry.retry(),
        None => error.category().retry(),
    }
}

/// Of a row of the list's own, displayed without options, at the price of a literal.
#[inline]
#[allow(clippy::missing_errors_doc)]
pub fn display<T: CloudError>(
    table: &'static Table,
    row: usize,
    error: &T,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if !f.alternate() && f.width().is_none() && f.precision().is_none() {
        if let Some(text) = table.lines().displayed(row) {
            return f.write_str(text);
        }
    }
    display_otherwise(error, f)
}

#[cold]
#[inline(never)]
fn display_otherwise<T: CloudError>(error: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.entry() {
        Some(entry) => fmt::Display::fmt(entry, f),
        None => pad(
            f,
            format_args!("{} unknown error code", Visible(error.code())),
        ),
    }
}

/// A fallback with what is in it.
#[allow(clippy::missing_errors_doc)]
pub fn debug_fallback<T: fmt::Debug>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    inner: &T,
) -> fmt::Result {
    f.debug_tuple(plain(name)).field(inner).finish()
}

/// A stringified name, which may be a raw identifier, as it is said.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
