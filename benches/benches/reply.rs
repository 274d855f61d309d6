//! What reading an error reply costs, beside `serde_json` reading the same body into a struct of
//! code and message: `cargo bench -p cloud-errors-benches --bench reply`.
//!
//! A reply with a message of some length should stay below 1.3 times that. What is freed counts.

#![allow(missing_docs)]

use cloud_errors::reply::{self, ApiError};
use cloud_errors::{CommonError, ErrorTable, PublicError};
use divan::{Bencher, black_box};
use serde::Deserialize;
use serde::de::IgnoredAny;

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

const API_2_BODIES: [(&str, &str); 3] = [
    ("short", SHORT),
    ("two levels", TWO_LEVELS),
    ("with payload", WITH_PAYLOAD),
];

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
    divan::main();
}

fn parse<E: ErrorTable>(body: &str) -> ApiError<E> {
    match reply::parse::<IgnoredAny, E>(black_box(body).as_bytes()) {
        Err(reply::ReplyError::Api(error)) => error,
        _ => panic!("the body is a failure"),
    }
}

fn body(name: &str) -> &'static str {
    let mut bodies = API_2_BODIES.iter();
    bodies.find(|body| body.0 == name).expect("a body").1
}

#[divan::bench(sample_size = 1000, args = API_2_BODIES.map(|body| body.0))]
fn api_2_cloud_errors(bencher: Bencher<'_, '_>, name: &str) {
    let body = body(name);
    bencher.bench(|| drop(parse::<PublicError>(body)));
}

#[divan::bench(sample_size = 1000, args = API_2_BODIES.map(|body| body.0))]
fn api_2_serde_json(bencher: Bencher<'_, '_>, name: &str) {
    let body = body(name);
    bencher.bench(|| drop(serde_json::from_slice::<Plain>(black_box(body).as_bytes()).unwrap()));
}

#[divan::bench(sample_size = 1000)]
fn api_3_cloud_errors(bencher: Bencher<'_, '_>) {
    bencher.bench(|| drop(parse::<CommonError>(API_3)));
}

#[divan::bench(sample_size = 1000)]
fn api_3_serde_json(bencher: Bencher<'_, '_>) {
    bencher.bench(|| drop(serde_json::from_slice::<Plain3>(black_box(API_3).as_bytes()).unwrap()));
}
