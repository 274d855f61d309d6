//! Everything that generated code refers to. Not public API: anything here may change in any release.

#[cfg(feature = "alloc")]
pub use alloc::{borrow::Cow, string::String};
pub use core::primitive::{bool, i8, i16, i32, i64, str, u8, u16, u32, u64, usize};
// Each by itself: rustc loads the modules that a path leads through.
pub use core::{
    clone::Clone,
    cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd},
    compile_error,
    convert::{AsRef, From, Infallible},
    error::Error,
    fmt::{Debug, Display, Formatter, Result as FmtResult},
    hash::{Hash, Hasher},
    marker::Copy,
    option::Option::{self, None, Some},
    result::Result::{self, Err, Ok},
    str::FromStr,
    stringify,
};

pub use crate::classify::{Class, Classes};
pub use crate::extend::{
    Chunk, Fields, NumberFallback, Parent, StringFallback, classified, count, extends, family,
    family_bound, found, inherited, must_resolve, no_fallback, resolve, states, success,
};
pub use crate::impls::discriminant::position_of;
pub use crate::impls::runtime::{
    category, debug_fallback, display, entry, find_name, http_status, parse, put, retry,
};
pub use crate::lookup::{Codes, Hash as PerfectHash, Numbers, Strings};
#[cfg(feature = "serde")]
pub use crate::serde::{deserialize_number, deserialize_string, serialize};
pub use crate::table::{Data, Location, Pattern, Texts, Translation};
pub use crate::{
    __check_collisions as check_collisions, __check_coverage as check_coverage,
    __check_parents as check_parents, __check_success as check_success,
    __common_impls as common_impls, __location as location, __number_table as number_table,
    __string_table as string_table,
};
pub use cloud_errors_macros::__CloudErrors;
#[cfg(feature = "serde")]
pub use serde_core as serde;

/// Where the attribute is in the source.
#[doc(hidden)]
#[macro_export]
macro_rules! __location {
    () => {
        $crate::__private::Location {
            module: ::core::module_path!(),
            line: ::core::line!(),
            column: ::core::column!(),
            version: ::core::option_env!("CARGO_PKG_VERSION"),
        }
    };
}

/// The text of a documentation page. A word is a category, whose default retry takes its place.
#[doc(hidden)]
#[macro_export]
macro_rules! __page {
    ($($text:literal $($category:ident)?)*) => {
        ::core::concat!($($text, $($crate::__retry_of!($category),)?)*)
    };
}
