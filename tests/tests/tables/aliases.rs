//! `#[alias]`: further codes that decode to a variant.

use cloud_errors::{
    CloudError as _, Code, ErrorTable as _, PublicError, UnknownCode, UnknownString, cloud_errors,
};

#[cloud_errors]
enum NumericError {
    /// Too many requests.
    #[class(RateLimited)]
    #[alias(-3102, 0x1000)]
    #[alias(-3103)]
    TooManyRequests = -3101,
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 7,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum StringError {
    /// Too many requests.
    #[class(RateLimited)]
    #[alias("Throttling", "ThrottlingException", "Too Many Requests")]
    TooManyRequests = "RequestThrottled",
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = "DiskNotFound",
    Unknown(UnknownString),
}

#[cloud_errors]
enum ChildError {
    /// The network does not exist.
    #[class(NotFound)]
    #[alias(8)]
    NetworkNotFound = 9,
    /// An alias of the parent.
    #[class(Conflict)]
    #[overrides]
    OwnAlias = -3102,
    Numeric(NumericError),
}

#[cloud_errors]
enum StringChildError {
    /// Slower, please.
    #[class(RateLimited)]
    #[overrides]
    Throttling = "Throttling",
    String(StringError),
}

#[test]
fn an_alias_decodes_to_the_variant() {
    for code in [-3101, -3102, -3103, 4096] {
        let error = NumericError::from_i64(code);
        assert!(matches!(error, NumericError::TooManyRequests), "{code}");
        assert_eq!(NumericError::find(code), Some(error));
        assert_eq!(NumericError::decode(Code::Number(code)), Some(error));
        assert_eq!(code.to_string().parse(), Ok(error));
    }
    for code in ["RequestThrottled", "Throttling", "Too Many Requests"] {
        let error = StringError::from(code);
        assert!(matches!(error, StringError::TooManyRequests), "{code}");
        assert_eq!(StringError::find(code).as_ref(), Some(&error));
        assert_eq!(code.parse().as_ref(), Ok(&error));
    }
    assert!(matches!(
        NumericError::from(-3104),
        NumericError::Unknown(_)
    ));
    assert!(matches!(
        StringError::from("throttling"),
        StringError::Unknown(_)
    ));
}

#[test]
fn an_alias_gives_the_code_of_the_variant() {
    const CODE: i64 = NumericError::from_i64(-3103).as_i64();
    assert_eq!(CODE, -3101);
    assert_eq!(StringError::from("Throttling").as_str(), "RequestThrottled");
    assert_eq!(
        StringError::from("Throttling").code(),
        Code::Str("RequestThrottled")
    );
    let text = NumericError::from(-3102).to_string();
    assert_eq!(text, "-3101 Too many requests");
}

#[test]
fn an_alias_is_no_entry_of_its_own() {
    assert_eq!(NumericError::ALL.len(), 2);
    assert_eq!(NumericError::all().count(), 2);
    assert_eq!(StringError::TABLE.entries().len(), 2);
    let entry = NumericError::TABLE.own(Code::Number(4096)).unwrap();
    assert_eq!(entry.name(), "TooManyRequests");
    let aliases = entry.aliases().collect::<Vec<_>>();
    assert_eq!(aliases, [-3102, 4096, -3103].map(Code::Number));
    let entry = StringError::TABLE.find(Code::Str("DiskNotFound")).unwrap();
    assert_eq!(entry.aliases().count(), 0);
}

#[test]
fn aliases_are_inherited_and_can_be_overridden() {
    assert!(matches!(
        ChildError::from_i64(-3103),
        ChildError::Numeric(NumericError::TooManyRequests)
    ));
    assert!(matches!(ChildError::from_i64(-3102), ChildError::OwnAlias));
    assert!(matches!(
        ChildError::from_i64(8),
        ChildError::NetworkNotFound
    ));
    // The parent's variant keeps its code.
    let converted = ChildError::from(NumericError::TooManyRequests);
    assert_eq!(converted.as_i64(), -3101);
    assert!(matches!(
        StringChildError::from("ThrottlingException"),
        StringChildError::String(StringError::TooManyRequests)
    ));
    assert!(matches!(
        StringChildError::from("Throttling"),
        StringChildError::Throttling
    ));
}

#[cloud_errors]
enum CanonicalError {
    /// An override of the entry, but not of its aliases.
    #[class(Conflict)]
    #[overrides]
    Slower = -3101,
    Numeric(NumericError),
}

#[cloud_errors]
enum StringCanonicalError {
    /// An override of the entry, but not of its aliases.
    #[class(Conflict)]
    #[overrides]
    Slower = "RequestThrottled",
    String(StringError),
}

#[test]
fn an_alias_of_an_overridden_entry_gives_the_override() {
    for code in [-3101, -3102, -3103] {
        let error = CanonicalError::from_i64(code);
        assert!(matches!(error, CanonicalError::Slower), "{code} {error:?}");
        assert_eq!(CanonicalError::find(code), Some(error));
        assert_eq!(
            CanonicalError::TABLE.find(Code::Number(code)),
            error.entry()
        );
    }
    for code in ["RequestThrottled", "Throttling"] {
        let error = StringCanonicalError::from(code);
        assert!(
            matches!(error, StringCanonicalError::Slower),
            "{code} {error:?}"
        );
        assert_eq!(
            StringCanonicalError::TABLE.find(Code::Str(code)),
            error.entry()
        );
    }
}

#[cloud_errors]
enum AliasOfPublicError {
    /// Reuses a public code as an alias.
    #[class(NotFound)]
    #[overrides]
    #[alias(5000)]
    Missing = 12,
    Public(PublicError),
}

#[test]
fn an_alias_can_override_a_code_of_the_parent() {
    assert!(matches!(
        AliasOfPublicError::from_i64(5000),
        AliasOfPublicError::Missing
    ));
    let converted = AliasOfPublicError::from(PublicError::ResourceNotFound);
    assert!(matches!(converted, AliasOfPublicError::Missing));
    assert_eq!(converted.as_i64(), 12);
    let all = AliasOfPublicError::all()
        .map(AliasOfPublicError::as_i64)
        .collect::<Vec<_>>();
    assert!(all.contains(&12) && !all.contains(&5000));
    // The name of the overridden entry gives the override.
    let named = AliasOfPublicError::find_name("ResourceNotFound");
    assert!(matches!(named, Some(AliasOfPublicError::Missing)));
}
