//! What an error of a response shows, keeps and decides.

#![allow(missing_docs)]

mod responses;

use cloud_errors::response::{self, ResponseError};
use cloud_errors::{Category, Classify, CloudError, Code, CommonError, PublicError};
use serde::de::IgnoredAny;

use responses::{DeepError, NetError, api};

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
fn a_converted_error_keeps_what_was_sent() {
    let body = r#"{"code": 4000, "message": "(-3031)subnet full", "codeDesc": "Full"}"#;
    let error = response::parse::<IgnoredAny, NetError>(body.as_bytes()).unwrap_err();
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

    let page = response::parse::<IgnoredAny, NetError>(b"<html>").unwrap_err();
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
fn an_error_reads_as_the_table_and_the_service_have_it() {
    let body = r#"{"code": 4000, "message": "(-3031)没有\n地址", "codeDesc": "NoIp"}"#;
    let error = response::parse::<IgnoredAny, NetError>(body.as_bytes()).unwrap_err();
    let text = r#"-3031 No free IP address is left in the subnet (outer code 4000, message "(-3031)没有\n地址", code description "NoIp")"#;
    assert_eq!(error.to_string(), text);
    assert_eq!(error.api().unwrap().to_string(), text);
    assert_eq!(error.category(), Category::OutOfCapacity);
    assert_eq!(error.http_status(), 503);
    assert_eq!(error.api().unwrap().excerpt(), body);

    let error = api::<PublicError>(r#"{"code": 4106, "message": ""}"#);
    assert_eq!(error.to_string(), "4106 MFA verification failed");
    assert!(format!("{error:#}").len() > error.to_string().len());
}

#[test]
fn an_error_can_travel() {
    fn travels<T: Send + Sync + Clone + PartialEq + std::fmt::Debug + 'static>() {}
    travels::<ResponseError<PublicError>>();
    travels::<ResponseError<CommonError>>();
    let error = api::<CommonError>(r#"{"ErrorMsg": {"Code": "InternalError"}}"#);
    assert_eq!(error.clone(), error);
    assert_eq!(error.error().name(), Some("InternalError"));
    assert!(size_of::<ResponseError<CommonError>>() <= 96);
}
