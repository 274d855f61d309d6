//! What tables are held to, one file for each topic. One program links faster than many.
#![allow(missing_docs)]

mod aliases;
mod allocations;
mod classes;
mod common_error;
mod families;
mod foreign_methods;
mod large_tables;
mod lattices;
mod names;
mod no_warnings;
mod numeric_tables;
mod perfect_hash;
mod public_error;
mod serde;
mod shadowed_names;
mod string_tables;
mod success;
mod table_data;
mod texts;
mod words;
