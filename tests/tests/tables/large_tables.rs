//! Tables with so many entries that an expansion splits them.

use cloud_errors::{
    Category, Classify, CloudError, CommonError, UnknownCode, UnknownString, cloud_errors,
};

include!(concat!(env!("OUT_DIR"), "/large_tables.rs"));

#[test]
fn every_entry_is_found() {
    assert_eq!(Numbers::ALL.len(), 700);
    assert_eq!(Strings::ALL.len(), 700);
    for (position, (number, string)) in Numbers::ALL.iter().zip(Strings::ALL).enumerate() {
        let variant = format!("Entry{position}");
        assert_eq!(format!("{number:?}"), variant);
        assert_eq!(format!("{string:?}"), variant);
        assert_eq!(Numbers::find(number.as_i64()), Some(*number));
        assert_eq!(Strings::find(string.as_str()).as_ref(), Some(string));
        assert_eq!(string.clone(), *string);
        for entry in [number.entry(), string.entry()] {
            assert_eq!(entry.unwrap().name(), variant);
            assert_eq!(entry.unwrap().message(), format!("Message {position}"));
        }
    }
    assert!(matches!(Numbers::from(-1_i64), Numbers::Unknown(_)));
    assert!(matches!(Strings::from("Entry0"), Strings::Unknown(_)));
    assert_eq!(Numbers::ALL[699], Numbers::Entry699);
    assert_eq!(Strings::ALL[300], Strings::Entry300);
}

#[test]
fn entries_are_known_at_compile_time() {
    const LAST: Numbers = Numbers::ALL[699];
    const FOUND: Option<Numbers> = Numbers::find(LAST.as_i64());
    const COUNT: usize = Strings::ALL.len();
    assert_eq!(FOUND, Some(LAST));
    assert_eq!(COUNT, 700);
}

#[test]
fn every_entry_may_need_a_band_of_the_parent() {
    let categories = Covered::ALL.iter().map(Classify::category);
    assert!(categories.eq([Category::NotFound; 700]));
}
