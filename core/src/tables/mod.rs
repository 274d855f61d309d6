//! The built-in tables, written as a user writes one.

#[cfg(feature = "alloc")]
mod common;
mod public;

#[cfg(feature = "alloc")]
pub use self::common::CommonError;
pub use self::public::PublicError;
