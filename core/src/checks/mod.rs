//! What only the compiler knows of a list: the tables it extends may be in other crates, and may
//! grow.
//!
//! A check packs four rows into a byte, and names a constant or a type that says by that byte what
//! each of them is. At the row's code rustc then warns, or refuses. An item a row would do too, at
//! three times the check time.

mod case;
mod collisions;
mod coverage;
mod rivals;

#[allow(deprecated)] // that is its whole use
pub use self::case::DIFFERS_ONLY_IN_CASE;
pub use self::collisions::{Rows, inherited};
pub use self::coverage::{Chunk, Row0, Row1, Row2, Row3, classified, uncovered};
pub use self::rivals::{Rival, clash};

/// Sets the bits of the rows that `is` says, four a byte.
macro_rules! pack {
    ($row:ident in $rows:expr => $is:expr) => {{
        let mut chunks = [0; CHUNKS];
        let mut $row = 0;
        while $row < $rows && $row / 4 < CHUNKS {
            if $is {
                chunks[$row / 4] |= 1 << ($row % 4);
            }
            $row += 1;
        }
        chunks
    }};
}
use pack;
