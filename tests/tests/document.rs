//! Tables as documents: what is written, and what is read back.

#![allow(missing_docs)]

use cloud_errors::document::{Codes, OwnedCode, TableDocument};
use cloud_errors::{
    Category, Code, CommonError, Entry, ErrorTable, PublicError, Table, UnknownString, cloud_errors,
};
use serde_json::{Value, json};

/// Errors of a store.
#[cloud_errors(bands(7000..=7099 => (InvalidArgument, http = 422)), success = 1 | 10..=19)]
enum StoreError {
    /// The key is too long.
    ///
    /// Use at most 850 bytes.
    #[translate(de, "Der Schlüssel ist zu lang")]
    #[alias(7002)]
    #[name("KEY_TOO_LONG")]
    KeyTooLong = 7001,
    /// The bucket is being moved.
    #[class(Conflict, retry = Later)]
    BucketMoving = -7200,
    /// Any other code.
    Public(PublicError),
}

/// Errors of a shop.
#[cloud_errors(bands("Auth" => Unauthenticated, "42*" => Conflict, "*Gone" => NotFound))]
enum ShopError {
    /// Sold out.
    #[class(OutOfCapacity)]
    SoldOut = "Stock.SoldOut",
    /// Any other code.
    Unknown(UnknownString),
}

fn written(table: &Table) -> Value {
    serde_json::to_value(table).unwrap()
}

fn read(json: &Value) -> Result<TableDocument, serde_json::Error> {
    serde_json::from_str(&json.to_string())
}

#[test]
fn a_numeric_table_is_written() {
    let mut value = written(StoreError::TABLE);
    let parents = value["extends"].take();
    assert_eq!(parents, json!([written(PublicError::TABLE)]));
    let expected = json!({
        "format": "cloud-errors/1",
        "name": "StoreError",
        "kind": "number",
        "language": "en",
        "success": [1, {"first": 10, "last": 19}],
        "bands": [{
            "codes": {"first": 7000, "last": 7099},
            "category": "InvalidArgument",
            "retry": "Never",
            "http": 422,
        }],
        "entries": [{
            "code": 7001,
            "aliases": [7002],
            "name": "KEY_TOO_LONG",
            "category": "InvalidArgument",
            "retry": "Never",
            "fault": "Caller",
            "http": 422,
            "grpc": 3,
            "texts": {
                "de": {"message": "Der Schlüssel ist zu lang"},
                "en": {"message": "The key is too long", "help": "Use at most 850 bytes."},
            },
            "variant": "KeyTooLong",
        }, {
            "code": -7200,
            "aliases": [],
            "name": "BucketMoving",
            "category": "Conflict",
            "retry": "Later",
            "fault": "Caller",
            "http": 409,
            "grpc": 10,
            "texts": {"en": {"message": "The bucket is being moved"}},
        }],
        "extends": null,
    });
    assert_eq!(value, expected);
}

#[test]
fn a_string_table_is_written() {
    let value = written(ShopError::TABLE);
    assert_eq!(value["kind"], "string");
    assert_eq!(value["success"], json!([]));
    assert_eq!(value["entries"][0]["code"], "Stock.SoldOut");
    let bands = value["bands"].as_array().unwrap();
    let codes = bands.iter().map(|band| &band["codes"]);
    let expected = [
        json!({"ends_with": "Gone"}),
        json!({"prefix": "Auth"}),
        json!({"starts_with": "42"}),
    ];
    assert!(codes.eq(&expected), "{bands:?}");
}

#[test]
fn every_table_is_read_back() {
    for table in [
        StoreError::TABLE,
        ShopError::TABLE,
        PublicError::TABLE,
        CommonError::TABLE,
    ] {
        let document = read(&written(table)).unwrap();
        assert_eq!(document, TableDocument::from(table));
        assert_eq!(serde_json::to_value(&document).unwrap(), written(table));
    }
}

