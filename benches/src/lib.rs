//! What the benches and the program `measure` share.

pub mod generate;
pub mod race;
