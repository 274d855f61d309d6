//! Tables that extend tables: three levels and two parents in three crates, and a diamond.

use std::collections::{HashMap, HashSet};
use std::fmt::Debug;
use std::hash::Hash;

use cloud_errors::{
    Category, Classify as _, CloudError, Code, CommonError, Entry, ErrorTable, PublicError, Retry,
    Table, UnknownCode, cloud_errors,
};
use cloud_errors_family_base::{ProductError, ProductNameError, VendorError};
use cloud_errors_family_leaf::{LeafError, LeafNameError};
use cloud_errors_family_middle::{LayerError, LayerNameError, Renamed, TwoError};
use proptest::prelude::*;

/// The top of a diamond: both children extend it.
#[cloud_errors(bands(20..=39 => NotFound))]
enum BaseError {
    /// One.
    #[class(NotFound)]
    #[alias(10, 11)]
    One = 1,
    /// Two.
    #[class(NotFound)]
    #[alias(12)]
    Two = 2,
    /// Three.
    #[class(NotFound)]
    Three = 3,
    Unknown(UnknownCode),
}

#[cloud_errors(bands(30..=49 => Conflict))]
enum LeftError {
    /// Overrides a code, and with it the aliases.
    #[class(Conflict)]
    #[overrides]
    One = 1,
    /// Its own.
    #[class(Conflict)]
    #[alias(21)]
    Left = 4,
    Base(BaseError),
}

#[cloud_errors(bands(20..=29 => (Timeout, retry = Slower, http = 555)))]
enum RightError {
    /// Overrides a code with an alias.
    #[class(Timeout)]
    #[overrides]
    #[alias(2)]
    Right = 5,
    /// Overrides an alias.
    #[class(Timeout)]
    #[overrides]
    Eleven = 11,
    /// Classified by its band.
    Covered = 29,
    Base(BaseError),
}

#[cloud_errors]
#[allow(deprecated)]
enum DiamondError {
    /// Overrides an alias of the left parent.
    #[class(Internal)]
    #[overrides]
    Own = 21,
    /// Classified by a band of the left parent.
    Covered = 49,
    Left(LeftError),
    Right(RightError),
}

#[cloud_errors]
#[allow(deprecated)]
enum MirroredError {
    /// Its own.
    #[class(Internal)]
    Own = 6,
    Right(RightError),
    Left(LeftError),
}

#[cloud_errors(from(RightError))]
#[allow(deprecated)]
enum GrandchildError {
    /// Overrides a code at the top of the diamond.
    #[class(Internal)]
    #[overrides]
    Three = 3,
    Diamond(DiamondError),
    Base(BaseError),
}

/// What look-ups must find, worked out the slow way.
#[derive(Default)]
struct Model {
    /// In order of look-up: depth first, each table once.
    tables: Vec<&'static Table>,
    /// Codes and aliases. The first table that declares one wins.
    declared: HashMap<Code<'static>, Entry>,
}

impl Model {
    fn of<T: ErrorTable>() -> Self {
        let mut model = Self::default();
        model.add(T::TABLE);
        model
    }

    fn add(&mut self, table: &'static Table) {
        if self.tables.iter().any(|other| std::ptr::eq(*other, table)) {
            return;
        }
        self.tables.push(table);
        for entry in table.entries() {
            for code in entry.aliases().chain([entry.code()]) {
                self.declared.entry(code).or_insert(entry);
            }
        }
        for parent in table.extends() {
            self.add(parent);
        }
    }

    /// The entry of a code. An alias of an overridden entry means the override.
    fn entry(&self, code: Code<'_>) -> Option<Entry> {
        let found = *self.declared.get(&code)?;
        if found.code() == code {
            return Some(found);
        }
        self.entry(found.code())
    }

    /// The class of the first band that contains the code.
    fn class(&self, code: Code<'_>) -> (Category, Retry, u16) {
        let mut bands = self.tables.iter().flat_map(|table| table.bands());
        let band = bands.find(|band| band.contains(code));
        band.map_or((Category::Unknown, Retry::Never, 500), |band| {
            (band.category(), band.retry(), band.http_status())
        })
    }

    /// The entries that are not overridden, in order of look-up.
    fn entries(&self) -> impl Iterator<Item = Entry> {
        let all = self.tables.iter().flat_map(|table| table.entries());
        all.filter(|entry| self.entry(entry.code()) == Some(*entry))
    }
}

/// `Entry::code` would ask for a code that lives forever.
fn own_code<'a>(entry: Entry) -> Code<'a> {
    entry.code()
}

/// Compares what an error says with the model.
fn check<T: ErrorTable + Eq + Debug>(model: &Model, code: Code<'_>) {
    let error = T::decode(code).unwrap();
    let expected = model.entry(code);
    assert_eq!(error.entry(), expected, "{code}");
    assert_eq!(T::TABLE.find(code), expected, "{code}");
    assert_eq!(error.code(), expected.map_or(code, own_code));
    assert_eq!(T::decode(error.code()).as_ref(), Some(&error));
    let class = (error.category(), error.retry(), error.http_status());
    let Some(entry) = expected else {
        assert_eq!(class, model.class(code), "{code}");
        return;
    };
    assert_eq!(
        class,
        (entry.category(), entry.retry(), entry.http_status())
    );
}

