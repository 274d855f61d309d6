//! What reading an error reply costs, beside `serde_json` reading the same body into a struct of
//! code and message: `cargo bench -p cloud-errors-benches --bench reply`.
//!
//! A reply should stay below 1.3 times that. What is freed counts.

#![allow(missing_docs)]

use std::iter;

use cloud_errors::reply::{self, ApiError};
use cloud_errors::{CommonError, ErrorTable, PublicError};
use cloud_errors_benches::race;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

/// A code in two levels, in Chinese.
const TWO_LEVELS: &str = r#"{
    "code": 4000,
    "message": "(-3031)子网中没有可用的地址，10.1.1.4 已被占用，其余地址注册成功",
    "codeDesc": "NoFreeAddress"
}"#;

/// As short as a failure gets.
const SHORT: &str = r#"{"code":5100,"message":"busy"}"#;

/// API 3.0.
const API_3: &str = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The signature does not match the request. Check the secret key and the string that was signed."},"RequestId":"4474675b-d2c8-4b53-9600-78573b72effb"}}"#;

/// A failure with a payload beside it, which nobody reads.
const WITH_PAYLOAD: &str = r#"{"code":4000,"message":"(-160004)no such cluster","codedesc":"ClusterNotFound","data":{"totalcount":3,"services":[{"name":"a","replicas":3,"labels":{"tier":"web"}},{"name":"b","replicas":1,"labels":null},{"name":"c","replicas":0,"labels":{"tier":"job","team":"billing"}}]}}"#;

#[derive(Deserialize)]
#[allow(dead_code)]
struct Plain {
    code: i64,
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Plain3 {
    response: PlainResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct PlainResponse {
    error: PlainError,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct PlainError {
    code: String,
    message: String,
}

fn main() {
    let api_2 = [
        ("A code and a short message", SHORT),
        ("Two levels, in Chinese", TWO_LEVELS),
        ("A payload beside the code", WITH_PAYLOAD),
    ];
    for (title, body) in api_2 {
        let bodies = iter::repeat_n(body, 1 << 12).collect();
        race::run(
            title,
            vec![
                race::texts("cloud-errors", &bodies, parse::<PublicError>),
                race::texts("serde_json", &bodies, deserialize::<Plain>),
            ],
        );
    }
    let bodies = iter::repeat_n(API_3, 1 << 12).collect();
    race::run(
        "API 3.0",
        vec![
            race::texts("cloud-errors", &bodies, parse::<CommonError>),
            race::texts("serde_json", &bodies, deserialize::<Plain3>),
        ],
    );
}

fn parse<E: ErrorTable>(body: &str) -> ApiError<E> {
    match reply::parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(reply::ReplyError::Api(error)) => error,
        _ => panic!("the body is a failure"),
    }
}

fn deserialize<T: DeserializeOwned>(body: &str) -> T {
    serde_json::from_slice(body.as_bytes()).expect("the body is of that shape")
}
