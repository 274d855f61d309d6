//! The impls of every table, written once: an expansion names the macro of its kind and adds data.

mod error;
mod names;
mod numbers;
mod serde;
