//! Responses of API 3.0, and of either API.

#![allow(missing_docs)]

mod responses;

use cloud_errors::response::MalformedKind;
use cloud_errors::{Classify, Code, CommonError, PublicError, Retry};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use responses::{api, malformed, payload};

#[test]
fn api_3_wraps_everything() {
    let body = r#"{
        "Response": {
            "Error": {"Code": "AuthFailure.SignatureFailure", "Message": "Signed wrongly."},
            "RequestId": "ed93f3cb"
        }
    }"#;
    let parsed = api::<CommonError>(body);
    assert_eq!(*parsed.error(), CommonError::AuthFailureSignatureFailure);
    assert_eq!(parsed.outer(), Code::Str("AuthFailure.SignatureFailure"));
    assert_eq!(parsed.message(), Some("Signed wrongly."));
    assert_eq!(parsed.request_id(), Some("ed93f3cb"));
    assert_eq!(parsed.code_desc(), None);

    let body = r#"{"Response": {"RequestId": "", "Error": {"Code": "RequestLimitExceeded"}}}"#;
    let parsed = api::<CommonError>(body);
    assert_eq!(parsed.retry(), Retry::Slower);
    assert_eq!((parsed.message(), parsed.request_id()), (None, Some("")));

    let body = r#"{"Response":{"Error":{"Code":"FailedOperation.NoFree","Message":"no"}}}"#;
    let parsed = api::<CommonError>(body);
    assert_eq!(parsed.error().as_str(), "FailedOperation.NoFree");
    assert_eq!(parsed.request_id(), None);
}

