//! Bodies that no honest server sends.

#![allow(missing_docs)]

use cloud_errors::reply::{self, Envelope, MalformedKind, ReplyError};
use cloud_errors::{Classify, CommonError, ErrorTable, PublicError};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// How long a text about a body may get, however long the body is.
const LONGEST: usize = 4_000;

/// Reads a body in every way, and holds what is said about it to a decent length.
fn read(body: &[u8]) -> Option<ReplyError<PublicError>> {
    decent(reply::parse::<IgnoredAny, CommonError>(body));
    decent(reply::parse::<Value, CommonError>(body));
    decent(reply::parse::<Value, PublicError>(body));
    for envelope in [
        Envelope::API_2,
        Envelope::API_3,
        Envelope::IM,
        Envelope::SMS,
    ] {
        decent(reply::parse_with::<IgnoredAny, PublicError>(
            body, &envelope,
        ));
        decent(reply::parse_with::<IgnoredAny, CommonError>(
            body, &envelope,
        ));
    }
    decent(reply::parse::<IgnoredAny, PublicError>(body))
}

fn decent<T, E: ErrorTable>(result: Result<T, ReplyError<E>>) -> Option<ReplyError<E>> {
    let error = result.err()?;
    for text in [
        format!("{error}"),
        format!("{error:#}"),
        format!("{error:?}"),
    ] {
        assert!(
            text.len() < LONGEST,
            "{} bytes: {}",
            text.len(),
            &text[..200]
        );
    }
    let _ = (error.category(), error.retry());
    if let ReplyError::Malformed(malformed) = &error {
        assert!(malformed.excerpt().len() < 300);
        assert!(malformed.reason().len() < 400);
    }
    Some(error)
}

