//! What a string table can hold, and how its codes are found.

use cloud_errors::{
    Category, Classify as _, CloudError as _, Code, CommonError, ErrorTable as _, Retry,
    UnknownString, cloud_errors,
};
use proptest::prelude::*;

#[cloud_errors(bands(
    "A" => NotFound,
    "A.B" => Conflict,
    "A.B.C.D" => Timeout,
    "Ü" => Internal,
))]
#[derive(Debug, Clone, PartialEq)]
enum Forms {
    /// The whole prefix.
    Whole = "A",
    /// The longest prefix wins.
    #[class(retry = Later)]
    Longest = "A.B.C",
    /// Its own class.
    #[class(Unsupported, retry = Slower)]
    Own = "A.B.X",
    /// A raw string.
    Raw = r"A.Raw",
    /// Letters of any script, signs, a dot at the end.
    #[class(Internal)]
    #[translate(zh, "任何文字")]
    AnyScript = "Ünïcode.错误_-+/:{}%\"\\.",
    /// One byte.
    #[class(Internal)]
    Short = "x",
    Other(UnknownString),
}

#[test]
fn every_entry_is_found_by_its_code_and_by_no_other() {
    for error in Forms::ALL {
        let code = error.as_str();
        assert_eq!(&Forms::from(code), error);
        assert_eq!(Forms::find(code).as_ref(), Some(error));
        assert_eq!(Forms::from(code.to_owned()), *error);
        assert_eq!(code.parse().as_ref(), Ok(error));
        assert_eq!(error.code(), Code::Str(code));
        assert_eq!(Forms::decode(error.code()).as_ref(), Some(error));
        assert_eq!(
            error.to_string(),
            format!("{code} {}", error.message().unwrap())
        );
        assert_eq!(
            Forms::from(code.to_uppercase() + "?").as_str(),
            code.to_uppercase() + "?"
        );
        assert_eq!(&error.clone(), error);
        assert_eq!(error.as_ref(), code);
    }
    assert_eq!(Forms::decode(Code::Number(1)), None);
    assert_eq!(Forms::find("a"), None);
    assert_eq!(Forms::TABLE.success(), None);
    assert_eq!(Forms::all().collect::<Vec<_>>(), Forms::ALL);
}

#[test]
fn prefixes_cover_whole_segments_and_the_longest_wins() {
    let category = |code: &str| Forms::from(code).category();
    assert_eq!(category("A"), Category::NotFound);
    assert_eq!(category("A.X.Y"), Category::NotFound);
    assert_eq!(category("AX"), Category::Unknown);
    assert_eq!(category("A.B"), Category::Conflict);
    assert_eq!(category("A.B.C"), Category::Conflict);
    assert_eq!(Forms::Longest.retry(), Retry::Later);
    assert_eq!(category("A.B.C.E"), Category::Conflict);
    assert_eq!(category("A.B.C.D"), Category::Timeout);
    assert_eq!(category("A.B.C.D."), Category::Timeout);
    assert_eq!(category("A.B.C.DE"), Category::Conflict);
    assert_eq!(category("A.B.X"), Category::Unsupported);
    assert_eq!(category("Ü.x"), Category::Internal);
    assert_eq!(category("Üx"), Category::Unknown);
    assert_eq!(category(""), Category::Unknown);
    assert_eq!(category("."), Category::Unknown);
    assert_eq!(category("B.A"), Category::Unknown);
}

#[test]
fn long_codes_are_kept() {
    let code = "错误.".repeat(1 << 18);
    let error = Forms::from(code.as_str());
    assert_eq!(error.as_str(), code);
    assert!(error.to_string().starts_with(&code));
    assert_eq!(error.clone(), Forms::from(code));
}

#[test]
fn case_matters() {
    #[cloud_errors]
    enum Case {
        /// Lower.
        #[class(NotFound)]
        Lower = "not.found",
        /// Upper.
        #[class(Conflict)]
        Upper = "Not.Found",
        Unknown(UnknownString),
    }
    assert_eq!(Case::from("Not.Found").category(), Category::Conflict);
    assert_eq!(Case::from("NOT.FOUND").category(), Category::Unknown);
}

#[cloud_errors]
enum Conditional {
    /// Stays.
    #[class(NotFound)]
    Stays = "Stays",
    /// Goes.
    #[cfg(any())]
    #[class(Internal)]
    Gone = "Stays",
    Common(CommonError),
}

#[test]
fn variants_under_cfg_disappear_with_their_codes() {
    assert_eq!(Conditional::ALL, [Conditional::Stays]);
    assert!(matches!(
        Conditional::from("InternalError"),
        Conditional::Common(_)
    ));
}

proptest! {
    #[test]
    fn every_string_round_trips(code: String) {
        let error = Forms::from(code.as_str());
        prop_assert_eq!(error.as_str(), code.as_str());
        let common = CommonError::from(code.as_str());
        prop_assert_eq!(common.as_str(), code.as_str());
        prop_assert_eq!(CommonError::find(&code).is_some(), common.entry().is_some());
    }

    #[test]
    fn one_changed_byte_is_another_code(
        entry in 0..CommonError::ALL.len(), at: usize, byte in 0x20_u8..0x7f
    ) {
        let code = CommonError::ALL[entry].as_str();
        let mut bytes = code.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        let changed = String::from_utf8(bytes).unwrap();
        let declared = CommonError::ALL.iter().find(|error| error.as_str() == changed);
        prop_assert_eq!(CommonError::find(&changed), declared.cloned());
    }
}
