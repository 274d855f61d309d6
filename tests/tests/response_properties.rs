//! Properties: any written response is parsed back, and invalid JSON is refused.

#![allow(missing_docs)]

use cloud_errors::response::{self, Envelope, Parser, ResponseError};
use cloud_errors::{Code, CommonError, ErrorTable, PublicError, UnknownCode, cloud_errors};
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

/// Errors with the lowest and the highest code.
#[cloud_errors(success = none)]
enum EdgeError {
    /// Low.
    #[class(Internal)]
    Low = -9_223_372_036_854_775_808,
    /// High.
    #[class(Internal)]
    High = 9_223_372_036_854_775_807,
    Unknown(UnknownCode),
}

fn code() -> impl Strategy<Value = i64> {
    prop_oneof![
        any::<i64>(),
        -200_000..200_000_i64,
        Just(0),
        Just(i64::MIN),
        Just(i64::MAX),
        prop::sample::select(PublicError::ALL).prop_map(PublicError::as_i64),
    ]
}

/// A text, or none.
fn text() -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop_oneof![
        any::<String>(),
        "\\(-? ?[0-9]{1,20}\\).{0,20}",
        "[\"\\\\/\u{0}-\u{1f}\u{7f}\u{fffd}\u{1f600}(){}]{0,12}",
    ])
}

/// Any JSON value.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec(("[a-zA-Z\"\\\\]{0,10}", inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// As one server or another lays it out.
fn write(value: &Value, pretty: bool) -> Vec<u8> {
    if pretty {
        serde_json::to_vec_pretty(value).unwrap()
    } else {
        serde_json::to_vec(value).unwrap()
    }
}

/// The inner code by another way than the crate's.
fn inner(message: Option<&str>) -> Option<i64> {
    let (inner, _) = message?.strip_prefix('(')?.split_once(')')?;
    inner.replace("- ", "-").trim_matches(' ').parse().ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn api_2_is_read_as_written(
        code in code(),
        message in text(),
        desc in text(),
        lower in any::<bool>(),
        quoted in any::<bool>(),
        pretty in any::<bool>(),
        data in value(),
    ) {
        let mut body = json!({ "data": data });
        body["code"] = if quoted { json!(code.to_string()) } else { json!(code) };
        if let Some(message) = &message {
            body["message"] = json!(message);
        }
        if let Some(desc) = &desc {
            body[if lower { "codedesc" } else { "codeDesc" }] = json!(desc);
        }
        let bytes = write(&body, pretty);
        match response::parse::<Value, PublicError>(&bytes) {
            Ok(payload) => {
                prop_assert_eq!(code, 0);
                prop_assert_eq!(payload, serde_json::from_slice::<Value>(&bytes).unwrap());
            }
            Err(ResponseError::Api(error)) => {
                prop_assert_ne!(code, 0);
                prop_assert_eq!(error.outer(), Code::Number(code));
                let inner = inner(message.as_deref());
                let inner = inner.filter(|inner| PublicError::TABLE.own(Code::Number(*inner)).is_some());
                prop_assert_eq!(error.error().as_i64(), inner.unwrap_or(code));
                prop_assert_eq!(error.message(), message.as_deref());
                prop_assert_eq!(error.code_desc(), desc.as_deref());
                prop_assert_eq!(error.request_id(), None);
            }
            Err(ResponseError::Malformed(malformed)) => prop_assert!(false, "{}", malformed),
        }
    }

    #[test]
    fn the_edges_of_the_numbers_are_read_as_written(low in any::<bool>(), spaced in any::<bool>()) {
        let code = if low { i64::MIN } else { i64::MAX };
        let inner = if spaced { code.to_string().replace('-', "- ") } else { code.to_string() };
        let body = write(&json!({ "code": 1, "message": format!("({inner})") }), false);
        let error = response::parse::<IgnoredAny, EdgeError>(&body).unwrap_err();
        prop_assert_eq!(error.api().unwrap().error().as_i64(), code);
    }

    #[test]
    fn api_3_is_read_as_written(
        code in "[A-Za-z_.\"\\\\\u{1f600}0-9]{1,30}",
        message in text(),
        request_id in text(),
        pretty in any::<bool>(),
        data in value(),
    ) {
        let mut body = json!({ "Response": { "Error": { "Code": code }, "Data": data } });
        if let Some(message) = &message {
            body["Response"]["Error"]["Message"] = json!(message);
        }
        if let Some(request_id) = &request_id {
            body["Response"]["RequestId"] = json!(request_id);
        }
        let error = response::parse::<IgnoredAny, CommonError>(&write(&body, pretty)).unwrap_err();
        let Some(error) = error.api() else {
            return Err(TestCaseError::fail(error.to_string()));
        };
        prop_assert_eq!(error.error(), &CommonError::from(code.as_str()));
        prop_assert_eq!(error.outer(), Code::Str(&code));
        prop_assert_eq!(error.message(), message.as_deref());
        prop_assert_eq!(error.request_id(), request_id.as_deref());

        body["Response"]["Error"] = Value::Null;
        let bytes = write(&body, pretty);
        let payload = response::parse::<Value, CommonError>(&bytes);
        // A number may not survive `serde_json` to its last digit.
        let body = serde_json::from_slice::<Value>(&bytes).unwrap();
        prop_assert_eq!(&payload.unwrap(), &body["Response"]);
    }

    #[test]
    fn the_order_of_the_keys_does_not_matter(
        members in Just(MEMBERS.to_vec()).prop_shuffle(),
        count in 0..=MEMBERS.len(),
        inner in Just(INNER.to_vec()).prop_shuffle(),
    ) {
        let object = |members: &[&str]| format!("{{{}}}", members.join(","));
        let write = |members: &[&str], inner: &[&str]| {
            object(members).replace("INNER", &object(inner)).into_bytes()
        };
        let body = write(&members[..count], &inner);
        let mut sorted = members[..count].to_vec();
        sorted.sort_unstable();
        let other = write(&sorted, &INNER);
        for envelope in [None, Some(&Envelope::API_2), Some(&Envelope::API_3), Some(&OWN)] {
            let parser = envelope.map_or(Parser::new(), |own| Parser::new().envelope(own));
            prop_assert_eq!(
                outcome::<PublicError>(parser, &body), outcome::<PublicError>(parser, &other),
                "{}", body.escape_ascii(),
            );
            prop_assert_eq!(
                outcome::<CommonError>(parser, &body), outcome::<CommonError>(parser, &other),
                "{}", body.escape_ascii(),
            );
        }
    }

    /// What is skipped has to be what `serde_json` accepts.
    #[test]
    fn what_is_skipped_is_json(
        value in value(),
        pretty in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), change()), 0..4),
    ) {
        let mut value = write(&value, pretty);
        for (at, change) in changes {
            let at = at.index(value.len() + 1);
            match change {
                Change::Insert(byte) => value.insert(at, byte),
                Change::Replace(byte) if at < value.len() => value[at] = byte,
                Change::Remove if at < value.len() => drop(value.remove(at)),
                _ => {}
            }
        }
        let body = [b"{\"code\":5100,\"skipped\":", &value[..], b"}"].concat();
        let is_json = serde_json::from_slice::<IgnoredAny>(&body).is_ok();
        match response::parse::<IgnoredAny, PublicError>(&body) {
            Err(ResponseError::Api(_)) => prop_assert!(is_json, "{}", body.escape_ascii()),
            // What was changed may have closed the value, and gone on with a second code.
            Err(ResponseError::Malformed(malformed)) => {
                prop_assert!(!is_json || malformed.reason().contains("twice"), "{malformed}: {}", body.escape_ascii());
            }
            Ok(_) => prop_assert!(false, "{}", body.escape_ascii()),
        }
    }

    #[test]
    fn no_bytes_make_it_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = response::parse::<Value, PublicError>(&body);
        let _ = response::parse::<Value, CommonError>(&body);
    }
}