fn malformed(body: &[u8]) -> String {
    match read(body) {
        Some(ReplyError::Malformed(malformed)) => malformed.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_code_of_100_000_digits() {
    let digits = "9".repeat(100_000);
    for body in [
        format!(r#"{{"code": {digits}}}"#),
        format!(r#"{{"code": "{digits}"}}"#),
        format!(r#"{{"code": -{digits}}}"#),
        format!(r#"{{"code": {digits}e{digits}}}"#),
        format!(r#"{{"Response": {{"Error": {{"Code": "{digits}"}}}}}}"#),
        format!(r#"{{"Response": {{"Error": {{"Code": {digits}}}}}}}"#),
        format!(r#"{{"ErrorCode": {digits}, "result": "{digits}", "code": 1.{digits}}}"#),
    ] {
        malformed(body.as_bytes());
    }
    let body = format!(r#"{{"code": 4000, "message": "({digits})"}}"#);
    assert!(read(body.as_bytes()).unwrap().api().is_some());
    let body = format!(r#"{{"code": 0, "data": {digits}}}"#);
    assert!(read(body.as_bytes()).is_none());
}

#[test]
fn a_hundred_thousand_brackets() {
    for open in [
        "[",
        "{\"a\":",
        "[[{\"b\":[",
        "{\"code\":",
        "{\"Response\":",
        "{\"Error\":",
    ] {
        for before in [
            "",
            "{\"code\": 1, \"x\": ",
            "{\"Response\": ",
            "{\"message\": ",
            "{\"code\":",
        ] {
            let body = format!("{before}{}", open.repeat(1_000));
            malformed(body.as_bytes());
        }
    }
    for before in ["", "{\"code\": 1, \"x\": "] {
        let body = format!("{before}{}", "[{\"b\":".repeat(50_000));
        let error = decent(reply::parse::<Value, PublicError>(body.as_bytes())).unwrap();
        assert!(error.to_string().contains("EOF while parsing a"), "{error}");
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    malformed(deep.as_bytes());
    malformed(format!(r#"{{"code": {deep}}}"#).as_bytes());
    let body = format!(r#"{{"data": {deep}, "message": {deep}, "code": 5100}}"#);
    assert!(read(body.as_bytes()).unwrap().api().is_some());
    // A success whose payload is too deep for its type.
    let body = format!(r#"{{"data": {deep}, "code": 0}}"#);
    assert!(read(body.as_bytes()).is_none());
    match reply::parse::<Value, PublicError>(body.as_bytes()) {
        Err(ReplyError::Malformed(malformed)) => {
            assert_eq!(malformed.kind(), MalformedKind::Payload);
            assert_eq!(malformed.reason(), "recursion limit exceeded");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn bytes_that_are_no_text() {
    let text = malformed(b"{\"code\": 5100, \"message\": \"\xFF\xFE\"}");
    assert!(
        text.contains("invalid unicode code point at line 1 column 28"),
        "{text}"
    );
    malformed(b"{\"code\": \"\xFF\"}");
    malformed(b"\xFF\xFE{\0\"\0c\0");
    malformed(b"\0");
    malformed(b"{\"code\": 5100, \"message\": \"a\0b\"}");
    malformed(br#"{"code": 5100, "message": "\ud800"}"#);
    malformed(br#"{"code": 5100, "message": "\ud800\u0041"}"#);
    malformed(br#"{"code": 5100, "message": "\x"}"#);
    malformed(br#"{"code": 5100, "message": "\u12"}"#);
    // Where nobody reads it, it may be anything.
    for body in [
        &b"{\"code\": 5100, \"data\": \"\xFF\", \"\xFF\": 1}"[..],
        br#"{"code": 5100, "data": "\ud800", "\ud800": 1}"#,
    ] {
        assert!(read(body).unwrap().api().is_some());
    }
    // The excerpt is cut between characters.
    for pad in 0..8 {
        let body = format!(
            "{}{{\"m\": \"{}\"",
            " ".repeat(pad),
            "记录编号错误".repeat(40)
        );
        let text = malformed(body.as_bytes());
        assert!(!text.contains('\u{FFFD}'), "{text}");
    }
}

#[test]
fn a_byte_order_mark() {
    assert!(
        read(b"\xEF\xBB\xBF{\"code\": 5100}")
            .unwrap()
            .api()
            .is_some()
    );
    assert!(read(b"\xEF\xBB\xBF {\"code\": 0}").is_none());
    let places = [
        (&b"{]"[..], (1, 5)),
        (b"[]", (1, 4)),
        (b"{\n]", (2, 1)),
        (b"{\"code\": true}", (1, 13)),
        (b"{\"code\": 0}", (1, 3)),
    ];
    for (body, place) in places {
        let body = [b"\xEF\xBB\xBF", body].concat();
        match reply::parse::<Vec<u8>, PublicError>(&body) {
            Err(ReplyError::Malformed(found)) => {
                assert_eq!((found.line(), found.column()), place, "{found}");
            }
            other => panic!("{other:?}"),
        }
    }
    malformed(b"\xEF\xBB\xBF");
    malformed(b"\xEF\xBB");
    malformed(b"\xEF\xBB\xBF\xEF\xBB\xBF{\"code\": 5100}");
}

#[test]
fn duplicate_keys() {
    for body in [
        r#"{"code": 0, "code": 5100}"#,
        r#"{"code": 5100, "code": 5100}"#,
        r#"{"code": 5100, "c\u006fde": 0}"#,
        r#"{"code": 5100, "\u0063\u006f\u0064\u0065": 0}"#,
        r#"{"Response": {"Error": {"Code": "1", "Code": "2"}}}"#,
        r#"{"Response": {"Error": {"Code": "1"}, "Error": {"Code": "1"}}}"#,
        r#"{"Response": {"Error": {"Code": "1"}}, "Response": {"RequestId": ""}}"#,
        r#"{"Response": {"RequestId": ""}, "Response": {"Error": {"Code": "1"}}}"#,
    ] {
        let text = malformed(body.as_bytes());
        assert!(text.contains("twice"), "{text}");
    }
    let error = read(br#"{"message": "a", "code": 1, "message": "b"}"#).unwrap();
    assert_eq!(error.api().unwrap().message(), Some("a"));
    // A payload may well say a thing twice.
    assert!(read(br#"{"code": 0, "data": 1, "data": {"code": 1, "code": 2}}"#).is_none());
}

#[test]
fn null_everywhere() {
    for body in [
        "null",
        r#"{"code": null}"#,
        r#"{"code": null, "message": null, "codeDesc": null, "data": null}"#,
        r#"{"Response": null}"#,
        r#"{"Response": {"Error": {"Code": null, "Message": null}, "RequestId": null}}"#,
        r#"{"Error": null, "ErrorMsg": null, "Response": null}"#,
        "{null: null}",
    ] {
        malformed(body.as_bytes());
    }
    let body =
        br#"{"code": null, "code": 5100, "message": null, "codeDesc": null, "Response": null}"#;
    let error = read(body).unwrap();
    let error = error.api().unwrap();
    assert_eq!(error.error().as_i64(), 5100);
    assert_eq!((error.message(), error.code_desc()), (None, None));
    assert!(read(br#"{"Response": {"Error": null, "RequestId": null}}"#).is_none());
}

#[test]
fn fifty_megabytes() {
    let filler = "记".repeat((50 << 20) / 3);
    let body = format!(r#"{{"code": 5100, "message": "({filler}"}}"#);
    let error = decent(reply::parse::<IgnoredAny, PublicError>(body.as_bytes())).unwrap();
    let error = error.api().unwrap();
    assert_eq!(error.message().map(str::len), Some(filler.len() + 1));
    assert!(error.excerpt().len() < 100);
}

#[test]
fn some_megabytes_elsewhere() {
    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Job {
        id: u64,
    }
    let filler = "记".repeat((3 << 20) / 3);
    let body = format!(r#"{{"Response": {{"Error": {{"Code": "{filler}"}}}}}}"#);
    let error = decent(reply::parse::<IgnoredAny, CommonError>(body.as_bytes())).unwrap();
    assert_eq!(error.api().unwrap().error().as_str().len(), filler.len());
    decent(reply::parse::<IgnoredAny, PublicError>(body.as_bytes())).unwrap();

    let body = format!(r#"{{"code": 0, "id": "{filler}"}}"#);
    let error = decent(reply::parse::<Job, PublicError>(body.as_bytes())).unwrap();
    assert!(error.to_string().contains("invalid type: string"));

    let body = "\n".repeat(filler.len());
    let text = malformed(body.as_bytes());
    assert!(
        text.starts_with("the body is not JSON: EOF while parsing a value"),
        "{text}"
    );
    let text = malformed(filler.as_bytes());
    assert!(
        text.starts_with("the body is not JSON: expected value at line 1"),
        "{text}"
    );
}

#[test]
fn every_prefix_and_every_changed_byte() {
    let body = r#"{"code": "5100", "message": "(-1)\u8bb0\"录", "codeDesc": "A", "data": [1.5e3, -0, {"x": [null, true, false, {}]}],
        "Response": {"Error": {"Code": "a.b", "Message": "m"}, "RequestId": "r"}, "Error": {"Code": 4}}"#;
    for end in 0..body.len() {
        assert!(matches!(
            read(&body.as_bytes()[..end]),
            Some(ReplyError::Malformed(_))
        ));
    }
    for at in 0..body.len() {
        for byte in [
            b'"', b'\\', b'{', b'}', b'[', b']', b',', b':', b'0', b'n', b' ', 0xE8, 0,
        ] {
            let mut body = body.as_bytes().to_vec();
            body[at] = byte;
            read(&body);
        }
    }
}

#[test]
fn log_lines_stay_lines() {
    let body = "{\"code\": 5100, \"message\": \"a\\nERROR b\\u001b[2J\"}";
    let text = read(body.as_bytes()).unwrap().to_string();
    assert!(!text.contains(['\n', '\u{1b}']), "{text}");
    let text = malformed(b"a\nERROR b\x1b[2J");
    assert!(!text.contains(['\n', '\u{1b}']), "{text}");
}

#[test]
fn what_a_payload_says_against_the_body_is_quoted() {
    #[derive(Deserialize, Debug)]
    #[serde(rename_all = "snake_case")]
    enum State {
        Running,
    }
    let body = br#"{"Response": {"a\nERROR b\u001b[2J\u202e": 1}}"#;
    match reply::parse::<State, PublicError>(body) {
        Err(ReplyError::Malformed(malformed)) => assert_eq!(
            malformed.reason(),
            r"unknown variant `a\nERROR b\u{1b}[2J\u{202e}`, expected `running`"
        ),
        other => panic!("{other:?}, not {:?}", State::Running),
    }
}
