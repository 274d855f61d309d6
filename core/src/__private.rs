//! What expansions name. Not for people: anything here may change in any release.

pub use core;

pub use crate::collisions::{Rows, clashes};
pub use crate::display::display;
pub use crate::fallback::{Fallback, Family, Leaf, NumberKind, no_fallback};
pub use crate::lines::{Lines, Translation};
pub use crate::lookup::{Codes, Hash, Numbers};
pub use crate::table::List;
pub use crate::{__error_impls as error_impls, __number_list as number_list};
pub use cloud_errors_macros::{__CloudErrors, __document};
