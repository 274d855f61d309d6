//! Error tables for clients of cloud APIs: decode, describe, classify and retry by code.
//!
//! A cloud API answers with a code. The attribute [`macro@cloud_errors`] generates an error type from
//! an enum of codes:
//!
//! ```
//! use cloud_errors::{Classify, CloudError, Retry, UnknownCode, cloud_errors};
//!
//! /// Errors of a parcel service.
//! #[cloud_errors(bands(200..=299 => InvalidArgument))]
//! pub enum ParcelError {
//!     /// The address is incomplete.
//!     AddressIncomplete = 201,
//!     /// The sorting centre is closed.
//!     ///
//!     /// Hand the parcel in again tomorrow.
//!     #[class(Unavailable)]
//!     CentreClosed = 500,
//!     /// Any other code.
//!     Unknown(UnknownCode),
//! }
//!
//! fn hand_in() -> Result<(), ParcelError> {
//!     ParcelError::check(500)
//! }
//!
//! let error = hand_in().unwrap_err();
//! assert_eq!(error, ParcelError::CentreClosed);
//! assert_eq!(error.retry(), Retry::Later);
//! assert_eq!(format!("{error}"), "500 The sorting centre is closed");
//! assert_eq!(error.help(), Some("Hand the parcel in again tomorrow."));
//! ```
//!
//! # Where to look
//!
//! - Attribute reference: [`macro@cloud_errors`].
//! - Extending tables, and semver rules for them: [`guide::extending`].
//! - Retry loops: [`guide::retrying`]. Recipes for common tasks: [`guide::recipes`].
//! - Built-in tables: [`PublicError`] (API 2.0) and [`CommonError`](https://docs.rs/cloud-errors/latest/cloud_errors/enum.CommonError.html)
//!   (API 3.0, feature `alloc`), both in English and Chinese.
//! - Using an error: [`Classify`] for decisions, with [`Category`] and [`Retry`]; [`CloudError`] for
//!   descriptions.
//! - Reflection: [`ErrorTable`], [`Table`], [`Entry`], [`Band`].
//! - Unknown codes: [`UnknownCode`], and `UnknownString` in string tables (feature `alloc`).
//! - Parsing responses: the module `response` (feature `json`).
//!
//! # Features
//!
//! - `alloc` (on by default): string tables, which keep unknown codes on the heap.
//! - `serde`: errors serialize as their code. The crate that defines a table needs no serde dependency.
//!   With `alloc`, a [`Table`] serializes as one document; see the module `document`.
//! - `json`: the module `response`, which parses a response into a payload or an error.
//! - `lock`: `lock::check`, which compares a table with a file in a test. It needs `std`.
//!
//! The crate is `no_std`; with `default-features = false` it needs no allocator either.
#![doc(html_root_url = "https://docs.rs/cloud-errors/latest")]
// The documentation of the built-in tables calls a macro that another macro of this crate defines.
#![cfg_attr(doc, allow(macro_expanded_macro_exports_accessed_by_absolute_paths))]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "lock")]
extern crate std;
// The built-in tables are written as users write theirs.
extern crate self as cloud_errors;

mod bytes;
mod classify;
mod cloud_error;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub mod document;
mod error_table;
#[allow(missing_docs)] // hidden
mod extend;
mod fmt;
pub mod guide;
#[allow(missing_docs)] // hidden
mod impls;
#[cfg(feature = "lock")]
pub mod lock;
#[allow(missing_docs)] // hidden
mod lookup;
mod packed;
#[cfg(feature = "json")]
pub mod response;
#[cfg(feature = "serde")]
#[allow(missing_docs, clippy::missing_errors_doc)] // hidden
mod serde;
mod table;
mod tables;
mod unknown;
mod visible;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

#[doc = include_str!("../doc/reference.md")]
pub use cloud_errors_macros::cloud_errors;

pub use self::classify::{Category, Classify, Fault, ParseNameError, Retry};
pub use self::cloud_error::CloudError;
pub use self::error_table::ErrorTable;
pub use self::table::{Band, Code, Entries, Entry, Table, Text};
#[cfg(feature = "alloc")]
pub use self::tables::CommonError;
pub use self::tables::PublicError;
#[cfg(feature = "alloc")]
pub use self::unknown::UnknownString;
pub use self::unknown::{ParseCodeError, UnknownCode};
