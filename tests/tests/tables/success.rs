//! Codes that mean success.

use cloud_errors::{
    Category, Classify as _, CloudError as _, Code, CommonError, ErrorTable as _, PublicError,
    UnknownCode, UnknownString, cloud_errors,
};

#[cloud_errors(success = 2001 | 3000..=3999 | -1)]
enum NumericError {
    /// Zero is an error here.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = "OK" | "Success")]
enum StringError {
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = "DiskNotFound",
    Unknown(UnknownString),
}

#[cloud_errors(success = 100..110)]
enum ChildError {
    /// Its own code.
    #[class(NotFound)]
    Own = 1,
    Public(PublicError),
}

/// Takes 0 for success, which no table above it declares.
#[cloud_errors]
enum GrandchildError {
    /// Its own code.
    #[class(NotFound)]
    Own = 2,
    Child(ChildError),
}

#[test]
fn several_codes_and_ranges_mean_success() {
    const FINE: Result<(), NumericError> = NumericError::check(3001);
    assert_eq!(FINE, Ok(()));
    for code in [2001, 3000, 3500, 3999, -1] {
        assert_eq!(NumericError::check(code), Ok(()), "{code}");
        assert!(NumericError::TABLE.is_success(Code::Number(code)));
    }
    for code in [2000, 2002, 2999, 4000, 1] {
        let error = NumericError::check(code).unwrap_err();
        assert_eq!(error.as_i64(), code);
    }
    assert_eq!(NumericError::check(0), Err(NumericError::Zero));
    assert_eq!(NumericError::TABLE.success(), Some(Code::Number(2001)));
}

#[test]
fn string_tables_have_success_codes() {
    assert_eq!(StringError::check("OK"), Ok(()));
    assert_eq!(StringError::check("Success"), Ok(()));
    assert_eq!(
        StringError::check("DiskNotFound"),
        Err(StringError::DiskNotFound)
    );
    assert_eq!(StringError::check("ok").unwrap_err().as_str(), "ok");
    assert_eq!(StringError::TABLE.success(), Some(Code::Str("OK")));
    assert!(StringError::TABLE.is_success(Code::Str("Success")));
    assert!(!StringError::TABLE.is_success(Code::Str("OK.")));
    assert!(!StringError::TABLE.is_success(Code::Number(0)));
    // Without the key, no string means success.
    assert_eq!(CommonError::TABLE.success(), None);
    assert_eq!(CommonError::check("").unwrap_err().as_str(), "");
}

#[test]
fn a_success_code_displays_as_success() {
    assert_eq!(PublicError::from_i64(0).to_string(), "0 success");
    assert_eq!(format!("{:#}", PublicError::from_i64(0)), "0 success");
    assert_eq!(format!("{:>11}|", PublicError::from_i64(0)), "  0 success|");
    assert_eq!(
        PublicError::from_i64(4107).to_string(),
        "4107 unknown error"
    );
    assert_eq!(NumericError::from_i64(3001).to_string(), "3001 success");
    assert_eq!(StringError::from("OK").to_string(), "OK success");
    assert_eq!(
        StringError::from("Other").to_string(),
        "Other unknown error"
    );
    let error = PublicError::from_i64(0);
    assert_eq!((error.category(), error.entry()), (Category::Unknown, None));
}

#[test]
fn success_is_not_inherited() {
    assert_eq!(ChildError::check(100), Ok(()));
    assert_eq!(ChildError::check(109), Ok(()));
    assert_eq!(ChildError::check(110).unwrap_err().as_i64(), 110);
    assert_eq!(
        ChildError::check(0).unwrap_err().to_string(),
        "0 unknown error"
    );
    assert_eq!(GrandchildError::check(0), Ok(()));
    assert_eq!(GrandchildError::check(100).unwrap_err().as_i64(), 100);
}
