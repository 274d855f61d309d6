#![deny(warnings)]

use cloud_errors::{Category, Classify as _, UnknownCode, UnknownString, cloud_errors};

#[cloud_errors(bands(
    4000..=4099 => InvalidArgument,
    4100..4200 => Unauthenticated,
    -3299..=-3000 => NotFound,
    0x1388..=0x13EB => Internal,
    7..=7 => Timeout,
    -9_223_372_036_854_775_808..=-9_000_000_000_000_000_000 => Conflict,
))]
enum Numbers {
    /// A row.
    Row = 4000,
    Unknown(UnknownCode),
}

#[cloud_errors(bands())]
enum NoBands {
    /// A row.
    #[class(NotFound)]
    Row = 4000,
    Unknown(UnknownCode),
}

#[cloud_errors(bands(
    "AuthFailure" => Unauthenticated,
    "AuthFailure.Forbidden" => PermissionDenied,
    r"LimitExceeded" => QuotaExceeded
))]
enum Names {
    /// A row.
    Row = "AuthFailure.WrongSignature",
    Unknown(UnknownString),
}

fn main() {
    let category = |code: i64| Numbers::from_i64(code).category();
    assert_eq!(category(4000), Category::InvalidArgument);
    assert_eq!(category(4199), Category::Unauthenticated);
    assert_eq!(category(4200), Category::Unknown);
    assert_eq!(category(-3000), Category::NotFound);
    assert_eq!(category(5000), Category::Internal);
    assert_eq!(category(7), Category::Timeout);
    assert_eq!(category(i64::MIN), Category::Conflict);
    assert_eq!(NoBands::from(1).category(), Category::Unknown);

    let category = |code: &str| Names::from(code).category();
    assert_eq!(category("AuthFailure"), Category::Unauthenticated);
    assert_eq!(category("AuthFailure.Other"), Category::Unauthenticated);
    assert_eq!(category("AuthFailure.Forbidden.Deeper"), Category::PermissionDenied);
    assert_eq!(category("AuthFailures"), Category::Unknown);
    assert_eq!(category("LimitExceeded.Rate"), Category::QuotaExceeded);
}
