//! Tables that extend tables, three levels and two parents in three crates.

use std::collections::{HashMap, HashSet};

use cloud_errors::{
    Category, Classify as _, CloudError, Code, ErrorTable, PublicError, Retry, Table,
};
use cloud_errors_family_base::{ProductError, ProductNameError, VendorError};
use cloud_errors_family_leaf::{LeafError, LeafNameError};
use cloud_errors_family_middle::{LayerError, LayerNameError, Renamed, TwoError};

/// What the look-up must find, worked out the slow way: depth first, the first row wins.
fn declared(table: &'static Table, rows: &mut Vec<(i64, &'static str, &'static str)>) {
    for entry in table.entries() {
        let Code::Number(code) = entry.code() else {
            panic!("{entry}")
        };
        if rows.iter().all(|row| row.0 != code) {
            rows.push((code, table.name(), entry.name()));
        }
    }
    for parent in table.extends() {
        declared(parent, rows);
    }
}

fn holds<T>()
where
    T: ErrorTable + Copy + From<i64> + Eq + std::hash::Hash + std::fmt::Debug,
    i64: From<T>,
{
    let mut rows = Vec::new();
    declared(T::TABLE, &mut rows);
    let rows = rows
        .into_iter()
        .map(|row| (row.0, row))
        .collect::<HashMap<_, _>>();
    let mut values = HashSet::new();
    for code in -200..=10_000 {
        let error = T::from(code);
        assert_eq!(i64::from(error), code);
        assert_eq!(error.code(), Code::Number(code));
        assert_eq!(T::decode(Code::Number(code)).map(i64::from), Some(code));
        assert!(values.insert(format!("{error:?}")), "{error:?} twice");
        let entry = error.entry();
        assert_eq!(entry.is_some(), rows.contains_key(&code), "{code}");
        if let Some(entry) = entry {
            let (_, table, name) = rows[&code];
            assert_eq!((entry.table().name(), entry.name()), (table, name));
            assert_eq!(error.category(), entry.category());
            assert_ne!(error.category(), Category::Unknown, "{error:?}");
            assert_eq!(T::TABLE.find(Code::Number(code)), Some(entry));
        }
    }
    let all = T::all().map(i64::from).collect::<Vec<_>>();
    assert_eq!(all.len(), rows.len());
    assert!(all.iter().all(|code| rows.contains_key(code)));
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
}

#[test]
fn every_code_is_one_value() {
    holds::<PublicError>();
    holds::<ProductError>();
    holds::<VendorError>();
    holds::<Renamed>();
    holds::<LayerError>();
    holds::<TwoError>();
    holds::<LeafError>();
}

#[test]
fn decoding_is_constant_all_the_way_down() {
    const STALE: LeafError = LeafError::from_i64(4500);
    const FOUND: Option<LeafError> = LeafError::find(4107);
    const CODE: i64 = STALE.as_i64();
    assert!(matches!(
        STALE,
        LeafError::Layer(LayerError::Product(ProductError::Public(
            PublicError::ReplayAttack
        )))
    ));
    assert!(matches!(
        FOUND,
        Some(LeafError::Layer(LayerError::Product(ProductError::Between)))
    ));
    assert_eq!(CODE, 4500);
    assert_eq!(LeafError::check(0), Ok(()));
}

#[test]
fn values_are_canonical() {
    // The child's row where it overrides.
    assert!(matches!(
        LayerError::from(ProductError::First),
        LayerError::First
    ));
    assert!(matches!(
        ProductError::from(PublicError::QuotaExceeded),
        ProductError::QuotaExceeded
    ));
    // The child's row for a code that the parent does not know.
    let unknown = VendorError::from(800_u16);
    assert!(matches!(unknown, VendorError::Unknown(_)));
    assert!(matches!(
        TwoError::from(VendorError::from(700_u16)),
        TwoError::Own
    ));
    // The first parent that declares it.
    let shared = LeafError::from_i64(300);
    assert!(matches!(
        shared,
        LeafError::Two(TwoError::Vendor(VendorError::Shared))
    ));
    // By hand it can be written otherwise, and is the same.
    let odd = LayerError::Product(ProductError::First);
    assert_eq!(odd, LayerError::First);
    assert_eq!(odd.category(), Category::Timeout);
    assert_eq!(odd.name(), Some("First"));
    assert_eq!(odd.to_string(), LayerError::First.to_string());
    assert_eq!(odd.message(), LayerError::First.message());
    // Unknown codes end with the last.
    let unknown = LeafError::from_i64(123_456);
    assert!(matches!(
        unknown,
        LeafError::Two(TwoError::Made(Renamed::Unknown(_)))
    ));
}

