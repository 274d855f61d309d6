//! `Table`, `Entry` and `Code`: tables as data.

use cloud_errors::{
    Category, CloudError as _, Code, CommonError, Entry, ErrorTable as _, PublicError, Retry,
    Table, UnknownCode, cloud_errors,
};

#[cloud_errors(bands(70_000..=79_999 => Internal))]
enum DiskError {
    /// The disk is full.
    ///
    /// Delete files.
    #[class(OutOfCapacity, http = 507)]
    #[alias(70_002)]
    #[translate(zh, "磁盘已满")]
    Full = 70_001,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum ImageError {
    /// The image does not exist.
    #[class(NotFound)]
    #[overrides]
    #[alias(4000)]
    Missing = 70_002,
    Disk(DiskError),
}

const _: () = assert!(DiskError::TABLE.conflict(PublicError::TABLE).is_none());

#[test]
fn tables_that_share_a_code_conflict() {
    let conflict = |one: &Table, other: &Table| one.conflict(other);
    let (disk, image) = (DiskError::TABLE, ImageError::TABLE);
    // Aliases are codes too.
    assert_eq!(conflict(disk, image), Some(Code::Number(70_002)));
    assert_eq!(conflict(image, disk), Some(Code::Number(70_002)));
    assert_eq!(
        conflict(image, PublicError::TABLE),
        Some(Code::Number(4000))
    );
    assert_eq!(
        conflict(PublicError::TABLE, image),
        Some(Code::Number(4000))
    );
    assert_eq!(conflict(disk, CommonError::TABLE), None);
    assert!(conflict(CommonError::TABLE, CommonError::TABLE).is_some());
}

#[test]
fn an_entry_says_all_about_a_code() {
    let entry = DiskError::TABLE.find(Code::Number(70_001)).unwrap();
    assert_eq!((entry.code(), entry.name()), (Code::Number(70_001), "Full"));
    assert_eq!(
        (entry.message(), entry.help()),
        ("The disk is full", Some("Delete files."))
    );
    assert_eq!(
        (entry.category(), entry.retry()),
        (Category::OutOfCapacity, Retry::Never)
    );
    assert_eq!(entry.http_status(), 507);
    assert_eq!(entry.languages().collect::<Vec<_>>(), ["en", "zh"]);
    assert_eq!(entry.table().name(), "DiskError");
    assert_eq!(entry.to_string(), "70001 The disk is full");
    assert_eq!(Some(entry), DiskError::Full.entry());
    assert_ne!(Some(entry), PublicError::MfaFailed.entry());
}

#[test]
fn entries_come_as_declared_from_both_ends() {
    let entries = PublicError::TABLE.entries();
    assert_eq!(entries.len(), PublicError::ALL.len());
    let mut backwards = entries.clone().rev().map(Entry::code).collect::<Vec<_>>();
    backwards.reverse();
    assert!(entries.map(Entry::code).eq(backwards));
}

#[test]
fn find_sees_the_family_and_own_does_not() {
    let table = ImageError::TABLE;
    assert_eq!(
        table.find(Code::Number(70_001)).unwrap().table().name(),
        "DiskError"
    );
    assert_eq!(table.own(Code::Number(70_001)), None);
    assert_eq!(table.find(Code::Str("70001")), None);
    assert_eq!(table.extends().len(), 1);
    assert_eq!(
        table.category_of_band(Code::Number(79_999)),
        Category::Internal
    );
    assert_eq!(
        table.category_of_band(Code::Number(80_000)),
        Category::Unknown
    );
}

#[test]
fn codes_compare_and_convert() {
    assert_eq!(Code::from(7), Code::Number(7));
    assert_eq!(Code::from("A"), Code::Str("A"));
    assert!(Code::Number(-1) < Code::Number(1) && Code::Str("A") < Code::Str("B"));
    assert_eq!(
        (Code::Number(7).as_number(), Code::Number(7).as_str()),
        (Some(7), None)
    );
    assert_eq!(
        (Code::Str("7").as_number(), Code::Str("7").as_str()),
        (None, Some("7"))
    );
    assert_eq!(
        format!("{} {:>3}", Code::Number(7), Code::Str("A")),
        "7   A"
    );
    assert_eq!(
        PublicError::decode(Code::Str("4000")),
        Some(PublicError::InvalidParameter)
    );
    assert_eq!(PublicError::decode(Code::Str("InvalidParameter")), None);
}

#[test]
fn a_code_is_a_number_or_a_string() {
    let (number, text) = (Code::from(-3031), Code::from("AuthFailure"));
    assert_eq!((number.as_number(), number.as_str()), (Some(-3031), None));
    assert_eq!(
        (text.as_number(), text.as_str()),
        (None, Some("AuthFailure"))
    );
}
