//! JSON that `serde_json` reads: what pointers lead to, and what is at a position.

pub(crate) mod pointer;
pub(crate) mod position;
pub(crate) mod read;
