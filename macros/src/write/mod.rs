//! From the model to tokens: the enum as it stands, one static with the list as data, and a call of
//! the core crate's macro that implements everything by reading the data.

mod case;
mod checks;
mod document;
pub(crate) mod editor;
mod index;
pub(crate) mod item;
mod lines;
mod source;
mod table;
mod variants;

pub(crate) use self::document::document;
pub(crate) use self::table::table;
