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
#![doc = include_str!("../doc/enum-to-error.svg")]
//!
//! # Where to look
//!
//! Writing a table:
//!
//! - [`macro@cloud_errors`]: the attribute reference.
//! - [`guide`]: [extending tables and semver](guide::extending), [retrying](guide::retrying),
//!   [keeping a table over time](guide::keeping), [recipes](guide::recipes).
//! - In Chinese (中文): [使用错误码表与重试](guide::retrying_zh).
//!
//! Using an error:
//!
//! - [`Classify`]: decisions. [`Category`] and [`Retry`] have a table of their values, with defaults
//!   and examples; [`Fault`] says who has to act.
//! - [`CloudError`]: code, name, message and help, in several languages.
//! - [`UnknownCode`] and [`UnknownString`][unknown-string] (feature `alloc`): unknown codes.
//!
//! Built-in tables, in English and Chinese:
//!
//! - [`CommonError`][common-error] (feature `alloc`): the common codes of Tencent Cloud's API 3.0.
//! - [`PublicError`]: the public codes of its API 2.0.
//!
//! Tables as data:
//!
//! - [`ErrorTable`], [`Table`], [`Entry`], [`Band`]: reflection.
//! - [`document`][document] (features `serde` and `alloc`): a table as a JSON document.
//! - [`lock`][lock] (feature `lock`): a test that says what a change of a table breaks.
//! - The command `cloud-errors` (`cargo install cloud-errors-cli`): explains codes and responses, and
//!   imports, exports and compares tables.
//!
//! Responses:
//!
//! - [`response`][response] (feature `json`): from a body to a payload or an error.
//!
//! # Features
//!
//! - `alloc` (default): string tables, which keep unknown codes on the heap.
//! - `serde`: errors serialize as their code. The crate that defines a table needs no serde dependency.
//!   With `alloc`, a [`Table`] serializes as one document.
//! - `json`: the module [`response`][response].
//! - `lock`: the module [`lock`][lock]. It needs `std`.
//!
//! The crate is `no_std`; with `default-features = false` it needs no allocator either.
//!
// Links to items that need a feature lead to docs.rs in a build without it.
#![cfg_attr(feature = "alloc", doc = "[common-error]: CommonError")]
#![cfg_attr(feature = "alloc", doc = "[unknown-string]: UnknownString")]
#![cfg_attr(
    all(feature = "serde", feature = "alloc"),
    doc = "[document]: mod@document"
)]
#![cfg_attr(feature = "lock", doc = "[lock]: mod@lock")]
#![cfg_attr(feature = "json", doc = "[response]: mod@response")]
#![doc = "[common-error]: https://docs.rs/cloud-errors/latest/cloud_errors/enum.CommonError.html"]
#![doc = "[unknown-string]: https://docs.rs/cloud-errors/latest/cloud_errors/struct.UnknownString.html"]
#![doc = "[document]: https://docs.rs/cloud-errors/latest/cloud_errors/document/index.html"]
#![doc = "[lock]: https://docs.rs/cloud-errors/latest/cloud_errors/lock/index.html"]
#![doc = "[response]: https://docs.rs/cloud-errors/latest/cloud_errors/response/index.html"]
#![doc(html_root_url = "https://docs.rs/cloud-errors/latest")]
// The documentation of the built-in tables calls a macro that another macro of this crate defines.
#![cfg_attr(doc, allow(macro_expanded_macro_exports_accessed_by_absolute_paths))]
// docs.rs labels each item with the feature that it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "lock")]
extern crate std;
// The built-in tables are written as users write theirs.
extern crate self as cloud_errors;

mod classify;
mod cloud_error;
mod const_str;
#[cfg(all(feature = "serde", feature = "alloc"))]
pub mod document;
mod error_table;
#[allow(missing_docs)] // hidden
mod extend;
mod fmt;
pub mod guide;
#[allow(missing_docs)] // hidden
mod impls;
mod invisible;
#[cfg(feature = "lock")]
pub mod lock;
#[allow(missing_docs)] // hidden
mod lookup;
mod mix;
mod packed;
#[cfg(feature = "json")]
pub mod response;
#[cfg(feature = "serde")]
#[allow(missing_docs, clippy::missing_errors_doc)] // hidden
mod serde;
mod sparse;
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
