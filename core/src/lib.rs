//! Error tables for clients of cloud APIs.
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;
// The tables below are written as a user writes one.
extern crate self as cloud_errors;

mod band;
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
mod display;
mod entry;
mod error_table;
#[allow(missing_docs)] // hidden
mod fallback;
mod family;
mod fault;
mod impls;
mod language;
#[allow(missing_docs)] // hidden
mod lines;
#[allow(missing_docs)] // hidden
mod lookup;
mod parse_code_error;
mod public;
mod retry;
mod table;
mod text;
mod unknown_code;
#[cfg(feature = "alloc")]
mod unknown_name;

#[doc(hidden)]
pub mod __private;

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
