//! Tables to copy from, a file each: [`StoreError`] has strings as codes and stands alone,
//! [`VpcError`] has numbers and extends the public table.

mod store;
mod vpc;

pub use self::store::StoreError;
pub use self::vpc::VpcError;

/// Tests the code blocks of the index.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Index;
