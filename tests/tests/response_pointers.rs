//! Envelopes name their parts by JSON Pointers, as RFC 6901 has them.

#![allow(missing_docs)]

use cloud_errors::response::{ApiError, Envelope, Malformed, Parser, ResponseError};
use cloud_errors::{Category, Classify, CloudError, Code, CommonError, ErrorTable, PublicError};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

fn api<E: ErrorTable>(envelope: &Envelope, body: &str) -> ApiError<E> {
    let parser = Parser::new().envelope(envelope);
    match parser.parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(ResponseError::Api(error)) => error,
        Err(ResponseError::Malformed(malformed)) => panic!("{malformed}: {body}"),
        Ok(_) => panic!("no failure: {body}"),
    }
}

fn malformed(envelope: &Envelope, body: &str) -> Malformed {
    let parser = Parser::new().envelope(envelope);
    let parsed = parser.parse::<IgnoredAny, PublicError>(body.as_bytes());
    parsed.unwrap_err().into_api().unwrap_err()
}

/// The examples of section 5.
const DOCUMENT: &str = r#"{
    "foo": ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    "k\"l": 6,
    " ": 7,
    "m~n": 8,
    "code": 5100
}"#;

#[test]
fn the_examples_of_the_rfc_are_followed() {
    const TEXTS: [(&[&str], &str); 11] = [
        (&["/foo/0"], "bar"),
        (&["/foo/1"], "baz"),
        (&["/"], "0"),
        (&["/a~1b"], "1"),
        (&["/c%d"], "2"),
        (&["/e^f"], "3"),
        (&["/g|h"], "4"),
        (&["/i\\j"], "5"),
        (&["/k\"l"], "6"),
        (&["/ "], "7"),
        (&["/m~0n"], "8"),
    ];
    for (pointers, text) in TEXTS {
        let envelope = Envelope::new(&["/code"]).message(pointers);
        let error = api::<PublicError>(&envelope, DOCUMENT);
        assert_eq!(error.message(), Some(text), "{pointers:?}");
    }
    for pointers in [
        &["/foo"] as &[_],
        &["/foo/2"],
        &["/foo/00"],
        &["/foo/-"],
        &["/foo/+1"],
        &["/foo/18446744073709551615"],
        &["/foo/bar"],
        &["/foo/0/x"],
        &["/a"],
        &["/m~01n"],
        &["//"],
        &[""],
        &[],
    ] {
        let envelope = Envelope::new(&["/code"]).message(pointers);
        let error = api::<PublicError>(&envelope, DOCUMENT);
        assert_eq!(error.message(), None, "{pointers:?}");
    }
}

#[test]
fn pointers_lead_to_payloads() {
    for (pointer, expected) in [
        ("", serde_json::from_str(DOCUMENT).unwrap()),
        ("/foo", json!(["bar", "baz"])),
        ("/foo/1", json!("baz")),
        ("/a~1b", json!(1)),
        ("/m~0n", json!(8)),
        ("/foo/2", Value::Null),
        ("/foo/01", Value::Null),
    ] {
        let envelope = Envelope::new(&["/x"])
            .success_without_code()
            .payload(pointer);
        let payload = Parser::new().envelope(&envelope);
        let payload = payload.parse::<Value, PublicError>(DOCUMENT.as_bytes());
        assert_eq!(payload.unwrap(), expected, "{pointer}");
    }
}

#[test]
fn the_body_itself_may_be_the_code() {
    let envelope = Envelope::new(&[""]);
    for body in ["5100", "\"5100\"", " 5100 "] {
        assert_eq!(api::<PublicError>(&envelope, body).error().as_i64(), 5100);
    }
    assert!(
        malformed(&envelope, "[]")
            .reason()
            .contains("not an error code")
    );
    // A code that is a string, or an object with one.
    let oauth = Envelope::new(&["/error/code", "/error"]);
    for body in [
        r#"{"error": "5100"}"#,
        r#"{"error": {"code": 5100}}"#,
        r#"{"error": 5100}"#,
    ] {
        assert_eq!(api::<PublicError>(&oauth, body).error().as_i64(), 5100);
    }
}

