//! What expansions name. Not for people: anything here may change in any release.

pub mod keys;

#[cfg(feature = "alloc")]
pub use alloc::{borrow::Cow, string::String};
pub use core;

pub use crate::band::Bands;
#[allow(deprecated)] // that is its whole use
pub use crate::checks::DIFFERS_ONLY_IN_CASE;
pub use crate::checks::{
    Four, Rival, Rows, clash, classified, covers_number, covers_prefix, inherited,
};
pub use crate::display::{display_unknown, plain};
#[cfg(feature = "alloc")]
pub use crate::fallback::NameFallback;
pub use crate::fallback::{Leaf, NumberFallback, Parents, no_fallback};
pub use crate::lines::{Lines, Translation};
pub use crate::lookup::{Codes, Hash, NameIndex, Names, Numbers};
pub use crate::row_of::row_of;
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize_name, deserialize_number};
pub use crate::table::List;
pub use crate::{
    __check_collisions as check_collisions, __check_coverage as check_coverage,
    __check_rivals as check_rivals, __error_impls as error_impls, __name_list as name_list,
    __number_list as number_list,
};
pub use cloud_errors_macros::{__CloudErrors, __document};
#[cfg(feature = "serde")]
pub use serde_core as serde;
