//! Every shape of reply that was seen in the wild, in words of our own.

#![allow(missing_docs)]

use cloud_errors::reply::{self, ApiError, Envelope, Malformed, MalformedKind, ReplyError};
use cloud_errors::{
    Category, Classify, CloudError, Code, CommonError, ErrorTable, PublicError, Retry, UnknownCode,
    cloud_errors,
};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// Errors of a network.
#[cloud_errors(bands(100000..=199999 => InvalidArgument))]
enum NetError {
    /// No free IP address is left in the subnet.
    #[class(OutOfCapacity)]
    NoFreeAddress = -3031,
    /// Another task holds the device.
    #[class(Conflict)]
    Busy = -514,
    /// The project does not exist.
    NoSuchProject = 100_004,
    Public(PublicError),
}

/// Errors of a network's lowest layer.
#[cloud_errors]
enum DeepError {
    /// The cable is cut.
    #[class(Unavailable)]
    CableCut = 7,
    Net(NetError),
}

fn api<E: ErrorTable>(body: &str) -> ApiError<E> {
    match reply::parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(ReplyError::Api(error)) => error,
        Err(ReplyError::Malformed(malformed)) => panic!("{malformed}: {body}"),
        Ok(_) => panic!("no failure: {body}"),
    }
}

fn malformed<E: ErrorTable>(body: &str) -> Malformed {
    match reply::parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(ReplyError::Malformed(malformed)) => malformed,
        Err(ReplyError::Api(error)) => panic!("{error}: {body}"),
        Ok(_) => panic!("no failure: {body}"),
    }
}

