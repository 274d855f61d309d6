//! What may stand at the end of a list: a leaf that keeps unknown codes, or a table to extend.

#[cfg(feature = "alloc")]
mod names;
#[cfg(not(feature = "alloc"))]
mod no_names;
mod numbers;
mod parents;

#[cfg(feature = "alloc")]
pub use self::names::NameFallback;
#[cfg(not(feature = "alloc"))]
pub use self::no_names::NameFallback;
pub use self::numbers::{Leaf, NumberFallback};
pub use self::parents::{Parents, no_fallback};
