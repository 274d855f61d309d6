//! Bodies that are no response: what is said of them, and where.

#![allow(missing_docs)]

mod responses;

use cloud_errors::response::{self, MalformedKind, ResponseError};
use cloud_errors::{Category, Classify, CommonError, PublicError, Retry};
use serde::Deserialize;

use responses::malformed;

/// Bodies that are no response: what is said against each, and where.
fn no_responses<const N: usize>(kind: MalformedKind, bodies: [(&str, &str, usize, usize); N]) {
    for (body, reason, line, column) in bodies {
        let malformed = malformed::<PublicError>(body);
        assert_eq!(malformed.reason(), reason, "{body}");
        assert_eq!(
            (malformed.line(), malformed.column()),
            (line, column),
            "{body}"
        );
        assert_eq!(malformed.kind(), kind, "{body}");
        assert_eq!(malformed.excerpt(), body, "{body}");
        assert_eq!(malformed.category(), Category::Internal);
        assert_eq!(malformed.retry(), Retry::IfIdempotent);
    }
}

#[test]
fn a_body_without_a_code_says_so() {
    let none = "no `/code` and no `/Response`";
    let other = "an object, an array or a boolean is not an error code: expected a 64-bit integer";
    let bodies = [
        ("{}", none, 1, 1),
        (r#"{"code": null, "message": null}"#, none, 1, 1),
        (r#"{"message": "no Route matched"}"#, none, 1, 1),
        ("\n [1, 2]", none, 2, 2),
        ("\"code\"", none, 1, 1),
        ("null", none, 1, 1),
        (r#"{"Response": null}"#, none, 1, 1),
        (r#"{"Response": []}"#, none, 1, 1),
        (r#"{"code": {"a": 1}}"#, other, 1, 10),
        (r#"{"code": true}"#, other, 1, 10),
        (
            r#"{"code": ""}"#,
            r#"invalid error code "": expected a 64-bit integer"#,
            1,
            10,
        ),
        (
            r#"{"code": 1.5}"#,
            r#"invalid error code "1.5": expected a 64-bit integer"#,
            1,
            10,
        ),
        (
            r#"{"code": 9223372036854775808}"#,
            r#"invalid error code "9223372036854775808": expected a 64-bit integer"#,
            1,
            10,
        ),
        (
            r#"{"code": 0, "code": 5100}"#,
            "a key of `/code` is there twice",
            1,
            21,
        ),
    ];
    no_responses(MalformedKind::Envelope, bodies);
    malformed::<CommonError>("{}");
    malformed::<CommonError>(r#"{"message": "no Route matched"}"#);
}

#[test]
fn an_error_without_a_code_is_located() {
    let none = "no `/Response/Error/Code`";
    let bodies = [
        (r#"{"Response": {"Error": {"Message": "m"}}}"#, none, 1, 24),
        (r#"{"Response": {"Error": {"Code": null}}}"#, none, 1, 24),
        (r#"{"Response": {"Error": "m"}}"#, none, 1, 24),
        (
            r#"{"Response": {}, "Response": {"A": 1}}"#,
            "a key of `/Response` is there twice",
            1,
            30,
        ),
    ];
    no_responses(MalformedKind::Envelope, bodies);
}

#[test]
fn what_is_not_json_says_where() {
    let bodies = [
        ("", "EOF while parsing a value", 1, 0),
        ("<html>", "expected value", 1, 1),
        (
            "{\n    \"code\": 5100,\n    \"message\": \"x\",\n}",
            "trailing comma",
            4,
            1,
        ),
        (
            "{\n    \"code\":\"0\",\n\n    ]\n}",
            "key must be a string",
            4,
            5,
        ),
        (
            "{\"Response\": {\n \"RequestId\": \"r\"\n \"Error\": {}}}",
            "expected `,` or `}`",
            3,
            2,
        ),
        (r#"{"code": 5100"#, "EOF while parsing an object", 1, 13),
        // What nobody reads may be what serde_json would not read.
        (
            r#"{"a": 1e999, "b": "\ud800", "code": 5100"#,
            "EOF while parsing an object",
            1,
            40,
        ),
        (r#"{"code": 5100} x"#, "trailing characters", 1, 16),
        (r#"{"code": 05100}"#, "invalid number", 1, 11),
        ("{\"code\": 0, \"data\": [1, ]}", "expected value", 1, 25),
    ];
    no_responses(MalformedKind::Syntax, bodies);
}

#[test]
fn a_payload_that_does_not_fit_says_so() {
    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Job {
        id: u64,
    }
    let parse = |body: &str| match response::parse::<Job, PublicError>(body.as_bytes()) {
        Err(ResponseError::Malformed(malformed)) => malformed,
        other => panic!("{other:?}"),
    };
    let malformed = parse("{\"code\": 0,\n \"id\": \"x\"}");
    assert_eq!(malformed.kind(), MalformedKind::Payload);
    assert_eq!(malformed.reason(), "expected u64");
    assert_eq!(malformed.path(), "/id");
    assert_eq!((malformed.line(), malformed.column()), (2, 10));
    assert_eq!(malformed.retry(), Retry::Never);
    assert_eq!(
        malformed.to_string(),
        "unexpected payload: expected u64 at `/id` at line 2 column 10",
    );
    let malformed = parse(r#"{"Response": {"RequestId": ""}}"#);
    assert_eq!(malformed.reason(), "missing field `id`");
    assert_eq!((malformed.path(), malformed.column()), ("/Response", 30));
}

#[test]
fn a_payload_is_located_in_a_body_that_is_not_unicode() {
    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Job {
        id: u64,
    }
    for (body, path, column) in [
        (
            &b"{\"a\": \"\xFF\xFE\", \"code\": 0, \"id\": \"x\"}"[..],
            "/id",
            32,
        ),
        (b"{\"code\": 0, \"id\": \"x\", \"a\": \"\xFF\"}", "/id", 21),
        (
            b"{\"Response\": {\"id\": \"x\", \"RequestId\": \"r-1\"}, \"a\": \"\xFF\"}",
            "/Response/id",
            23,
        ),
    ] {
        let error = response::parse::<Job, PublicError>(body).unwrap_err();
        let malformed = error.into_api().unwrap_err();
        assert_eq!((malformed.path(), malformed.column()), (path, column));
        let request_id = path.contains("Response").then_some("r-1");
        assert_eq!(malformed.request_id(), request_id);
    }
}

#[test]
fn a_path_ends_after_sixteen_levels() {
    let body = format!(
        r#"{{"code": 0, "a": {}"x"{}}}"#,
        "[".repeat(60),
        "]".repeat(60)
    );
    let error = response::parse::<Deep, PublicError>(body.as_bytes()).unwrap_err();
    let malformed = error.into_api().unwrap_err();
    assert_eq!(malformed.path(), format!("/a{}", "/0".repeat(15)));
}

/// Arrays in arrays.
#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Deep {
    a: Level,
}

#[derive(Deserialize, Debug)]
#[allow(dead_code)]
struct Level(Vec<Level>);