#[test]
fn api_3_succeeds_without_an_error() {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Zones {
        total: u32,
        request_id: String,
    }
    let body = r#"{"a": [{}], "Response": {"Total": 3, "RequestId": "r", "Error": null}, "b": 1}"#;
    let zones = payload::<Zones, CommonError>(body);
    assert_eq!((zones.total, zones.request_id.as_str()), (3, "r"));
    let _ = payload::<IgnoredAny, CommonError>(r#"{"Response": {"RequestId": ""}}"#);
    let _ = payload::<IgnoredAny, PublicError>(r#"{"Response": {"RequestId": ""}}"#);
    let _ = payload::<IgnoredAny, CommonError>(r#"{"Response": {}}"#);
}

#[test]
fn api_3_may_leave_out_its_wrapper() {
    let parsed =
        api::<CommonError>(r#"{"ErrorMsg":{"Code":"FailedOperation.Unknown","Message":"m"}}"#);
    assert_eq!(parsed.error().as_str(), "FailedOperation.Unknown");
    assert_eq!(parsed.message(), Some("m"));
    let parsed = api::<CommonError>(r#"{"Error":{"Code":400,"Message":"bad"},"RequestId":"r"}"#);
    assert_eq!(parsed.error().as_str(), "400");
    assert_eq!(parsed.outer(), Code::Str("400"));
    assert_eq!(parsed.request_id(), Some("r"));
}

#[test]
fn either_api_is_read_from_one_body() {
    let both = r#"{"code": 0, "Response": {"Error": {"Code": "4100", "Message": "m"}}}"#;
    assert_eq!(
        *api::<PublicError>(both).error(),
        PublicError::AuthenticationFailed
    );
    let both = r#"{"Response": {"RequestId": "r"}, "code": 5000}"#;
    assert_eq!(
        *api::<PublicError>(both).error(),
        PublicError::ResourceNotFound
    );
    // A wrapper that comes late counts as well.
    let late = r#"{"Error": {"Code": "1"}, "Response": {"Error": {"Code": "4100"}}}"#;
    assert_eq!(
        *api::<PublicError>(late).error(),
        PublicError::AuthenticationFailed
    );
}

#[test]
fn a_numeric_table_cannot_take_a_string() {
    let body = r#"{"Response": {"Error": {"Code": "AuthFailure.TokenFailure", "Message": "m"}}}"#;
    let malformed = malformed::<PublicError>(body);
    assert_eq!(malformed.kind(), MalformedKind::Envelope);
    assert_eq!(
        malformed.reason(),
        r#"invalid error code "AuthFailure.TokenFailure": expected a 64-bit integer"#,
    );
    assert_eq!((malformed.line(), malformed.column()), (1, 33));
}

#[test]
fn an_error_message_without_a_code_belongs_to_the_payload() {
    for text in ["\"\"", "\"fine\"", "{}", r#"{"Message": "m"}"#, "[]"] {
        let body = format!(r#"{{"Response": {{"ErrorMsg": {text}, "RequestId": "x"}}}}"#);
        let read: Value = payload::<_, CommonError>(&body);
        assert!(read.get("ErrorMsg").is_some(), "{body}");
        let _: Value = payload::<_, PublicError>(&body);
    }
    let body =
        r#"{"Response": {"Error": {"Code": "InternalError"}, "ErrorMsg": {"Message": "m"}}}"#;
    assert_eq!(api::<CommonError>(body).message(), Some("m"));
    let body = r#"{"code": 0, "Error": "", "ErrorMsg": ""}"#;
    let _: Value = payload::<_, PublicError>(body);
    let body = r#"{"code": 4000, "message": "m", "Error": "x", "ErrorMsg": "y"}"#;
    let error = api::<PublicError>(body);
    assert_eq!(*error.error(), PublicError::InvalidParameter);
    assert_eq!(error.message(), Some("m"));
    let body = r#"{"Response": {"ErrorMsg": {"Code": "InternalError"}}}"#;
    assert_eq!(
        *api::<CommonError>(body).error(),
        CommonError::InternalError
    );
}

#[test]
fn what_the_response_says_comes_before_an_odd_code() {
    for body in [
        r#"{"code": [], "Response": {"Error": {"Code": "InternalError"}}}"#,
        r#"{"Response": {"Error": {"Code": "InternalError"}}, "code": {}}"#,
    ] {
        assert_eq!(
            *api::<CommonError>(body).error(),
            CommonError::InternalError
        );
    }
    for body in [r#"{"code": true, "code": 0}"#, r#"{"code": 0, "code": []}"#] {
        let malformed = malformed::<PublicError>(body);
        assert_eq!(
            malformed.reason(),
            "a key of `/code` is there twice",
            "{body}"
        );
    }
}

#[test]
fn a_response_that_is_null_hides_no_other() {
    for body in [
        r#"{"Response": {"a": 1}, "Response": null}"#,
        r#"{"Response": null, "Response": {"a": 1}}"#,
    ] {
        let read: Value = payload::<_, PublicError>(body);
        assert_eq!(read["a"], 1, "{body}");
    }
}

#[test]
fn what_is_no_code_is_said_to_be_none_also_without_a_wrapper() {
    let name = r#"invalid error code "AuthFailure": expected a 64-bit integer"#;
    for (body, reason, column) in [
        (r#"{"Error": {"Code": "AuthFailure"}}"#, name, 20),
        (r#"{"ErrorMsg": {"Code": "AuthFailure"}}"#, name, 23),
        (
            r#"{"Error": {"Code": false}}"#,
            "an object, an array or a boolean is not an error code: expected a 64-bit integer",
            20,
        ),
    ] {
        let malformed = malformed::<PublicError>(body);
        assert_eq!(malformed.reason(), reason, "{body}");
        assert_eq!((malformed.line(), malformed.column()), (1, column));
    }
    // Beside a code of API 2.0, it is a part of the payload.
    let body = r#"{"code": 0, "Error": {"Code": "AuthFailure"}}"#;
    let _: IgnoredAny = payload::<_, PublicError>(body);
    let body = r#"{"code": 5100, "Error": {"Code": "AuthFailure"}}"#;
    assert_eq!(
        *api::<PublicError>(body).error(),
        PublicError::ResourceOperationFailed
    );
}
