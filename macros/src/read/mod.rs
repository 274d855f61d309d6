//! From tokens to the model. Every part reads on after a mistake.

mod band;
mod class;
mod code;
mod docs;
mod expect;
mod fallback;
mod fields;
mod foreign;
mod header;
mod item;
mod language;
mod list;
mod overrides;
mod own;
mod row;
mod string;
mod translate;
mod variant;
mod vocabulary;

pub(crate) use self::docs::straighten;
pub(crate) use self::expect::{Expected, expected};
pub(crate) use self::fallback::{assigned_fallback, bare_fallback};
pub(crate) use self::fields::fields;
pub(crate) use self::foreign::{is_brought, refuse, refused_on_enum, refused_on_variant};
pub(crate) use self::header::header;
pub(crate) use self::list::list;
pub(crate) use self::own::{is_own, is_own_name};
