//! Where the names that an expansion might use mean something else.
#![allow(
    dead_code,
    missing_docs,
    non_camel_case_types,
    non_upper_case_globals,
    unused_macros
)]

use ::cloud_errors::{UnknownCode, UnknownString, cloud_errors};

mod core {}
mod std {}
enum Option {}
enum Result {}
enum Some {}
enum Table {}
enum Entry {}
enum Code {}
trait From {}
trait Display {}
const code: () = ();
static row: () = ();
static f: () = ();
const error: () = ();
const inherited: () = ();
const chunk: () = ();
const __name: () = ();
static ROWS: () = ();
static TABLE: () = ();
struct __Decoder;
fn find() {}
struct inner;
macro_rules! stringify {
    () => {};
}
macro_rules! module_path {
    () => {};
}

/// A list.
#[cloud_errors]
enum Listed {
    /// A row.
    #[class(NotFound)]
    Row = 1,
    /// All others.
    Unknown(UnknownCode),
}

/// A list of strings.
#[cloud_errors]
enum Named {
    /// A row.
    #[class(NotFound)]
    Row = "Row",
    /// All others.
    Unknown(UnknownString),
}

/// A list of strings that extends it.
#[cloud_errors]
enum NamedToo {
    /// A row.
    #[class(NotFound)]
    #[overrides]
    Row = "Row",
    /// All others.
    Named(Named),
}

/// A list whose row only the parent's band classifies.
#[cloud_errors]
enum Covered {
    /// A row.
    Row = 4190,
    /// All others.
    Public(::cloud_errors::PublicError),
}

/// The same of strings.
#[cloud_errors]
enum CoveredToo {
    /// A row.
    Row = "AuthFailure.Row",
    /// All others.
    Common(::cloud_errors::CommonError),
}

/// A list with a row under a condition.
#[cloud_errors]
enum Conditional {
    /// A row.
    #[class(NotFound)]
    #[overrides]
    #[cfg(not(any()))]
    Row = 1,
    /// All others.
    Listed(Listed),
}

#[test]
fn names_do_not_clash() {
    assert!(matches!(Conditional::from_i64(1), Conditional::Row));
    assert!(matches!(Conditional::from_i64(2).as_i64(), 2));
    assert!(matches!(
        Listed::find(1),
        ::core::option::Option::Some(Listed::Row)
    ));
    assert!(matches!(NamedToo::from("Row"), NamedToo::Row));
    assert!(matches!(NamedToo::from("Other"), NamedToo::Named(_)));
}