#[test]
fn question_marks_lift() {
    fn product() -> Result<(), ProductError> {
        Err(PublicError::AccessDenied)?
    }
    fn layer() -> Result<(), LayerError> {
        product()?;
        Ok(())
    }
    fn further() -> Result<(), LayerError> {
        Err(PublicError::InternalError)?
    }
    fn leaf() -> Result<(), LeafError> {
        Err(PublicError::from(1_u8))?
    }
    assert_eq!(layer().unwrap_err().as_i64(), 4300);
    assert!(matches!(further().unwrap_err(), LayerError::InternalError));
    assert!(matches!(
        leaf().unwrap_err(),
        LeafError::Layer(LayerError::First)
    ));
}

#[test]
fn classes_come_from_the_nearest_band() {
    let class = |code| {
        let error = LeafError::from_i64(code);
        (error.category(), error.retry())
    };
    assert_eq!(class(4299), (Category::StaleRequest, Retry::SignAgain));
    assert_eq!(class(4298), (Category::StaleRequest, Retry::SignAgain));
    assert_eq!(class(299), (Category::InvalidArgument, Retry::Never));
    assert_eq!(class(99), (Category::Unavailable, Retry::Later));
    assert_eq!(class(7002), (Category::Timeout, Retry::IfIdempotent));
    assert_eq!(class(7001), (Category::AlreadyExists, Retry::Never));
    assert_eq!(class(6000), (Category::Internal, Retry::Never));
    assert_eq!(class(8_000), (Category::Unknown, Retry::Never));
    assert_eq!(ProductError::Between.category(), Category::Unauthenticated);
}

#[test]
fn the_family_is_seen_through_the_table() {
    let names = LeafError::TABLE.extends().iter().map(|table| table.name());
    assert!(names.eq(["LayerError", "ProductError", "TwoError"]));
    assert_eq!(LeafError::TABLE.entries().len(), 3);
    let entry = LeafError::TABLE.find(Code::Number(5000)).unwrap();
    assert_eq!(entry.name(), "ResourceNotFound");
    assert!(LeafError::TABLE.own(Code::Number(5000)).is_none());
    assert_eq!(
        LeafError::from_i64(5000).text("zh").unwrap().message,
        "资源不存在"
    );
    let object: &dyn CloudError = &LeafError::from_i64(4400);
    assert_eq!(object.help(), Some("Wait an hour."));
    assert_eq!(object.to_string(), "4400 Taken over from the public table");
}

#[test]
fn names_have_families_too() {
    let class = |code: &str| (LeafNameError::from(code).category(), code.len());
    assert_eq!(class("Product.Missing.Row").0, Category::NotFound);
    assert_eq!(class("Product.Missing").0, Category::NotFound);
    assert_eq!(class("Product.MissingX").0, Category::Conflict);
    assert_eq!(class("ProductX").0, Category::Unknown);
    assert_eq!(class("AuthFailure.Stale").0, Category::Unauthenticated);
    assert_eq!(
        class("AuthFailure.SignatureExpire").0,
        Category::StaleRequest
    );
    assert_eq!(
        class("RequestLimitExceeded.Any.Depth").0,
        Category::RateLimited
    );
    let own = LayerNameError::from(ProductNameError::Own);
    assert!(matches!(own, LayerNameError::Own));
    assert_eq!(own.category(), Category::OutOfCapacity);
    let odd = LayerNameError::Product(ProductNameError::Own);
    assert_eq!(odd, LayerNameError::Own);
    assert_eq!(odd.clone().category(), Category::OutOfCapacity);
    let codes = LeafNameError::all()
        .map(|error| error.as_str().to_owned())
        .collect::<Vec<_>>();
    let distinct = codes.iter().collect::<HashSet<_>>();
    assert_eq!(distinct.len(), codes.len());
    for code in &codes {
        let error = LeafNameError::from(code.as_str());
        assert_eq!(error.as_str(), code);
        assert_eq!(LeafNameError::find(code), Some(error.clone()));
        assert!(error.entry().is_some());
        assert_eq!(LeafNameError::from(code.clone()), error);
        assert_eq!(code.parse(), Ok(error));
    }
}
