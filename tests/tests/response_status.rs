//! The HTTP status decides where the body does not; and errors that are built by hand.

#![allow(missing_docs)]

mod responses;

use std::time::Duration;

use cloud_errors::response::{ApiError, Envelope, MalformedKind, Parser, ResponseError};
use cloud_errors::{Category, Classify, Code, CommonError, Fault, PublicError, Retry};
use responses::NetError;
use serde::de::IgnoredAny;

fn parse(status: u16, body: &str) -> ResponseError<NetError> {
    let parser = Parser::new().status(status);
    let parsed = parser.parse::<IgnoredAny, NetError>(body.as_bytes());
    parsed.map(|_| ()).unwrap_err()
}

const PAGE: &str = "<html>Blocked</html>";

#[test]
fn every_status_has_its_category() {
    use Category as C;
    let expected = |status| match status {
        401 => C::Unauthenticated,
        402 => C::PaymentRequired,
        403 | 451 => C::PermissionDenied,
        404 | 410 => C::NotFound,
        405 | 406 | 501 | 505 => C::Unsupported,
        408 | 504 => C::Timeout,
        409 | 423 => C::Conflict,
        412 | 424 | 428 => C::FailedPrecondition,
        425 => C::StaleRequest,
        429 => C::RateLimited,
        503 => C::Unavailable,
        507 => C::OutOfCapacity,
        400..=499 => C::InvalidArgument,
        500..=599 => C::Internal,
        _ => C::Unknown,
    };
    for status in (0..1000).chain([u16::MAX]) {
        assert_eq!(Category::from_http_status(status), expected(status));
    }
}

#[test]
fn a_page_is_classified_by_its_status() {
    for (status, retry) in [
        (403, Retry::Never),
        (404, Retry::Never),
        (425, Retry::SignAgain),
        (429, Retry::Slower),
        (502, Retry::IfIdempotent),
        (503, Retry::Later),
    ] {
        for body in [PAGE, "", "{}", r#"{"code": true}"#, r#"{"code": 5100"#] {
            let error = parse(status, body);
            let category = Category::from_http_status(status);
            assert!(error.api().is_none());
            assert_eq!(error.category(), category);
            assert_eq!(error.retry(), retry);
            assert_eq!(error.fault(), category.fault());
            assert_eq!(error.http_status(), category.http_status());
            assert_eq!(error.grpc_code(), category.grpc_code());
            assert_eq!(error.status(), Some(status));
            assert!(error.to_string().contains(&status.to_string()), "{error}");
        }
    }
    for status in [200, 204, 302, 600] {
        assert_eq!(parse(status, PAGE).category(), Category::Internal);
    }
}

#[test]
fn a_code_that_nobody_knows_is_classified_by_its_status() {
    for (code, status, category) in [
        (7777, 429, Category::RateLimited),
        (7777, 200, Category::Unknown),
        // An entry, and a band.
        (5100, 429, Category::OperationFailed),
        (100_005, 429, Category::InvalidArgument),
        // A band that gives only a retry.
        (200_005, 429, Category::Unknown),
    ] {
        let error = parse(status, &format!(r#"{{"code": {code}}}"#));
        assert_eq!(error.category(), category, "{error}");
        let error = error.into_api().unwrap();
        assert_eq!(error.category(), category);
        assert_eq!(error.status(), Some(status));
        let built = ApiError::new(NetError::from(code)).with_status(status);
        assert_eq!(built.category(), category);
        assert_eq!(built.retry(), error.retry());
        assert_eq!(built.http_status(), error.http_status());
    }
}

#[test]
fn without_a_code_an_error_status_is_no_success() {
    const OWN: Envelope = Envelope::new(&["/error/code"]).success_without_code();
    let body = br#"{"message": "no Route matched"}"#;
    let parse = |status| {
        let parser = Parser::new().envelope(&OWN).status(status);
        parser.parse::<IgnoredAny, PublicError>(body)
    };
    assert!(parse(200).is_ok());
    let error = parse(404).map(|_| ()).unwrap_err().into_api().unwrap_err();
    assert_eq!(error.kind(), MalformedKind::Envelope);
    assert_eq!(error.category(), Category::NotFound);

    let body = br#"{"Response": {"RequestId": "r"}}"#;
    let parsed = Parser::new()
        .status(500)
        .parse::<IgnoredAny, CommonError>(body);
    assert_eq!(
        parsed.map(|_| ()).unwrap_err().category(),
        Category::Internal
    );
    // A code that says success decides.
    let body = br#"{"code": 0}"#;
    let parsed = Parser::new()
        .status(500)
        .parse::<IgnoredAny, PublicError>(body);
    assert!(parsed.is_ok());
}

#[test]
fn what_came_in_the_head_is_kept() {
    let parser = Parser::new()
        .request_id("head")
        .retry_after(Duration::from_secs(9))
        .status(503);
    for (body, id) in [
        (
            r#"{"Response": {"Error": {"Code": "X"}, "RequestId": "body"}}"#,
            "body",
        ),
        (
            r#"{"Response": {"Error": {"Code": "X"}, "RequestId": ""}}"#,
            "head",
        ),
        (r#"{"Response": {"Error": {"Code": "X"}}}"#, "head"),
        (PAGE, "head"),
    ] {
        let error = parser.parse::<IgnoredAny, CommonError>(body.as_bytes());
        let error = error.map(|_| ()).unwrap_err();
        assert_eq!(error.request_id(), Some(id), "{body}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(9)));
        assert_eq!(error.status(), Some(503));
        assert!(error.to_string().contains(id), "{error}");
    }
}

#[test]
fn an_error_can_be_built() {
    let error = ApiError::new(PublicError::QuotaExceeded)
        .with_message("slow\u{202e} down")
        .with_request_id(String::from("r"))
        .with_status(429)
        .with_retry_after(Duration::from_millis(1500));
    assert_eq!(error.outer(), Code::Number(4400));
    assert_eq!(error.message(), Some("slow\u{202e} down"));
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1500)));
    assert_eq!(error.retry(), Retry::Slower);
    assert_eq!((error.code_desc(), error.excerpt()), (None, ""));
    assert!(error.to_string().contains(r"slow\u{202e} down"), "{error}");
    let error = ResponseError::Api(error).map(NetError::from);
    assert_eq!(error.request_id(), Some("r"));
    assert_eq!(error.retry(), Retry::Slower);

    // One that was built is equal to one that was parsed, but for the excerpt.
    let parsed = parse(429, r#"{"code": 4400}"#).into_api().unwrap();
    let built = ApiError::new(NetError::from(4400)).with_status(429);
    assert_eq!(parsed.to_string(), built.to_string());
}

#[test]
fn an_error_of_the_service_has_the_grpc_code_of_its_category() {
    assert_eq!(ApiError::new(PublicError::ReplayAttack).grpc_code(), 16);
    let unknown = ApiError::new(PublicError::from(7777));
    assert_eq!(unknown.grpc_code(), 2);
    let unknown = unknown.with_status(504);
    assert_eq!((unknown.grpc_code(), unknown.fault()), (4, Fault::Service));
}