fn payload<T: serde::de::DeserializeOwned, E: ErrorTable>(body: &str) -> T {
    reply::parse::<T, E>(body.as_bytes()).unwrap_or_else(|error| panic!("{error}: {body}"))
}

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
fn what_stands_beside_an_error_does_not_matter() {
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
fn a_table_of_names_reads_api_2() {
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
fn a_table_of_numbers_cannot_take_a_name() {
    let body = r#"{"Response": {"Error": {"Code": "AuthFailure.TokenFailure", "Message": "m"}}}"#;
    let malformed = malformed::<PublicError>(body);
    assert_eq!(malformed.kind(), MalformedKind::Envelope);
    assert_eq!(
        malformed.reason(),
        r#"invalid error code "AuthFailure.TokenFailure": expected a 64-bit integer or the name of an entry"#,
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
    assert_eq!(api::<CommonError>(body).message(), None);
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
        assert_eq!(malformed.reason(), "the code is there twice", "{body}");
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
fn a_long_outer_code_is_cut_where_it_is_shown() {
    let zeros = "0".repeat(1 << 20);
    let body = format!(r#"{{"code": "{zeros}4000", "codeDesc": "InternalError"}}"#);
    let error = api::<CommonError>(&body);
    assert_eq!(*error.error(), CommonError::InternalError);
    assert!(error.to_string().len() < 4_000);
    assert!(format!("{error:?}").len() < 4_000);
}

#[test]
fn what_is_no_code_is_said_to_be_none_also_without_a_wrapper() {
    let name =
        r#"invalid error code "AuthFailure": expected a 64-bit integer or the name of an entry"#;
    for (body, reason, column) in [
        (r#"{"Error": {"Code": "AuthFailure"}}"#, name, 20),
        (r#"{"ErrorMsg": {"Code": "AuthFailure"}}"#, name, 23),
        (
            r#"{"Error": {"Code": false}}"#,
            "an error code is a whole number, not `false`",
            20,
        ),
        (
            r#"{"Error": {"Message": "m"}}"#,
            "`Error` has no `Code`",
            11,
        ),
    ] {
        let malformed = malformed::<PublicError>(body);
        assert_eq!(malformed.reason(), reason, "{body}");
        assert_eq!((malformed.line(), malformed.column()), (1, column));
    }
    let malformed = malformed::<CommonError>(r#"{"Error": {"Code": []}}"#);
    let reason = "an error code is text or a number, not an array";
    assert_eq!(malformed.reason(), reason);

    // Beside a code of API 2.0, it is a part of the payload.
    let body = r#"{"code": 0, "Error": {"Code": "AuthFailure"}}"#;
    let _: IgnoredAny = payload::<_, PublicError>(body);
    let body = r#"{"code": 5100, "Error": {"Code": "AuthFailure"}}"#;
    assert_eq!(
        *api::<PublicError>(body).error(),
        PublicError::ResourceOperationFailed
    );
}

#[test]
fn an_object_around_nothing_is_named() {
    const WRAPPED: Envelope = Envelope::new(&["errcode"]).wrapped_in("resp");
    let malformed = |body: &str| {
        let parsed = reply::parse_with::<IgnoredAny, PublicError>(body.as_bytes(), &WRAPPED);
        parsed.unwrap_err().into_api().unwrap_err()
    };
    let reason = malformed(r#"{"resp": {"a": 1}}"#);
    assert_eq!(reason.reason(), "`resp` has no `errcode`");
    assert_eq!(malformed(r#"{"a": 1}"#).reason(), "it has no `resp`");
    let reason = malformed(r#"{"errcode": "NoSuch"}"#);
    assert_eq!(
        reason.reason(),
        r#"invalid error code "NoSuch": expected a 64-bit integer or the name of an entry"#
    );
}

#[test]
fn a_reply_is_lifted_with_all_that_it_says() {
    let body = r#"{"code": 4000, "message": "(-3031)subnet full", "codeDesc": "Full"}"#;
    let error = reply::parse::<IgnoredAny, NetError>(body.as_bytes()).unwrap_err();
    let error = error.map(DeepError::from).into_api().unwrap();
    assert_eq!(*error.error(), DeepError::Net(NetError::NoFreeAddress));
    assert_eq!(error.outer(), Code::Number(4000));
    assert_eq!(error.message(), Some("(-3031)subnet full"));
    assert_eq!(error.code_desc(), Some("Full"));
    assert_eq!(error.excerpt(), body);

    // Whatever it is mapped to, the server's code stays.
    let error = api::<PublicError>(r#"{"code": 5100, "message": "m"}"#);
    let error = error.map(|_| NetError::Busy);
    assert_eq!(*error.error(), NetError::Busy);
    assert_eq!(error.outer(), Code::Number(5100));
    let error = api::<CommonError>(r#"{"Error": {"Code": "A.B", "Message": "m"}}"#);
    assert_eq!(error.clone().map(|same| same), error);
    let error = error.map(|_| CommonError::InternalError);
    assert_eq!(error.outer(), Code::Str("A.B"));
    assert_eq!(error.message(), Some("m"));
    let back = error.map(|_| CommonError::from("A.B"));
    assert_eq!(back.to_string(), r#"A.B unknown error (message "m")"#);

    let page = reply::parse::<IgnoredAny, NetError>(b"<html>").unwrap_err();
    let reason = page.to_string();
    let lifted = page.map(DeepError::from);
    assert!(lifted.api().is_none());
    assert_eq!(lifted.to_string(), reason);
}

#[test]
fn a_code_cannot_forge_a_line_of_a_log() {
    let body = r#"{"Error": {"Code": "A\nERROR b\u001b[31m", "Message": "c\nd"}}"#;
    let error = api::<CommonError>(body);
    assert_eq!(error.outer(), Code::Str("A\nERROR b\u{1b}[31m"));
    assert_eq!(
        error.to_string(),
        r#"A\nERROR b\u{1b}[31m unknown error (message "c\nd")"#
    );
    // Nor can one outside of another.
    let body = r#"{"code": "4000", "codeDesc": "A\rB"}"#;
    let text = api::<CommonError>(body).to_string();
    assert!(!text.contains(char::is_control), "{text}");
}

#[test]
fn a_code_that_stands_inside_too_is_said_once() {
    let error = api::<NetError>(r#"{"code": -3031, "message": "(-3031)full"}"#);
    assert_eq!(error.outer(), Code::Number(-3031));
    assert!(!error.to_string().contains("outer"), "{error}");
}

#[test]
fn other_services_spell_it_otherwise() {
    const YOUTU: Envelope = Envelope::new(&["errorcode"]).message(&["errormsg"]);
    const DNS: Envelope = Envelope::new(&["code"])
        .message(&["message"])
        .request_id(&["trace", "id"])
        .inside(&["status"]);
    let read = |body: &str, envelope| match reply::parse_with::<IgnoredAny, PublicError>(
        body.as_bytes(),
        envelope,
    ) {
        Ok(_) => None,
        Err(ReplyError::Api(error)) => Some((
            error.error().as_i64(),
            error.message().map(str::to_owned),
            error.request_id().map(str::to_owned),
        )),
        Err(ReplyError::Malformed(malformed)) => panic!("{malformed}"),
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
        let error = reply::parse_with::<IgnoredAny, NetError>(body, envelope).unwrap_err();
        error.api().unwrap().error().as_i64()
    };
    assert_eq!(code(&Envelope::IM), 4000);
    assert_eq!(code(&Envelope::IM.two_levels()), -3031);
}

/// Bodies that are no reply: what is said against each, and where.
fn no_replies<const N: usize>(kind: MalformedKind, bodies: [(&str, &str, usize, usize); N]) {
    for (body, reason, line, column) in bodies {
        let malformed = malformed::<PublicError>(body);
        assert_eq!(malformed.reason(), reason, "{body}");
        assert_eq!(
            (malformed.line(), malformed.column()),
            (line, column),
            "{body}"
        );
        assert_eq!(malformed.kind(), kind, "{body}");
        assert_eq!(malformed.excerpt(), body);
        assert_eq!(malformed.category(), Category::Internal);
        assert_eq!(malformed.retry(), Retry::IfIdempotent);
    }
}

#[test]
fn a_reply_that_is_none_says_what_it_lacks() {
    let bodies = [
        ("{}", "it has no `code` and no `Response`", 1, 1),
        (
            r#"{"code": null, "message": null}"#,
            "it has no `code` and no `Response`",
            1,
            1,
        ),
        (
            r#"{"message": "no Route matched"}"#,
            "it has no `code` and no `Response`",
            1,
            1,
        ),
        ("\n [1, 2]", "a reply is an object", 2, 2),
        ("\"code\"", "a reply is an object", 1, 1),
        ("null", "a reply is an object", 1, 1),
        (
            r#"{"code": {"a": 1}}"#,
            "an error code is a whole number, not an object",
            1,
            10,
        ),
        (
            r#"{"code": true}"#,
            "an error code is a whole number, not `true`",
            1,
            10,
        ),
        (
            r#"{"code": ""}"#,
            r#"invalid error code "": expected a 64-bit integer or the name of an entry"#,
            1,
            10,
        ),
        (
            r#"{"code": 1.5}"#,
            r#"invalid error code "1.5": expected a 64-bit integer or the name of an entry"#,
            1,
            10,
        ),
        (
            r#"{"code": 9223372036854775808}"#,
            r#"invalid error code "9223372036854775808": expected a 64-bit integer or the name of an entry"#,
            1,
            10,
        ),
        (
            r#"{"code": 0, "code": 5100}"#,
            "the code is there twice",
            1,
            21,
        ),
    ];
    no_replies(MalformedKind::Envelope, bodies);
    malformed::<CommonError>("{}");
    malformed::<CommonError>(r#"{"message": "no Route matched"}"#);
}

#[test]
fn an_object_without_a_code_or_none_is_told_where_it_stands() {
    let bodies = [
        (
            r#"{"Response": {"Error": {"Message": "m"}}}"#,
            "`Error` has no `Code`",
            1,
            24,
        ),
        (
            r#"{"Response": {"Error": {"Code": null}}}"#,
            "`Error` has no `Code`",
            1,
            24,
        ),
        (
            r#"{"Response": {"Error": "m"}}"#,
            "`Error` is an object, not text",
            1,
            24,
        ),
        (r#"{"Error": {}}"#, "`Error` has no `Code`", 1, 11),
        (
            r#"{"Error": 4000, "Response": "x"}"#,
            "`Error` is an object, not a number",
            1,
            11,
        ),
        (
            r#"{"Response": "x", "Error": {}}"#,
            "`Error` has no `Code`",
            1,
            28,
        ),
        (
            r#"{"Response": []}"#,
            "`Response` is an object, not an array",
            1,
            14,
        ),
        (
            r#"{"Response": null}"#,
            "it has no `code` and no `Response`",
            1,
            1,
        ),
        (
            r#"{"Response": {}, "Response": {}}"#,
            "the object around the reply is there twice",
            1,
            30,
        ),
    ];
    no_replies(MalformedKind::Envelope, bodies);
}

#[test]
fn what_is_not_json_says_where() {
    let bodies = [
        ("", "it is empty", 1, 0),
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
        ("{\"code\": 0, \"data\": [1, ]}", "trailing comma", 1, 25),
    ];
    no_replies(MalformedKind::Syntax, bodies);
}

#[test]
fn a_payload_that_does_not_fit_says_so() {
    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Job {
        id: u64,
    }
    let parse = |body: &str| match reply::parse::<Job, PublicError>(body.as_bytes()) {
        Err(ReplyError::Malformed(malformed)) => malformed,
        other => panic!("{other:?}"),
    };
    let malformed = parse("{\"code\": 0,\n \"id\": \"x\"}");
    assert_eq!(malformed.kind(), MalformedKind::Payload);
    assert_eq!(
        malformed.reason(),
        "invalid type: string \"x\", expected u64"
    );
    assert_eq!((malformed.line(), malformed.column()), (2, 10));
    assert_eq!(malformed.retry(), Retry::Never);
    assert_eq!(
        malformed.to_string(),
        "the payload is not what was asked for: invalid type: string \"x\", expected u64 \
         at line 2 column 10, near \"{\\\"code\\\": 0,\\n \\\"id\\\": \\\"x\\\"}\"",
    );
    let malformed = parse(r#"{"Response": {"RequestId": ""}}"#);
    assert_eq!(malformed.reason(), "missing field `id`");
    assert_eq!(malformed.column(), 30);
}

#[test]
fn texts_that_are_amiss_do_not_hide_the_code() {
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
fn an_error_reads_as_the_table_and_the_service_have_it() {
    let body = r#"{"code": 4000, "message": "(-3031)没有\n地址", "codeDesc": "NoIp"}"#;
    let error = reply::parse::<IgnoredAny, NetError>(body.as_bytes()).unwrap_err();
    let text = r#"-3031 No free IP address is left in the subnet (outer code 4000, message "(-3031)没有\n地址", code description "NoIp")"#;
    assert_eq!(error.to_string(), text);
    assert_eq!(error.api().unwrap().to_string(), text);
    assert_eq!(error.category(), Category::OutOfCapacity);
    assert_eq!(error.http_status(), 503);
    assert_eq!(error.api().unwrap().excerpt(), body);

    let error: Box<dyn std::error::Error> = Box::new(error);
    let source = error.source().unwrap();
    assert_eq!(
        source.downcast_ref::<NetError>(),
        Some(&NetError::NoFreeAddress)
    );
    assert!(source.source().is_none());

    let error = api::<PublicError>(r#"{"code": 4106, "message": ""}"#);
    assert_eq!(error.to_string(), "4106 MFA verification failed");
    assert!(format!("{error:#}").len() > error.to_string().len());
}

#[test]
fn an_error_can_travel() {
    fn travels<T: Send + Sync + Clone + PartialEq + std::fmt::Debug + 'static>() {}
    travels::<ReplyError<PublicError>>();
    travels::<ReplyError<CommonError>>();
    let error = api::<CommonError>(r#"{"ErrorMsg": {"Code": "InternalError"}}"#);
    assert_eq!(error.clone(), error);
    assert_eq!(error.error().name(), Some("InternalError"));
    assert!(size_of::<ReplyError<CommonError>>() <= 96);
}
