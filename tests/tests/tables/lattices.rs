//! Tables with two parents each, level on level: there are 65,536 paths to the lowest one.

use std::time::{Duration, Instant};

use cloud_errors::{Category, Classify as _, ErrorTable as _, PublicError, cloud_errors};

/// Each level has two tables, and each of these extends both tables of the level below.
macro_rules! lattice {
    ($left:ident $right:ident;) => {};
    ($left:ident $right:ident; $next_left:ident $next_right:ident $code:literal $other:literal, $($rest:tt)*) => {
        lattice!(@table $next_left $code $left $right);
        lattice!(@table $next_right $other $left $right);
        lattice!($next_left $next_right; $($rest)*);
    };
    (@table $name:ident $code:literal $left:ident $right:ident) => {
        #[cloud_errors]
        enum $name {
            /// Missing.
            #[class(NotFound)]
            Missing = $code,
            Left($left),
            Right($right),
        }
    };
}

#[cloud_errors(bands(10_000..=10_999 => Conflict))]
enum Left0 {
    /// Missing.
    #[class(NotFound)]
    Missing = 10_000,
    Public(PublicError),
}

#[cloud_errors]
enum Right0 {
    /// Missing.
    #[class(NotFound)]
    Missing = 10_001,
    Public(PublicError),
}

lattice! {
    Left0 Right0;
    Left1 Right1 10_010 10_011,
    Left2 Right2 10_020 10_021,
    Left3 Right3 10_030 10_031,
    Left4 Right4 10_040 10_041,
    Left5 Right5 10_050 10_051,
    Left6 Right6 10_060 10_061,
    Left7 Right7 10_070 10_071,
    Left8 Right8 10_080 10_081,
    Left9 Right9 10_090 10_091,
    Left10 Right10 10_100 10_101,
    Left11 Right11 10_110 10_111,
    Left12 Right12 10_120 10_121,
    Left13 Right13 10_130 10_131,
    Left14 Right14 10_140 10_141,
    Left15 Right15 10_150 10_151,
    Left16 Right16 10_160 10_161,
}

#[test]
fn each_table_of_a_lattice_is_searched_once() {
    let start = Instant::now();
    for code in 0..10_000 {
        let error = Left16::from_i64(20_000 + code);
        assert_eq!(Left16::find(20_000 + code), None);
        assert_eq!(error.category(), Category::Unknown);
    }
    // A search of every path takes minutes.
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(Left16::from_i64(10_001).to_string(), "10001 Missing");
    assert_eq!(Left16::from_i64(10_999).category(), Category::Conflict);
}

#[test]
fn a_lattice_has_each_error_once_in_order_of_look_up() {
    let public = PublicError::ALL.iter().map(|error| error.as_i64());
    let left = (0..=16).rev().map(|level| 10_000 + 10 * level);
    let right = (0..=15).map(|level| 10_001 + 10 * level);
    let codes = Left16::all().map(Left16::as_i64);
    assert!(codes.eq(left.chain(public).chain(right)));
}
