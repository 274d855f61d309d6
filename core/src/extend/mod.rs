//! Tables that extend tables. What only rustc knows about them is evaluated in constants, and reported
//! at the code in question.

mod collisions;
mod coverage;
mod fallback;
mod family;
mod parents;
mod success;

pub use self::collisions::{Chunk, Fields, inherited};
pub use self::coverage::classified;
#[cfg(feature = "alloc")]
pub use self::fallback::StringFallback;
#[cfg(not(feature = "alloc"))]
pub use self::fallback::without_alloc::StringFallback;
pub use self::fallback::{NumberFallback, no_fallback};
pub use self::family::{count, extends, family, family_bound, found, must_resolve, resolve};
pub use self::parents::{Parent, states};
pub use self::success::success;
