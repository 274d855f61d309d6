//! How to do what takes more than one item of the crate.

#[doc = include_str!("../doc/extending.md")]
pub mod extending {}
