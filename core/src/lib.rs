//! Error tables for clients of cloud APIs: decode, describe, classify and retry by code.
//!
//! A cloud API answers with a code. The attribute [`macro@cloud_errors`] makes an error type of a
//! list that says what each code means:
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
//! - What a list may say, and what becomes of it: [`macro@cloud_errors`].
//! - How tables extend tables, and which of their changes break whom: [`guide::extending`].
//! - The public tables that come along: [`PublicError`] and, with strings for codes, `CommonError`.
//! - What a client asks an error: [`Classify`] for decisions, [`CloudError`] for descriptions.
//! - What a program asks a table: [`ErrorTable`], [`Table`], [`Entry`].
//! - Replies, with the feature `json`: `reply::parse`.
//!
//! # Features
//!
//! - `alloc` (on by default): lists of strings, whose unknown names are kept on the heap.
//! - `serde`: every table is serialized as its code and deserialized from one, whatever the crate
//!   that has the table depends on.
//! - `json`: `reply::parse`, from a reply's body to its payload or its error.
//!
//! The crate does without `std`, and without features also without an allocator.
#![doc(html_root_url = "https://docs.rs/cloud-errors/latest")]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;
// The tables below are written as a user writes one.
extern crate self as cloud_errors;

mod band;
mod by_row;
mod bytes;
mod category;
#[allow(missing_docs)] // hidden
mod checks;
mod class;
mod classify;
mod cloud_error;
mod code;
#[cfg(feature = "alloc")]
mod common;
#[allow(missing_docs)] // hidden
mod entry;
mod error_table;
#[allow(missing_docs)] // hidden
mod fallback;
mod family;
mod fault;
pub mod guide;
mod impls;
mod language;
#[allow(missing_docs)] // hidden
mod lines;
#[allow(missing_docs)] // hidden
mod lookup;
mod packed;
mod pad;
mod parse_code_error;
mod public;
#[cfg(feature = "json")]
pub mod reply;
mod retry;
#[allow(missing_docs)] // hidden
mod row_of;
#[cfg(feature = "serde")]
#[allow(missing_docs, clippy::missing_errors_doc)] // hidden
mod serde;
mod table;
mod text;
mod unknown_code;
#[cfg(feature = "alloc")]
mod unknown_name;
mod visible;

#[doc(hidden)]
pub mod __private;

#[doc = include_str!("../doc/list.md")]
pub use cloud_errors_macros::cloud_errors;

pub use self::band::Band;
pub use self::category::Category;
pub use self::classify::Classify;
pub use self::cloud_error::CloudError;
pub use self::code::Code;
#[cfg(feature = "alloc")]
pub use self::common::CommonError;
pub use self::entry::Entry;
pub use self::error_table::ErrorTable;
pub use self::fault::Fault;
pub use self::parse_code_error::ParseCodeError;
pub use self::public::PublicError;
pub use self::retry::Retry;
pub use self::table::Table;
pub use self::text::Text;
pub use self::unknown_code::UnknownCode;
#[cfg(feature = "alloc")]
pub use self::unknown_name::UnknownName;

/// The README's examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
