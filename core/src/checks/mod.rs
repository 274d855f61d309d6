//! What only the compiler knows of a list: the tables it extends may be in other crates, and may
//! grow.
//!
//! Constants find out, and rustc warns or refuses at the row's code.

mod case;
mod collisions;
mod coverage;
mod idle;
mod lineage;
mod rivals;
mod success;

pub use self::case::Case;
pub use self::collisions::{Chunk, Rows, inherited};
pub use self::coverage::{classified, covers_number, covers_prefix};
pub use self::idle::Idle;
pub use self::lineage::Lineage;
pub use self::rivals::{Rival, clash};
pub use self::success::success;