/// Checks all codes near those that a family declares.
fn check_numbers<T>()
where
    T: ErrorTable + Copy + From<i64> + Eq + Hash + Debug,
    i64: From<T>,
{
    let model = Model::of::<T>();
    let mut values = HashSet::new();
    for code in -200..=10_000 {
        check::<T>(&model, Code::Number(code));
        values.insert(format!("{:?}", T::from(code)));
    }
    // A code is one value: only aliases decode to a value of another code.
    let codes = (-200..=10_000).map(|code| i64::from(T::from(code)));
    assert_eq!(values.len(), codes.collect::<HashSet<_>>().len());
    check_all::<T>(&model);
}

/// Checks that `all` has each code once, in order of look-up.
fn check_all<T: ErrorTable>(model: &Model) {
    let expected = model.entries().map(|entry| entry.code().to_string());
    let all = T::all().map(|error| error.code().to_string());
    assert!(all.eq(expected));
    for entry in model.entries() {
        assert_eq!(
            T::find_name(entry.name()).and_then(|error| error.name()),
            Some(entry.name())
        );
    }
}

#[test]
fn numeric_families_agree_with_the_model() {
    check_numbers::<PublicError>();
    check_numbers::<ProductError>();
    check_numbers::<VendorError>();
    check_numbers::<Renamed>();
    check_numbers::<LayerError>();
    check_numbers::<TwoError>();
    check_numbers::<LeafError>();
}

#[test]
fn diamonds_agree_with_the_model() {
    check_numbers::<BaseError>();
    check_numbers::<LeftError>();
    check_numbers::<RightError>();
    check_numbers::<DiamondError>();
    check_numbers::<MirroredError>();
    check_numbers::<GrandchildError>();
    let names = |table: &Table| {
        table
            .extends()
            .iter()
            .map(|one| one.name())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(DiamondError::TABLE), ["LeftError", "RightError"]);
    // The first parent wins, and with it what it inherits.
    assert!(matches!(
        DiamondError::from_i64(2),
        DiamondError::Left(LeftError::Base(_))
    ));
    assert!(matches!(
        MirroredError::from_i64(2),
        MirroredError::Right(RightError::Right)
    ));
}

#[test]
fn string_families_agree_with_the_model() {
    fn check_strings<T: ErrorTable + Eq + Debug>() {
        let model = Model::of::<T>();
        for entry in model.entries() {
            let code = entry.code().to_string();
            for suffix in ["", ".", ".Other", "Other", "NotFound"] {
                check::<T>(&model, Code::Str(&format!("{code}{suffix}")));
            }
        }
        check_all::<T>(&model);
    }
    check_strings::<CommonError>();
    check_strings::<ProductNameError>();
    check_strings::<LayerNameError>();
    check_strings::<LeafNameError>();
}

proptest! {
    #[test]
    fn any_code_agrees_with_the_model(number: i64, text: String) {
        check::<GrandchildError>(&Model::of::<GrandchildError>(), Code::Number(number));
        check::<LeafNameError>(&Model::of::<LeafNameError>(), Code::Str(&text));
    }
}

#[test]
fn inherited_codes_decode_in_constants() {
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
fn a_code_is_one_value() {
    // The child's entry where it overrides.
    assert!(matches!(
        LayerError::from(ProductError::First),
        LayerError::First
    ));
    assert!(matches!(
        ProductError::from(PublicError::QuotaExceeded),
        ProductError::QuotaExceeded
    ));
    // The child's entry for a code that the parent does not know.
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
    // A value that was built by hand is equal.
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
fn question_marks_convert() {
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
fn a_table_shows_its_family() {
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
    assert_eq!(object.to_string(), "4400 An override of the public table");
}

#[test]
fn string_tables_extend_string_tables() {
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

/// A table that cannot be named.
trait Hidden {
    type Table: ErrorTable;
}

struct First;
struct Second;

macro_rules! two_tables_of_one_name {
    () => {
        const _: () = {
            /// Declares one code.
            #[cloud_errors]
            pub enum HiddenError {
                /// The first.
                #[class(NotFound)]
                One = 1,
                Unknown(UnknownCode),
            }

            impl Hidden for First {
                type Table = HiddenError;
            }
        };
        const _: () = {
            /// Declares another one.
            #[cloud_errors]
            pub enum HiddenError {
                /// The second table's.
                #[class(Conflict)]
                Two = 2,
                Unknown(UnknownCode),
            }

            impl Hidden for Second {
                type Table = HiddenError;
            }
        };
    };
}

two_tables_of_one_name!();

#[cloud_errors]
enum OverHidden {
    /// Its own.
    #[class(Internal)]
    Own = 3,
    First(<First as Hidden>::Table),
    Second(<Second as Hidden>::Table),
}

#[test]
fn tables_of_one_name_and_place_are_told_apart() {
    for code in [1, 2, 3] {
        assert!(OverHidden::find(code).is_some(), "{code}");
    }
    assert_eq!(OverHidden::from(2).category(), Category::Conflict);
}
