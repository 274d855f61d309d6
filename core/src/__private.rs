//! What expansions name. Not for people: anything here may change in any release.

pub mod keys;

#[cfg(feature = "alloc")]
pub use alloc::{borrow::Cow, string::String};
// Each by itself: rustc reads the modules that a path leads through.
pub use core::{
    clone::Clone,
    cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd},
    compile_error,
    convert::{AsRef, From, Infallible},
    error::Error,
    fmt::{Debug, Display, Formatter, Result as FmtResult},
    hash::{Hash, Hasher},
    marker::Copy,
    module_path,
    option::Option::{self, None, Some},
    result::Result::{self, Err, Ok},
    str::FromStr,
    stringify,
};

pub use crate::band::Bands;
pub use crate::by_row::{category, debug_fallback, display, entry, retry};
pub use crate::checks::{
    Case, Chunk, Idle, Lineage, Rival, Rows, clash, classified, covers_number, covers_prefix,
    inherited, success,
};
pub use crate::fallback::{Leaf, NameFallback, NumberFallback, Parents, no_fallback};
pub use crate::lines::{Lines, Translation};
pub use crate::lookup::{Codes, Hash as PerfectHash, NameIndex, Names, Numbers};
pub use crate::row_of::{put, row_of};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize_name, deserialize_number};
pub use crate::table::List;
pub use crate::{
    __check_collisions as check_collisions, __check_coverage as check_coverage,
    __check_idle as check_idle, __check_rivals as check_rivals, __check_success as check_success,
    __error_impls as error_impls, __name_list as name_list, __number_list as number_list,
};
pub use cloud_errors_macros::{__CloudErrors, __document};
#[cfg(feature = "serde")]
pub use serde_core as serde;
