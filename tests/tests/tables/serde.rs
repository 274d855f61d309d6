//! serde writes a table as its code, and reads a code or a name.

use cloud_errors::{CommonError, PublicError, UnknownString, cloud_errors};
use proptest::prelude::*;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error, MapDeserializer};
use serde::{Deserialize, Serialize};

/// A table with variants under `#[cfg]`.
#[cloud_errors]
enum ProductError {
    /// Too low.
    #[class(InvalidArgument)]
    #[cfg(test)]
    Low = -1,
    /// Gone.
    #[class(Internal)]
    #[cfg(not(test))]
    Gone = -2,
    Public(PublicError),
}

/// A string table.
#[cloud_errors]
enum StringError {
    /// Too low.
    #[class(InvalidArgument)]
    Low = "Too.Low",
    Unknown(UnknownString),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Log {
    product: ProductError,
    #[serde(skip_serializing_if = "Option::is_none")]
    common: Option<CommonError>,
}

#[test]
fn numeric_codes_are_written_and_read() {
    assert_eq!(
        serde_json::to_string(&PublicError::ReplayAttack).unwrap(),
        "4500"
    );
    assert_eq!(serde_json::to_string(&ProductError::Low).unwrap(), "-1");
    for text in ["4500", "\"4500\"", "\"+4500\"", " 4500 "] {
        let error = serde_json::from_str::<ProductError>(text).unwrap();
        assert_eq!(
            error,
            ProductError::Public(PublicError::ReplayAttack),
            "{text}"
        );
    }
    assert_eq!(
        serde_json::from_str::<ProductError>("-2").unwrap().as_i64(),
        -2
    );
}

#[test]
fn string_codes_are_written_and_read() {
    assert_eq!(
        serde_json::to_string(&StringError::Low).unwrap(),
        "\"Too.Low\""
    );
    assert_eq!(
        serde_json::from_str::<StringError>("\"Too.Low\"").unwrap(),
        StringError::Low
    );
    assert_eq!(
        serde_json::from_str::<StringError>("\"Too.L\\u006fw\"").unwrap(),
        StringError::Low
    );
    let unknown = serde_json::from_str::<StringError>("\"Too.High\"").unwrap();
    assert_eq!(serde_json::to_string(&unknown).unwrap(), "\"Too.High\"");
    assert_eq!(
        serde_json::from_str::<CommonError>("\"InternalError\"").unwrap(),
        CommonError::InternalError
    );
}

#[test]
fn tables_can_be_fields() {
    let log = Log {
        product: ProductError::Low,
        common: Some(CommonError::InternalError),
    };
    let text = serde_json::to_string(&log).unwrap();
    assert_eq!(text, r#"{"product":-1,"common":"InternalError"}"#);
    assert_eq!(serde_json::from_str::<Log>(&text).unwrap(), log);
}

#[test]
fn other_values_are_refused_with_a_reason() {
    let number = |text| {
        serde_json::from_str::<PublicError>(text)
            .unwrap_err()
            .to_string()
    };
    let expected = "expected an error code: a 64-bit integer, or a string with one or with a name";
    for (text, reason) in [
        (
            "9223372036854775808",
            "invalid value: integer `9223372036854775808`",
        ),
        (
            "18446744073709551615",
            "invalid value: integer `18446744073709551615`",
        ),
        (
            "18446744073709551616",
            "invalid type: floating point `1.8446744073709552e+19`",
        ),
        ("5100.0", "invalid type: floating point `5100.0`"),
        ("null", "invalid type: null"),
        ("true", "invalid type: boolean `true`"),
        ("[5100]", "invalid type: sequence"),
        ("{}", "invalid type: map"),
        ("{\"code\": 5100}", "invalid type: map"),
    ] {
        let error = number(text);
        assert!(
            error.starts_with(&format!("{reason}, {expected}")),
            "{text}: {error}"
        );
    }
    let long = format!("\"{}\"", "x".repeat(100_000));
    for (text, reason) in [
        ("\"\"", r#"invalid error code """#),
        ("\"51.00\"", r#"invalid error code "51.00""#),
        (long.as_str(), "invalid error code \"xxx"),
    ] {
        let error = number(text);
        assert!(error.starts_with(reason) && error.len() < 200, "{error}");
    }
    let error = serde_json::from_str::<CommonError>("400")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("invalid type: integer `400`, expected an error code: a string"),
        "{error}"
    );
}

/// `serde_json` gives numbers as maps once any crate of the build turns its feature
/// `arbitrary_precision` on.
#[test]
fn numbers_of_arbitrary_precision_are_read() {
    let read = |key: &str, number: &str| {
        let map = MapDeserializer::<_, Error>::new([(key, number)].into_iter());
        PublicError::deserialize(map)
    };
    assert_eq!(
        read("$serde_json::private::Number", "4500").unwrap(),
        PublicError::ReplayAttack
    );
    assert_eq!(
        read("$serde_json::private::Number", "-1").unwrap().as_i64(),
        -1
    );
    assert!(read("$serde_json::private::Number", "4.5").is_err());
    assert!(read("code", "4500").is_err());
}

/// The text of an XML element comes as a map too.
#[test]
fn the_text_of_an_xml_element_is_read() {
    let read = |entries: &[(&str, &str)]| {
        let map = MapDeserializer::<_, Error>::new(entries.iter().copied());
        PublicError::deserialize(map)
    };
    assert_eq!(read(&[("$text", "-5")]).unwrap().as_i64(), -5);
    assert!(read(&[("other", "4500"), ("$text", "-5")]).is_err());
    assert!(read(&[]).is_err());
}

#[test]
fn numbers_of_other_widths_are_read() {
    let read: Result<PublicError, Error> = PublicError::deserialize(200_u8.into_deserializer());
    assert_eq!(read.unwrap().as_i64(), 200);
    let read: Result<PublicError, Error> = PublicError::deserialize((-5_i16).into_deserializer());
    assert_eq!(read.unwrap().as_i64(), -5);
    let read: Result<PublicError, Error> = PublicError::deserialize(u64::MAX.into_deserializer());
    assert!(read.is_err());
}

proptest! {
    #[test]
    fn every_number_round_trips(code: i64) {
        let error = ProductError::from_i64(code);
        let text = serde_json::to_string(&error).unwrap();
        prop_assert_eq!(&text, &code.to_string());
        prop_assert_eq!(serde_json::from_str::<ProductError>(&text).unwrap(), error);
        let value = serde_json::to_value(error).unwrap();
        prop_assert_eq!(serde_json::from_value::<ProductError>(value).unwrap(), error);
        // A format that does not say what comes next.
        let bytes = postcard::to_allocvec(&error).unwrap();
        prop_assert_eq!(postcard::from_bytes::<ProductError>(&bytes).unwrap(), error);
    }

    #[test]
    fn every_string_round_trips(name: String) {
        let error = CommonError::from(name.as_str());
        let text = serde_json::to_string(&error).unwrap();
        prop_assert_eq!(&text, &serde_json::to_string(&name).unwrap());
        prop_assert_eq!(&serde_json::from_str::<CommonError>(&text).unwrap(), &error);
        let bytes = postcard::to_allocvec(&error).unwrap();
        prop_assert_eq!(&postcard::from_bytes::<CommonError>(&bytes).unwrap(), &error);
    }
}

#[test]
fn every_table_can_be_read_and_written() {
    fn both<T: Serialize + for<'de> Deserialize<'de>>() {}
    both::<PublicError>();
    both::<CommonError>();
    both::<ProductError>();
    both::<StringError>();
}
