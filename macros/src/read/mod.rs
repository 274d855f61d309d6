//! From tokens to the model. Every part reads on after a mistake.

mod band;
mod class;
mod code;
mod docs;
mod expect;
mod fields;
mod foreign;
mod header;
mod item;
mod language;
mod list;
mod row;
mod string;
mod translate;
mod vocabulary;

pub(crate) use self::docs::straighten;
pub(crate) use self::expect::{Expected, expected};
pub(crate) use self::fields::fields;
pub(crate) use self::foreign::{is_brought, refuse, refused_on_enum, refused_on_variant};
pub(crate) use self::header::header;
pub(crate) use self::list::list;
pub(crate) use self::row::{bare_fallback, is_own, is_own_name};