/// Members of a body, some of which are there twice.
const MEMBERS: [&str; 12] = [
    r#""code": 5100"#,
    r#""code": "4000""#,
    r#""message": "(-1)a""#,
    r#""message": "b""#,
    r#""msg": "c""#,
    r#""codeDesc": "d""#,
    r#""codedesc": "e""#,
    r#""Response": INNER"#,
    r#""Response": {"RequestId": "f"}"#,
    r#""Error": INNER"#,
    r#""errors": [{"code": 4100}]"#,
    r#""message": null"#,
];

const INNER: [&str; 6] = [
    r#""Code": "4101""#,
    r#""Message": "g""#,
    r#""Error": {"Message": "h", "Code": 4102}"#,
    r#""ErrorMsg": {"Code": 4103}"#,
    r#""RequestId": "i""#,
    r#""data": [1, 2]"#,
];

const OWN: Envelope = Envelope::new(&["/errors/0/code", "/code"])
    .message(&["/msg", "/message"])
    .two_levels();

/// All that can be seen of a result, but for the position.
fn outcome<E: ErrorTable>(parser: Parser<'_>, body: &[u8]) -> String {
    match parser.parse::<IgnoredAny, E>(body) {
        Ok(_) => "success".to_owned(),
        Err(ResponseError::Api(error)) => error.to_string(),
        Err(ResponseError::Malformed(malformed)) => malformed.reason().to_owned(),
    }
}

#[derive(Clone, Debug)]
enum Change {
    Insert(u8),
    Replace(u8),
    Remove,
}

fn change() -> impl Strategy<Value = Change> {
    let byte = || {
        prop_oneof![
            prop::sample::select(&b"{}[]:,\"\\ \t\n0123456789.eE+-utrnflasbxX"[..]),
            any::<u8>(),
        ]
    };
    prop_oneof![
        byte().prop_map(Change::Insert),
        byte().prop_map(Change::Replace),
        Just(Change::Remove),
    ]
}
