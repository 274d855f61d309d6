//! Responses of API 2.0: codes, two levels, payloads.

#![allow(missing_docs)]

mod responses;

use cloud_errors::{
    Category, Classify, CloudError, Code, CommonError, PublicError, Retry, UnknownCode,
    cloud_errors,
};
use serde::Deserialize;
use serde::de::IgnoredAny;

use responses::{DeepError, NetError, api, malformed, payload};

#[test]
fn a_code_may_be_a_number_or_text() {
    for body in [
        r#"{"code": 5100}"#,
        r#"{"code": "5100"}"#,
        "{\n    \"code\": \"5100\"\n}\n",
        r#"{"code": "+5100"}"#,
        r#"{"code": "\u0035100"}"#,
        r#"{"co\u0064e": 5100}"#,
    ] {
        let error = api::<PublicError>(body);
        assert_eq!(*error.error(), PublicError::ResourceOperationFailed);
        assert_eq!(error.outer(), Code::Number(5100));
        assert_eq!(error.message(), None);
        assert_eq!(error.code_desc(), None);
        assert_eq!(error.request_id(), None);
        assert_eq!(error.retry(), Retry::IfIdempotent);
    }
}

#[test]
fn a_declared_inner_code_is_the_error() {
    for (message, error) in [
        ("(-3031)no address left", NetError::NoFreeAddress),
        ("(- 514) wait for the task", NetError::Busy),
        ("( 100004 )", NetError::NoSuchProject),
    ] {
        let body = format!(r#"{{"code": 4000, "message": "{message}", "codeDesc": "Name"}}"#);
        let parsed = api::<NetError>(&body);
        assert_eq!(*parsed.error(), error);
        assert_eq!(parsed.outer(), Code::Number(4000));
        assert_eq!(parsed.message(), Some(message));
        assert_eq!(parsed.code_desc(), Some("Name"));
        assert_eq!(parsed.into_error(), error);
    }
}

#[test]
fn an_inner_code_that_is_not_the_tables_own_is_not() {
    for message in [
        "(-3032)", "(4100)", "(5100)no", " (-3031)", "-3031", "(x)", "(-3031", "",
    ] {
        let body = format!(r#"{{"message": "{message}", "code": "4000"}}"#);
        let parsed = api::<NetError>(&body);
        assert_eq!(
            *parsed.error(),
            NetError::Public(PublicError::InvalidParameter)
        );
        assert_eq!(parsed.outer(), Code::Number(4000));
        assert_eq!(parsed.message(), Some(message));
    }
    // A row of a table that this one extends is not its own.
    let parsed = api::<DeepError>(r#"{"code": 4000, "message": "(-3031)"}"#);
    assert_eq!(parsed.error().as_i64(), 4000);
    let parsed = api::<DeepError>(r#"{"code": 4000, "message": "(7)"}"#);
    assert_eq!(*parsed.error(), DeepError::CableCut);
}

#[test]
fn a_product_may_send_its_own_code_outside() {
    let parsed = api::<NetError>(r#"{"code": -3031, "message": "(-514)"}"#);
    assert_eq!(*parsed.error(), NetError::Busy);
    assert_eq!(parsed.outer(), Code::Number(-3031));
    let parsed = api::<NetError>(r#"{"code": 100005}"#);
    assert_eq!(parsed.category(), Category::InvalidArgument);
}

#[test]
fn a_code_that_is_inner_too_is_shown_once() {
    let error = api::<NetError>(r#"{"code": -3031, "message": "(-3031)full"}"#);
    assert_eq!(error.outer(), Code::Number(-3031));
    assert!(!error.to_string().contains("outer"), "{error}");
}

#[test]
fn other_keys_beside_an_error_are_ignored() {
    let body = r#"{"code":4000,"message":"(-160004)no such cluster","codedesc":"ClusterNotFound",
        "data":{"code":0,"Error":{"Code":"X"},"totalcount":0,"services":null},"requestId":17}"#;
    let parsed = api::<PublicError>(body);
    assert_eq!(*parsed.error(), PublicError::InvalidParameter);
    assert_eq!(parsed.code_desc(), Some("ClusterNotFound"));
    assert_eq!(parsed.request_id(), None, "it numbers a task");
}

#[test]
fn a_payload_is_read_from_the_whole_object() {
    #[derive(Deserialize, PartialEq, Debug)]
    #[serde(rename_all = "camelCase")]
    struct Page {
        total_count: Option<u32>,
        data: Option<Vec<String>>,
        request_id: Option<u64>,
    }
    for (body, total_count, data, request_id) in [
        (r#"{"code":0}"#, None, None, None),
        (
            r#"{"code":"0","message":"","codeDesc":"Success","data":[]}"#,
            None,
            Some(0),
            None,
        ),
        (
            r#"{"code":0,"message":"OK","totalCount":1,"data":["a"]}"#,
            Some(1),
            Some(1),
            None,
        ),
        (
            r#"{"codeDesc":"Success","code":0,"requestId":9301049,"message":""}"#,
            None,
            None,
            Some(9_301_049),
        ),
        (
            r#"{"code":0,"codeDesc":"Success","message":"No Error","totalCount":40}"#,
            Some(40),
            None,
            None,
        ),
        (
            r#"{"code":0,"message":"(-3031)fine","data":null}"#,
            None,
            None,
            None,
        ),
    ] {
        let page = payload::<Page, NetError>(body);
        assert_eq!(page.total_count, total_count);
        assert_eq!(page.data.map(|data| data.len()), data);
        assert_eq!(page.request_id, request_id);
    }
}

#[test]
fn a_code_in_the_payload_is_the_payloads_own() {
    #[derive(Deserialize)]
    struct Outer {
        data: Inner,
    }
    #[derive(Deserialize)]
    struct Inner {
        code: i64,
    }
    for body in [
        r#"{"data": {"code": 5100, "message": "x"}, "code": 0}"#,
        r#"{"code": 0, "data": {"code": 5100}, "Error": {"Code": 7}, "Response": null}"#,
        r#"{"code": 0, "data": {"code": 5100}, "Error": {"Code": ["x"]}, "Response": []}"#,
        r#"{"code": 0, "data": {"code": 5100}, "Error": "none", "Response": {"a": 1}}"#,
        r#"{"code": 0, "data": {"code": 5100}, "Error": {"Code": "a.b"}, "ErrorMsg": null}"#,
    ] {
        assert_eq!(
            payload::<Outer, PublicError>(body).data.code,
            5100,
            "{body}"
        );
    }
    let body = r#"{"Response": {"data": {"code": 5100}, "code": 1, "RequestId": ""}}"#;
    assert_eq!(payload::<Outer, CommonError>(body).data.code, 5100);
}

#[test]
fn success_is_the_tables() {
    #[cloud_errors(success = 1)]
    enum OneError {
        /// The record does not exist.
        #[class(NotFound)]
        NoRecord = 8,
        Unknown(UnknownCode),
    }
    #[cloud_errors(success = none)]
    enum QuietError {
        /// The record does not exist.
        #[class(NotFound)]
        NoRecord = 8,
        Unknown(UnknownCode),
    }
    let _ = payload::<IgnoredAny, OneError>(r#"{"code": "1"}"#);
    assert_eq!(api::<OneError>(r#"{"code": 0}"#).error().as_i64(), 0);
    assert_eq!(
        *api::<OneError>(r#"{"code": 8}"#).error(),
        OneError::NoRecord
    );
    malformed::<OneError>("{}");

    // None: any code is an error, so that a success has none.
    let _ = payload::<IgnoredAny, QuietError>(r#"{"data": 1}"#);
    let _ = payload::<IgnoredAny, QuietError>(r#"{"code": null}"#);
    assert_eq!(api::<QuietError>(r#"{"code": 0}"#).error().as_i64(), 0);
}

#[test]
fn a_string_table_reads_api_2() {
    let body = r#"{"code": 4000, "message": "(-3031)x", "codeDesc": "InvalidParameter"}"#;
    let parsed = api::<CommonError>(body);
    assert_eq!(*parsed.error(), CommonError::InvalidParameter);
    assert_eq!(parsed.outer(), Code::Str("4000"));
    assert_eq!(parsed.message(), Some("(-3031)x"));
    for body in [r#"{"code": "4000"}"#, r#"{"code": 4000, "codeDesc": ""}"#] {
        let parsed = api::<CommonError>(body);
        assert_eq!(parsed.error().as_str(), "4000");
        assert_eq!(parsed.outer(), Code::Str("4000"));
    }
    for body in [r#"{"code": 0, "codeDesc": "Success"}"#, r#"{"code": "0"}"#] {
        let _ = payload::<IgnoredAny, CommonError>(body);
    }
    let parsed = api::<CommonError>(r#"{"code": "InternalError", "codeDesc": "x"}"#);
    assert_eq!(*parsed.error(), CommonError::InternalError);
}

#[test]
fn odd_texts_do_not_hide_the_code() {
    for text in [
        "null",
        "[1, {\"a\": 2}]",
        "{\"code\": 0}",
        "true",
        "{}",
        "[]",
    ] {
        let body = format!(r#"{{"message": {text}, "codeDesc": {text}, "code": 5100}}"#);
        let parsed = api::<PublicError>(&body);
        assert_eq!(
            (parsed.message(), parsed.code_desc()),
            (None, None),
            "{text}"
        );
    }
    let parsed =
        api::<PublicError>(r#"{"code": 1, "codeDesc": "a", "codedesc": "b", "message": 40}"#);
    assert_eq!(
        (parsed.code_desc(), parsed.message()),
        (Some("a"), Some("40"))
    );
}

#[test]
fn zero_is_success_in_every_spelling() {
    for zero in [
        "0", "\"0\"", "\"00\"", "-0", "0.0", "0e5", "-0.00E-7", "\"+0\"", "\"0.0\"",
    ] {
        let body = format!(r#"{{"code": {zero}, "codeDesc": "Success"}}"#);
        let _: IgnoredAny = payload::<_, CommonError>(&body);
        let _: IgnoredAny = payload::<_, PublicError>(&body);
    }
    for other in [
        "\"\"",
        "\"0x0\"",
        "\"0-0\"",
        "\"1e-999\"",
        "\"0E5\"",
        "\".\"",
        "\"O\"",
        "\" 0\"",
    ] {
        let body = format!(r#"{{"code": {other}}}"#);
        assert!(
            api::<CommonError>(&body).error().entry().is_none(),
            "{body}"
        );
        malformed::<PublicError>(&body);
    }
}
