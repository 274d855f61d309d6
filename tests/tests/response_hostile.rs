//! Bodies that no honest server sends.

#![allow(missing_docs)]

use cloud_errors::response::{self, Envelope, MalformedKind, Parser, ResponseError};
use cloud_errors::{Classify, Code, CommonError, ErrorTable, PublicError, Retry};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// How long a text about a body may get, however long the body is.
const LONGEST: usize = 4_000;

/// Reads a body in every way, and holds what is said about it to a decent length.
fn read(body: &[u8]) -> Option<ResponseError<PublicError>> {
    decent(response::parse::<IgnoredAny, CommonError>(body));
    decent(response::parse::<Value, CommonError>(body));
    decent(response::parse::<Value, PublicError>(body));
    for envelope in [
        Envelope::API_2,
        Envelope::API_3,
        Envelope::IM,
        Envelope::SMS,
    ] {
        decent(
            Parser::new()
                .envelope(&envelope)
                .parse::<IgnoredAny, PublicError>(body),
        );
        decent(
            Parser::new()
                .envelope(&envelope)
                .parse::<IgnoredAny, CommonError>(body),
        );
    }
    decent(response::parse::<IgnoredAny, PublicError>(body))
}

fn decent<T, E: ErrorTable>(result: Result<T, ResponseError<E>>) -> Option<ResponseError<E>> {
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
    if let ResponseError::Malformed(malformed) = &error {
        assert!(malformed.excerpt().len() < 300);
        assert!(malformed.reason().len() < 1_000);
    }
    Some(error)
}

