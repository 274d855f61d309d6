//! Responses of other services, in envelopes of their own.

#![allow(missing_docs)]

mod responses;

use cloud_errors::PublicError;
use cloud_errors::response::{Envelope, Parser, ResponseError};
use serde::de::IgnoredAny;

use responses::{NetError, malformed};

#[test]
fn a_missing_code_is_named_by_its_pointer() {
    const WRAPPED: Envelope = Envelope::new(&["/resp/errcode"]).payload("/resp");
    let malformed = |body: &str| {
        let parsed = Parser::new()
            .envelope(&WRAPPED)
            .parse::<IgnoredAny, PublicError>(body.as_bytes());
        parsed.unwrap_err().into_api().unwrap_err()
    };
    let reason = malformed(r#"{"resp": {"a": 1}}"#);
    assert_eq!(reason.reason(), "no `/resp/errcode`");
    assert_eq!(malformed(r#"{"a": 1}"#).reason(), "no `/resp/errcode`");
}

#[test]
fn other_services_have_other_keys() {
    const YOUTU: Envelope = Envelope::new(&["/errorcode"]).message(&["/errormsg"]);
    const DNS: Envelope = Envelope::new(&["/status/code"])
        .message(&["/status/message"])
        .request_id(&["/status/trace", "/id"]);
    let read = |body: &str, envelope| match Parser::new()
        .envelope(envelope)
        .parse::<IgnoredAny, PublicError>(body.as_bytes())
    {
        Ok(_) => None,
        Err(ResponseError::Api(error)) => Some((
            error.error().as_i64(),
            error.message().map(str::to_owned),
            error.request_id().map(str::to_owned),
        )),
        Err(ResponseError::Malformed(malformed)) => panic!("{malformed}"),
    };
    let some = |code, message: &str| Some((code, Some(message.to_owned()), None));
    let body = r#"{"ActionStatus": "FAIL", "ErrorInfo": "no JSON", "ErrorCode": 90001}"#;
    assert_eq!(read(body, &Envelope::IM), some(90_001, "no JSON"));
    assert_eq!(
        read(
            r#"{"ActionStatus": "OK", "ErrorCode": 0, "IPList": []}"#,
            &Envelope::IM
        ),
        None
    );
    assert_eq!(
        read(
            r#"{"result": 1014, "errmsg": "no template", "ext": ""}"#,
            &Envelope::SMS
        ),
        some(1014, "no template")
    );
    assert_eq!(
        read(r#"{"result": 0, "errmsg": "OK", "fee": 1}"#, &Envelope::SMS),
        None
    );
    assert_eq!(
        read(
            r#"{"face": {"x": 1}, "errorcode": 0, "errormsg": "ok"}"#,
            &YOUTU
        ),
        None
    );
    assert_eq!(
        read(r#"{"errorcode": -1101, "errormsg": "no face"}"#, &YOUTU),
        some(-1101, "no face")
    );
    let body = r#"{"status":{"code":"8","message":"\u8bb0\u5f55","created_at":"now"},"id":42}"#;
    assert_eq!(
        read(body, &DNS),
        Some((8, Some("记录".to_owned()), Some("42".to_owned())))
    );
    let body = r#"{"status":{"code":"8","trace":"t","message":["x"]},"id":42}"#;
    assert_eq!(read(body, &DNS), Some((8, None, Some("t".to_owned()))));
    // The presets of other services are no part of `parse`.
    malformed::<PublicError>(r#"{"ErrorCode": 90001}"#);
}

#[test]
fn inner_codes_are_looked_for_where_the_envelope_says_so() {
    let body = br#"{"ErrorCode": 4000, "ErrorInfo": "(-3031)"}"#;
    let code = |envelope| {
        let error = Parser::new()
            .envelope(envelope)
            .parse::<IgnoredAny, NetError>(body)
            .unwrap_err();
        error.api().unwrap().error().as_i64()
    };
    assert_eq!(code(&Envelope::IM), 4000);
    assert_eq!(code(&Envelope::IM.two_levels()), -3031);
}
