//! From tokens to the model. Every part reads on after a mistake.

mod band;
mod class;
mod code;
mod docs;
mod header;
mod language;
mod list;
mod row;
mod string;
mod translate;
mod vocabulary;

pub(crate) use self::header::header;
pub(crate) use self::list::list;
pub(crate) use self::row::is_own;
