//! What every table implements. The macros here write thin impls; the work is done by the functions
//! of [`runtime`].

mod common;
pub(crate) mod discriminant;
mod numbers;
pub(crate) mod runtime;
mod serde;
mod strings;
