use axum::body::{Body, to_bytes};
use axum::http::Request;
use cloud_errors::{CommonError, ErrorTable};
use serde_json::Value;
use tower::ServiceExt as _;

use crate::router;

/// The status, the headers `content-type` and `content-language`, and the body.
async fn get(id: &str, accepted: &[&str]) -> (u16, [String; 2], Value) {
    let mut request = Request::get(format!("/instances/{id}"));
    for accepted in accepted {
        request = request.header("accept-language", *accepted);
    }
    let request = request.body(Body::empty()).unwrap();
    let response = router().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let headers = ["content-type", "content-language"].map(|name| {
        let value = response.headers().get(name);
        value.map_or("", |value| value.to_str().unwrap()).to_owned()
    });
    let body = to_bytes(response.into_body(), 1 << 16).await.unwrap();
    (status, headers, serde_json::from_slice(&body).unwrap())
}

#[tokio::test]
async fn a_success_is_no_problem() {
    let (status, [kind, _], body) = get("ins-1", &[]).await;
    assert_eq!((status, kind.as_str()), (200, "application/json"));
    assert_eq!(body["state"], "RUNNING");
}

#[tokio::test]
async fn the_caller_chooses_the_language() {
    for (accepted, language, title) in [
        (&["zh-Hans-CN, en;q=0.5"][..], "zh", "实例不存在"),
        (&["fr;q=0.9, de-AT;q=0.2"], "de", "Instanz nicht gefunden"),
        (&["en;q=0.1", "zh;q=0.2"], "zh", "实例不存在"),
        (&["fr"], "en", "Instance not found"),
        (&[], "en", "Instance not found"),
        (&["*, ;q=, \u{e9}"], "en", "Instance not found"),
    ] {
        let (status, headers, body) = get("ResourceNotFound", accepted).await;
        assert_eq!(headers, ["application/problem+json", language]);
        assert_eq!((status, &body["status"]), (404, &404.into()));
        assert_eq!(body["title"], title);
        assert_eq!(body["type"], "https://errors.example.com/InstanceNotFound");
    }
}

#[tokio::test]
async fn a_failure_of_the_console_is_not_the_callers_fault() {
    for code in ["AuthFailure.TokenFailure", "AuthFailure.New"] {
        let (status, _, body) = get(code, &[]).await;
        assert_eq!((status, &body["retry"]), (502, &"Never".into()));
        assert!(!body.to_string().contains("AuthFailure"), "{body}");
    }
    assert_eq!(get("RequestLimitExceeded", &[]).await.0, 503);
    for error in CommonError::all() {
        let (status, ..) = get(error.as_str(), &[]).await;
        assert!(matches!(status, 400 | 404 | 502 | 503), "{error}: {status}");
    }
}
