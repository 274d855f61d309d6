//! Errors found by name: `find_name`, `#[name]`, and parsing.

use cloud_errors::{
    CloudError as _, Code, ErrorTable, PublicError, UnknownCode, UnknownString, cloud_errors,
};

#[cloud_errors]
#[allow(non_camel_case_types)]
enum KafkaError {
    /// The offset is out of range.
    #[class(InvalidArgument)]
    #[name("OFFSET_OUT_OF_RANGE")]
    OffsetOutOfRange = 1,
    /// The type is wrong.
    #[class(InvalidArgument)]
    r#type = 2,
    /// Named like a code.
    #[class(Internal)]
    #[name("3")]
    Four = 4,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum SqlError {
    /// The table does not exist.
    #[class(NotFound)]
    #[name("undefined_table")]
    UndefinedTable = "42P01",
    Unknown(UnknownString),
}

#[cloud_errors]
enum ChildError {
    /// An entry that overrides one of the public table.
    #[class(NotFound)]
    #[overrides]
    #[name("NO_RESOURCE")]
    Missing = 5000,
    /// Named like an entry of the public table.
    #[class(Internal)]
    ReplayAttack = 10,
    Public(PublicError),
}

#[test]
fn a_variant_is_found_by_its_name_and_by_its_symbol() {
    for name in ["OffsetOutOfRange", "OFFSET_OUT_OF_RANGE"] {
        assert_eq!(
            KafkaError::find_name(name),
            Some(KafkaError::OffsetOutOfRange)
        );
    }
    assert_eq!(KafkaError::find_name("type"), Some(KafkaError::r#type));
    assert_eq!(KafkaError::find_name("r#type"), None);
    assert_eq!(KafkaError::find_name("offset_out_of_range"), None);
    assert_eq!(KafkaError::find_name("Unknown"), None);
    assert_eq!(KafkaError::find_name(""), None);
    assert_eq!(KafkaError::find_name("1"), None);
    assert_eq!(
        SqlError::find_name("undefined_table"),
        Some(SqlError::UndefinedTable)
    );
    assert_eq!(SqlError::find_name("42P01"), None);
    assert_eq!(
        PublicError::find_name("MfaFailed"),
        Some(PublicError::MfaFailed)
    );
}

#[test]
fn the_name_is_the_symbol_where_there_is_one() {
    assert_eq!(
        KafkaError::OffsetOutOfRange.name(),
        Some("OFFSET_OUT_OF_RANGE")
    );
    assert_eq!(KafkaError::r#type.name(), Some("type"));
    assert_eq!(
        SqlError::UndefinedTable.entry().unwrap().name(),
        "undefined_table"
    );
    assert_eq!(KafkaError::from_i64(9).name(), None);
    // `Debug` is for the author, who knows the variant.
    assert_eq!(
        format!("{:?}", KafkaError::OffsetOutOfRange),
        "OffsetOutOfRange"
    );
    assert_eq!(
        KafkaError::OffsetOutOfRange.to_string(),
        "1 The offset is out of range"
    );
}

#[test]
fn names_are_inherited_and_overridden_like_codes() {
    fn find<T: ErrorTable>(name: &str) -> Option<Code<'static>> {
        let error = T::find_name(name)?;
        Some(error.entry()?.code())
    }
    assert_eq!(find::<ChildError>("MfaFailed"), Some(Code::Number(4106)));
    assert_eq!(find::<ChildError>("NO_RESOURCE"), Some(Code::Number(5000)));
    assert_eq!(find::<ChildError>("Missing"), Some(Code::Number(5000)));
    // The public entry is overridden, so its name gives the override.
    assert_eq!(
        find::<ChildError>("ResourceNotFound"),
        Some(Code::Number(5000))
    );
    assert_eq!(find::<ChildError>("ReplayAttack"), Some(Code::Number(10)));
    assert!(matches!(
        ChildError::find_name("MfaFailed"),
        Some(ChildError::Public(PublicError::MfaFailed))
    ));
}

#[test]
fn a_numeric_table_parses_codes_and_names() {
    assert_eq!(
        "OFFSET_OUT_OF_RANGE".parse(),
        Ok(KafkaError::OffsetOutOfRange)
    );
    assert_eq!("OffsetOutOfRange".parse(), Ok(KafkaError::OffsetOutOfRange));
    // A code comes before a name.
    assert_eq!("3".parse(), Ok(KafkaError::from_i64(3)));
    assert_eq!("ReplayAttack".parse(), Ok(ChildError::ReplayAttack));
    assert_eq!("+5000".parse(), Ok(ChildError::Missing));
    let error = "Offset".parse::<KafkaError>().unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"invalid error code "Offset": expected a 64-bit integer or the name of an entry"#
    );
    assert_eq!(error.excerpt(), "Offset");
    assert_eq!(format!("{error:?}"), r#"ParseCodeError("Offset")"#);
}

#[test]
fn a_string_table_parses_codes_only() {
    assert_eq!("42P01".parse(), Ok(SqlError::UndefinedTable));
    let error = "undefined_table".parse::<SqlError>().unwrap();
    assert!(matches!(error, SqlError::Unknown(_)));
}

#[test]
fn serde_reads_names_of_numeric_tables() {
    let read = serde_json::from_str::<Vec<ChildError>>(r#"[4400, "QuotaExceeded", "NO_RESOURCE"]"#);
    let read = read.unwrap().into_iter().map(ChildError::as_i64);
    assert!(read.eq([4400, 4400, 5000]));
    assert_eq!(serde_json::to_string(&ChildError::Missing).unwrap(), "5000");
    assert!(serde_json::from_str::<ChildError>("\"QuotaExceeded \"").is_err());
    let read = serde_json::from_str::<SqlError>("\"undefined_table\"").unwrap();
    assert!(matches!(read, SqlError::Unknown(_)));
}
