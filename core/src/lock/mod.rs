//! A test that says what a change of a table breaks (feature `lock`).
//!
//! The test compares the table with a file that is kept under version control:
//!
//! ```no_run
//! use cloud_errors::{ErrorTable, PublicError};
//!
//! #[test]
//! # fn hidden() {}
//! fn the_table_is_locked() {
//!     cloud_errors::lock::check(PublicError::TABLE, "public_error.json");
//! }
//! ```
//!
//! Where the two differ, the test fails and says what the change means to users of the table:
//!
//! ```text
//! PublicError differs from public_error.json:
//!   breaking: 4100 AuthenticationFailed: removed
//!   behavioural: 4400 QuotaExceeded: retry Slower, was Later
//!   compatible: 5300 InsufficientBalance: message in zh "余额不足", was "余额不够"
//! to accept, run the test with CLOUD_ERRORS_BLESS=1
//! ```
//!
//! The kinds are those of the [guide](crate::guide::extending#semver). Attributes of the enum are not
//! in the file: whether it is `#[non_exhaustive]`, and what is deprecated.

mod bands;
mod changes;

use std::path::Path;
use std::string::String;
use std::{env, format, fs};

pub use self::changes::{Change, ChangeKind, changes};
use crate::Table;
use crate::document::TableDocument;

/// Compares a table with a file. A relative path starts beside the crate's manifest, at
/// `CARGO_MANIFEST_DIR`, which cargo sets when it runs a test.
///
/// With `CLOUD_ERRORS_BLESS=1` in the environment it writes the file instead.
///
/// # Panics
///
/// If the table and the file differ, or if the file can't be read or written.
#[track_caller]
pub fn check(table: &Table, file: impl AsRef<Path>) {
    if let Err(problem) = compare(table, file.as_ref()) {
        panic!("{problem}");
    }
}

fn compare(table: &Table, file: &Path) -> Result<(), String> {
    const BLESS: &str = "CLOUD_ERRORS_BLESS=1";
    let path = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => Path::new(&folder).join(file),
        None => file.into(),
    };
    let new = TableDocument::from(table);
    let file = file.display();
    if env::var_os("CLOUD_ERRORS_BLESS").is_some_and(|value| value == "1") {
        let json = serde_json::to_string_pretty(&new).map_err(|error| format!("{error}"))?;
        return fs::write(path, json + "\n").map_err(|error| format!("{file}: {error}"));
    }
    let json = fs::read(path)
        .map_err(|error| format!("{file}: {error}; to write it, run the test with {BLESS}"))?;
    let old = serde_json::from_slice(&json).map_err(|error| format!("{file}: {error}"))?;
    let changes = changes(&old, &new);
    if changes.is_empty() {
        return Ok(());
    }
    let lines = changes.iter().map(|change| format!("\n  {change}"));
    let lines = lines.collect::<String>();
    let name = table.name();
    Err(format!(
        "{name} differs from {file}:{lines}\nto accept, run the test with {BLESS}"
    ))
}