#[test]
fn a_document_finds_what_its_table_finds() {
    let document = TableDocument::from(StoreError::TABLE);
    for number in [7001, 7002, -7200, 4500, 4107, 7050, 1] {
        let code = Code::Number(number);
        let entry = document.find(code).map(|entry| &*entry.name);
        assert_eq!(entry, StoreError::TABLE.find(code).map(Entry::name));
        let band = document.band(code).map(|band| band.category);
        assert_eq!(
            band.unwrap_or(Category::Unknown),
            StoreError::TABLE.category_of_band(code)
        );
    }
    let document = TableDocument::from(ShopError::TABLE);
    for text in ["Auth", "Auth.X", "Authority", "4242", "Long.Gone", ""] {
        let code = Code::Str(text);
        let band = document.band(code).map(|band| band.category);
        assert_eq!(
            band.unwrap_or(Category::Unknown),
            ShopError::TABLE.category_of_band(code)
        );
    }
}

#[test]
fn unknown_keys_are_ignored() {
    let mut value = written(ShopError::TABLE);
    value["homepage"] = json!({"deep": [1]});
    value["entries"][0]["since"] = json!(3);
    assert_eq!(read(&value).unwrap(), TableDocument::from(ShopError::TABLE));
}

#[test]
fn what_is_wrong_is_said() {
    let wrong = |path: &str, to: Value| {
        let mut value = written(StoreError::TABLE);
        *value.pointer_mut(path).unwrap() = to;
        read(&value).unwrap_err().to_string()
    };
    for (path, to, expected) in [
        (
            "/format",
            json!("cloud-errors/2"),
            "unknown format \"cloud-errors/2\": expected cloud-errors/1",
        ),
        (
            "/kind",
            json!("float"),
            "unknown kind \"float\": expected number or string",
        ),
        (
            "/entries/0/category",
            json!("Bad"),
            "invalid name: expected one of InvalidArgument",
        ),
        (
            "/entries/0/code",
            json!(1.5),
            "invalid type: floating point `1.5`, expected a 64-bit",
        ),
        (
            "/entries/0/code",
            json!({"prefix": "x"}),
            "expected one code, found \"x\"",
        ),
        (
            "/bands/0/codes",
            json!({"first": 2, "last": 1}),
            "expected codes: `first` and `last`",
        ),
        (
            "/bands/0/codes",
            json!({}),
            "expected codes: `first` and `last`",
        ),
        (
            "/extends",
            json!({}),
            "invalid type: map, expected a sequence",
        ),
    ] {
        let said = wrong(path, to);
        assert!(said.starts_with(expected), "{path}: {said}");
    }
    let said = read(&json!({"format": "cloud-errors/1", "name": "X"})).unwrap_err();
    assert!(
        said.to_string().starts_with("missing field `kind`"),
        "{said}"
    );
    let said = read(&json!([])).unwrap_err().to_string();
    assert!(said.contains("expected an object: TableDocument"), "{said}");
}

#[test]
fn codes_contain_what_their_form_says() {
    let text = |text: &str| text.to_owned();
    let number = Code::Number(42);
    for (codes, inside, outside) in [
        (
            Codes::One(OwnedCode::Number(42)),
            &[number][..],
            &[Code::Number(41), Code::Str("42")][..],
        ),
        (
            Codes::One(OwnedCode::Str(text("A"))),
            &[Code::Str("A")],
            &[Code::Str("A.B"), number],
        ),
        (
            Codes::Range {
                first: 42,
                last: 43,
            },
            &[number, Code::Number(43)],
            &[Code::Number(44)],
        ),
        (
            Codes::Prefix(text("A")),
            &[Code::Str("A"), Code::Str("A.B")],
            &[Code::Str("AB")],
        ),
        (
            Codes::StartsWith(text("A")),
            &[Code::Str("AB")],
            &[Code::Str("BA")],
        ),
        (
            Codes::EndsWith(text("A")),
            &[Code::Str("BA")],
            &[Code::Str("AB")],
        ),
    ] {
        assert!(inside.iter().all(|code| codes.contains(*code)), "{codes}");
        assert!(!outside.iter().any(|code| codes.contains(*code)), "{codes}");
    }
}