#[test]
fn an_invalid_pointer_makes_every_body_malformed() {
    for (pointer, is_valid) in [
        (&["code"] as &'static [&'static str], false),
        (&["/a~b"], false),
        (&["/a~2b"], false),
        (&["/code", "/a~"], false),
        (&["~0"], false),
        (&["é"], false),
        (&["/é", "/~0~1", "/code"], true),
    ] {
        let envelopes = [
            Envelope::new(pointer),
            Envelope::new(&["/code"]).message(pointer),
            Envelope::new(&["/code"]).description(pointer),
            Envelope::new(&["/code"]).request_id(pointer),
            Envelope::new(&["/code"]).payload(pointer[pointer.len() - 1]),
        ];
        for envelope in envelopes {
            let body = r#"{"code": 5100, "é": 4000}"#;
            if is_valid {
                api::<PublicError>(&envelope, body);
            } else {
                let malformed = malformed(&envelope, body);
                assert!(
                    malformed.reason().contains("not a JSON Pointer"),
                    "{malformed}"
                );
            }
        }
    }
    let many: Vec<&'static str> = (0..40)
        .map(|i| &*Box::leak(format!("/{i}").into_boxed_str()))
        .collect();
    let many: &'static [_] = many.leak();
    malformed(&Envelope::new(many), r#"{"0": 5100}"#);
    let eight = Envelope::new(&many[..8]).message(&many[8..16]);
    let eight = eight.description(&many[16..24]);
    api::<PublicError>(&eight, r#"{"0": 5100}"#);
    malformed(&eight.request_id(&many[24..32]), r#"{"0": 5100}"#);
}

#[test]
fn the_first_pointer_that_is_there_counts() {
    const CLOUDFLARE: Envelope = Envelope::new(&["/errors/0/code", "/code"])
        .message(&["/errors/0/message", "/message"])
        .payload("/result")
        .success_without_code();
    for body in [
        r#"{"code": 4000, "message": "b", "errors": [{"message": "a", "code": 5100}, {"code": 1}]}"#,
        r#"{"errors": [{"code": 5100, "message": "a"}], "message": "b", "code": 4000}"#,
    ] {
        let error = api::<PublicError>(&CLOUDFLARE, body);
        assert_eq!(*error.error(), PublicError::ResourceOperationFailed);
        assert_eq!(error.message(), Some("a"));
    }
    let body = r#"{"code": 4000, "message": "b", "errors": [{"code": null}]}"#;
    assert_eq!(api::<PublicError>(&CLOUDFLARE, body).error().as_i64(), 4000);
    let body = r#"{"code": 4000, "errors": [{"code": {}, "message": "a"}]}"#;
    let error = api::<PublicError>(&CLOUDFLARE, body);
    assert_eq!((error.error().as_i64(), error.message()), (4000, Some("a")));

    let parse = |body: &str| {
        let parser = Parser::new().envelope(&CLOUDFLARE);
        parser.parse::<Option<Vec<u8>>, PublicError>(body.as_bytes())
    };
    for errors in ["[]", "null"] {
        let body = format!(r#"{{"errors": {errors}, "result": [1, 2]}}"#);
        assert_eq!(parse(&body).unwrap(), Some(vec![1, 2]), "{body}");
    }
    assert_eq!(parse(r#"{"errors": []}"#).unwrap(), None);
    assert_eq!(parse(r#"{"errors": [], "result": null}"#).unwrap(), None);
    let error = malformed(
        &CLOUDFLARE,
        r#"{"errors": [{"message": "m"}], "result": null}"#,
    );
    assert_eq!(error.reason(), "no `/errors/0/code`");
    assert_eq!((error.line(), error.column()), (1, 13));
}

#[test]
fn a_success_does_not_make_up_for_an_unfit_code() {
    let envelope = Envelope::new(&["/error/code", "/code"]);
    let error = malformed(&envelope, r#"{"code": 0, "error": {"code": "E_X"}}"#);
    assert!(error.reason().starts_with("invalid error code \"E_X\""));
    let body = r#"{"Response": {"Error": {"Code": "E_X"}, "ErrorMsg": {"Code": 0}}}"#;
    let parsed = Parser::new().parse::<IgnoredAny, PublicError>(body.as_bytes());
    assert!(parsed.unwrap_err().api().is_none());
}

#[test]
fn another_payload_of_api_3_may_be_anything() {
    let envelope = Envelope::API_3.payload("/Response/Items");
    let parse = |body: &str| {
        let parser = Parser::new().envelope(&envelope);
        parser.parse::<Option<Vec<u8>>, CommonError>(body.as_bytes())
    };
    assert_eq!(
        parse(r#"{"Response": {"Items": [1]}}"#).unwrap(),
        Some(vec![1])
    );
    assert_eq!(parse(r#"{"Response": {}}"#).unwrap(), None);
    assert!(parse(r#"{"Items": [1]}"#).is_err());
}

#[test]
fn known_services_can_be_described() {
    const STRIPE: Envelope = Envelope::new(&["/error/code", "/error/type"])
        .message(&["/error/message"])
        .success_without_code();
    const LARK: Envelope = Envelope::new(&["/code"])
        .message(&["/msg"])
        .request_id(&["/error/log_id"])
        .payload("/data");
    const AWS: Envelope = Envelope::new(&["/__type"])
        .message(&["/message", "/Message"])
        .code_map(|code| code.rsplit('#').next().unwrap_or(code))
        .success_without_code();
    #[derive(Deserialize)]
    struct User {
        name: String,
    }

    for body in [
        r#"{"error": {"code": "card_declined", "type": "card_error", "message": "m"}}"#,
        r#"{"error": {"message": "m", "type": "card_error", "code": "card_declined"}}"#,
        r#"{"error": {"message": "m", "code": null, "type": "card_declined"}}"#,
    ] {
        let error = api::<CommonError>(&STRIPE, body);
        assert_eq!(error.outer(), Code::Str("card_declined"));
        assert_eq!(error.message(), Some("m"));
    }

    let body = r#"{"code": 5100, "msg": "busy", "error": {"log_id": "20260101"}}"#;
    let error = api::<PublicError>(&LARK, body);
    assert_eq!(error.request_id(), Some("20260101"));
    let body = br#"{"code": 0, "msg": "ok", "data": {"name": "a"}}"#;
    let user = Parser::new()
        .envelope(&LARK)
        .parse::<User, PublicError>(body);
    assert_eq!(user.unwrap().name, "a");
    let body = br#"{"code": 0, "msg": "ok"}"#;
    let user = Parser::new()
        .envelope(&LARK)
        .parse::<User, PublicError>(body);
    let error = user.map(|_| ()).unwrap_err().into_api().unwrap_err();
    assert_eq!((error.path(), error.line()), ("/data", 0));
    assert_eq!(error.reason(), "expected struct User");
    assert_eq!(error.category(), Category::Unknown);

    for prefix in ["com.amazonaws.x#", "", "\\u0063#"] {
        let body = format!(r#"{{"Message": "m", "__type": "{prefix}LimitExceeded"}}"#);
        let error = api::<CommonError>(&AWS, &body);
        assert_eq!(*error.error(), CommonError::LimitExceeded);
        assert_eq!(error.outer(), Code::Str("LimitExceeded"));
        assert_eq!(error.error().name(), Some("LimitExceeded"));
    }
}

#[test]
fn an_envelope_shows_its_pointers() {
    let shown = format!("{:?}", Envelope::API_3);
    assert!(shown.contains("/Response/Error/Code"), "{shown}");
}

#[test]
fn a_description_is_mapped_as_a_code_is() {
    const ENVELOPE: Envelope = Envelope::new(&["/code"])
        .description(&["/name"])
        .two_levels()
        .code_map(|code| code.rsplit('#').next().unwrap_or(code));
    let error = api::<CommonError>(&ENVELOPE, r#"{"code": 4000, "name": "x#LimitExceeded"}"#);
    assert_eq!(*error.error(), CommonError::LimitExceeded);
    assert_eq!(error.code_desc(), Some("x#LimitExceeded"));
}
