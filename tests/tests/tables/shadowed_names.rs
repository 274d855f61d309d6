//! Names that an expansion uses mean something else in the module.
#![allow(dead_code, non_camel_case_types, non_upper_case_globals, unused_macros)]

use ::cloud_errors::{UnknownCode, UnknownString, cloud_errors};

mod core {}
mod std {}
enum Option {}
enum Result {}
enum Some {}
enum Table {}
enum Entry {}
enum Entries {}
enum Code {}
trait From {}
trait Display {}
const code: () = ();
static position: () = ();
static f: () = ();
const error: () = ();
const inherited: () = ();
const chunk: () = ();
const __name: () = ();
static ROWS: () = ();
static TABLE: () = ();
struct __Decoder;
struct str;
struct bool;
struct u8;
struct u16;
struct u32;
struct u64;
struct usize;
struct i8;
struct i16;
struct i32;
struct i64;
fn find() {}
struct inner;
macro_rules! stringify {
    () => {};
}
macro_rules! module_path {
    () => {};
}

/// A numeric table.
#[cloud_errors]
enum Numbers {
    /// An entry.
    #[class(NotFound)]
    Entry = 1,
    /// All others.
    Unknown(UnknownCode),
}

/// A string table.
#[cloud_errors]
enum Strings {
    /// An entry.
    #[class(NotFound)]
    Entry = "Entry",
    /// All others.
    Unknown(UnknownString),
}

/// A string table that extends another.
#[cloud_errors]
enum StringsToo {
    /// An entry.
    #[class(NotFound)]
    #[overrides]
    Entry = "Entry",
    /// All others.
    Strings(Strings),
}

/// A table whose entry is classified by a band of the parent.
#[cloud_errors]
enum Covered {
    /// An entry.
    Entry = 4190,
    /// All others.
    Public(::cloud_errors::PublicError),
}

/// A string table whose entry is classified by a band of the parent.
#[cloud_errors]
enum CoveredToo {
    /// An entry.
    Entry = "AuthFailure.Entry",
    /// All others.
    Common(::cloud_errors::CommonError),
}

/// A table with a variant under `#[cfg]`.
#[cloud_errors]
enum Conditional {
    /// An entry.
    #[class(NotFound)]
    #[overrides]
    #[cfg(not(any()))]
    Entry = 1,
    /// All others.
    Numbers(Numbers),
}

trait Kept {
    type Code;
}

impl Kept for () {
    type Code = UnknownCode;
}

/// A table named like a parameter of an expansion, whose fallback has a path through a trait.
#[cloud_errors]
enum __D {
    /// An entry.
    #[class(NotFound)]
    Entry = 1,
    /// All others.
    Unknown(<() as Kept>::Code),
}

/// The same with strings.
#[cloud_errors]
enum __H {
    /// An entry.
    #[class(NotFound)]
    Entry = "Entry",
    /// All others.
    Unknown(UnknownString),
}

#[test]
fn an_expansion_finds_its_own_names() {
    assert!(matches!(Conditional::from_i64(1), Conditional::Entry));
    assert!(matches!(Conditional::from_i64(2).as_i64(), 2));
    assert!(matches!(
        Numbers::find(1),
        ::core::option::Option::Some(Numbers::Entry)
    ));
    assert!(matches!(StringsToo::from("Entry"), StringsToo::Entry));
    assert!(matches!(StringsToo::from("Other"), StringsToo::Strings(_)));
    assert!(matches!(__D::from_i64(2), __D::Unknown(_)));
    assert!(matches!(__H::from("Entry"), __H::Entry));
}