fn malformed(body: &[u8]) -> String {
    match read(body) {
        Some(ResponseError::Malformed(malformed)) => malformed.to_string(),
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
        let error = decent(response::parse::<Value, PublicError>(body.as_bytes())).unwrap();
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
    match response::parse::<Value, PublicError>(body.as_bytes()) {
        Err(ResponseError::Malformed(malformed)) => {
            assert_eq!(malformed.kind(), MalformedKind::Payload);
            assert_eq!(malformed.reason(), "recursion limit exceeded");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_text_that_is_not_unicode_does_not_hide_the_code() {
    for text in [
        &b"\xFF\xFE"[..],
        b"\xB4\xED\xCE\xF3",
        b"\xE8\xAE",
        b"a \\ud800 b",
        b"\\ud800\\u0041",
        b"\\udc00",
        b"\\\" \xE8",
    ] {
        for body in [
            [b"{\"code\": 4500, \"message\": \"", text, b"\"}"].concat(),
            [
                b"{\"message\": \"",
                text,
                b"\", \"data\": \"",
                text,
                b"\", \"code\": 4500}",
            ]
            .concat(),
        ] {
            let error = read(&body).unwrap().into_api().unwrap();
            assert_eq!(*error.error(), PublicError::ReplayAttack);
            assert_eq!(error.retry(), Retry::SignAgain);
            assert!(error.message().unwrap().contains('\u{FFFD}'));
        }
    }
    // Keys are not texts, and lone surrogates in them are refused.
    let body = b"{\"\xB4\xED\": 1, \"code\": \"4500\", \"message\": \"\xB4\"}";
    assert!(read(body).unwrap().api().is_some());
    malformed(b"{\"\\ud800\": 1, \"code\": 4500}");
    let error = read(b"{\"code\": 4500, \"message\": \"a\xFFb\"}").unwrap();
    assert_eq!(error.api().unwrap().message(), Some("a\u{FFFD}b"));
    // A code is none.
    malformed(b"{\"code\": \"\xFF\"}");
    let body = b"{\"Response\": {\"Error\": {\"Code\": \"A.\xFF\"}}}";
    let error = response::parse::<IgnoredAny, CommonError>(body).unwrap_err();
    assert_eq!(error.api().unwrap().outer(), Code::Str("A.\u{FFFD}"));
    // A payload is read as it is.
    let body = b"{\"Response\": {\"Name\": \"\xFF\"}}";
    assert!(response::parse::<Value, CommonError>(body).is_err());
    let body = b"{\"code\": 0, \"name\": \"\xFF\"}";
    assert!(response::parse::<Value, PublicError>(body).is_err());
    assert!(response::parse::<IgnoredAny, PublicError>(body).is_ok());
}

#[test]
fn bytes_that_are_not_json() {
    for body in [
        &b"\xFF\xFE{\0\"\0c\0"[..],
        b"\0",
        b"{\"code\": 5100, \"message\": \"a\0b\"}",
        b"{\"code\": 5100, \"a\0b\": 1}",
        b"{\"code\": 5100, \"message\": \"\xFF\n\"}",
        br#"{"code": 5100, "message": "\x"}"#,
        br#"{"code": 5100, "message": "\u12"}"#,
        b"{\"code\": 5100, \xFF: 1}",
    ] {
        malformed(body);
    }
    // The excerpt is cut between characters.
    for pad in 0..8 {
        let body = format!(
            "{}x\"m\": \"{}\"",
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
        match response::parse::<Vec<u8>, PublicError>(&body) {
            Err(ResponseError::Malformed(found)) => {
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
        r#"{"code": 5100, "code": 0}"#,
        r#"{"code": 5100, "c\u006fde": 0}"#,
        r#"{"code": 5100, "\u0063\u006f\u0064\u0065": 0}"#,
        r#"{"Response": {"Error": {"Code": "1", "Code": "2"}}}"#,
        r#"{"Response": {"Error": {"Code": "1"}, "Error": {"Code": "2"}}}"#,
        r#"{"Response": {"Error": {"Code": "1"}}, "Response": {"RequestId": ""}}"#,
        r#"{"Response": {"RequestId": ""}, "Response": {"Error": {"Code": "1"}}}"#,
    ] {
        let text = malformed(body.as_bytes());
        assert!(text.contains("twice"), "{text}");
    }
    for body in [
        r#"{"Response": {"Error": {"Code": "5100"}}, "Response": 1, "code": 0}"#,
        r#"{"Response": 1, "Response": {"Error": {"Code": "5100"}}, "code": 0}"#,
        r#"{"Error": {"Code": 5100}, "Error": {"Message": "m"}}"#,
    ] {
        let error = decent(response::parse::<IgnoredAny, PublicError>(body.as_bytes())).unwrap();
        assert!(error.to_string().contains("twice"), "{body}: {error}");
    }
    for (body, message) in [
        (r#"{"message": "a", "code": 1, "message": "b"}"#, None),
        (r#"{"message": "b", "code": 1, "message": "a"}"#, None),
        (r#"{"message": "a", "code": 1, "message": "a"}"#, Some("a")),
        (r#"{"message": null, "code": 1, "message": "a"}"#, Some("a")),
        (r#"{"message": "a", "code": 1, "message": null}"#, Some("a")),
    ] {
        let error = read(body.as_bytes()).unwrap();
        assert_eq!(error.api().unwrap().message(), message, "{body}");
    }
    // An inner code is not taken from either of two messages.
    let body = br#"{"code": 4000, "message": "(5100)", "message": "(4100)"}"#;
    assert_eq!(read(body).unwrap().api().unwrap().error().as_i64(), 4000);
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
    let error = decent(response::parse::<IgnoredAny, PublicError>(body.as_bytes())).unwrap();
    let error = error.api().unwrap();
    assert_eq!(error.message().map(str::len), Some(filler.len() + 1));
    assert!(error.excerpt().len() < 100);
}

#[test]
fn a_megabyte_elsewhere() {
    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Job {
        id: u64,
    }
    let filler = "记".repeat((1 << 20) / 3);
    let body = format!(r#"{{"Response": {{"Error": {{"Code": "{filler}"}}}}}}"#);
    let error = decent(response::parse::<IgnoredAny, CommonError>(body.as_bytes())).unwrap();
    assert_eq!(error.api().unwrap().error().as_str().len(), filler.len());
    decent(response::parse::<IgnoredAny, PublicError>(body.as_bytes())).unwrap();

    let body = format!(r#"{{"code": 0, "id": "{filler}"}}"#);
    let error = decent(response::parse::<Job, PublicError>(body.as_bytes())).unwrap();
    assert!(error.to_string().contains("expected u64"));

    let body = "\n".repeat(filler.len());
    let text = malformed(body.as_bytes());
    assert!(
        text.starts_with("malformed response: not JSON: EOF while parsing a value"),
        "{text}"
    );
    let text = malformed(filler.as_bytes());
    assert!(
        text.starts_with("malformed response: not JSON: expected value at line 1"),
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
            Some(ResponseError::Malformed(_))
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

/// Changes bytes of real bodies, the same ones each time.
fn mutate(count: u64) {
    let bodies: [&[u8]; 4] = [
        br#"{"code": "5100", "message": "(-1)\u8bb0\"", "codeDesc": "A", "data": [1.5e3, -0]}"#,
        br#"{"Response": {"Error": {"Code": "a.b", "Message": "m"}, "RequestId": "r"}}"#,
        br#"{"Response": {"Items": [{"id": 1}, {"id": 300}], "RequestId": "r"}}"#,
        b"\xEF\xBB\xBF{\"code\": 0, \"message\": \"\xE8\xAE\xB0\", \"id\": {\"a\": null}}",
    ];
    let bytes = b"\"\\{}[]:,0-9.eEnull \n\xE8\xFF\0u/~";
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below
    };
    for i in 0..count {
        let mut body = bodies[usize::try_from(i % 4).unwrap()].to_vec();
        for _ in 0..=random(4) {
            let (at, byte) = (random(body.len()), bytes[random(bytes.len())]);
            match random(4) {
                0 => body.insert(at, byte),
                1 if body.len() > 1 => drop(body.remove(at)),
                2 => body.truncate(at + 1),
                _ => body[at] = byte,
            }
        }
        read(&body);
    }
}

#[test]
fn mutated_bodies() {
    mutate(5_000);
}

#[test]
#[ignore = "takes minutes unless optimized"]
fn a_million_mutated_bodies() {
    mutate(1_000_000);
}

#[test]
fn memory_is_a_small_multiple_of_the_body() {
    let filler = "记录".repeat(100_000);
    let keys = (0..50_000).fold(String::new(), |keys, i| format!("{keys}\"{i}\": [],"));
    for body in [
        format!(r#"{{"code": 5100, "message": "{filler}"}}"#).into_bytes(),
        format!(r#"{{"code": 5100, "message": "{filler}\ud800"}}"#).into_bytes(),
        [
            format!(r#"{{"code": 5100, "message": "{filler}"#).as_bytes(),
            b"\xFF\"}",
        ]
        .concat(),
        format!(r#"{{"code": "{filler}"}}"#).into_bytes(),
        format!(r#"{{"code": 0, "id": "{filler}"}}"#).into_bytes(),
        format!(r#"{{{keys} "code": 5100"#).into_bytes(),
        "[".repeat(600_000).into_bytes(),
    ] {
        let allocated = allocation_counter::measure(|| {
            let _ = response::parse::<IgnoredAny, PublicError>(&body);
            let _ = response::parse::<std::collections::BTreeMap<String, u8>, PublicError>(&body);
        });
        let limit = 6 * u64::try_from(body.len()).unwrap();
        assert!(
            allocated.bytes_max < limit,
            "{} of {limit}",
            allocated.bytes_max
        );
    }
}
