//! What parsing a response costs, compared with `serde_json` reading the same body into a plain
//! struct: `cargo bench -p cloud-errors-benches --bench response`.
//!
//! A failure should stay below 1.5 times that, a success below 2.0. What is freed counts.

#![allow(missing_docs)]

use std::iter;

use cloud_errors::response::{self, ApiError, ResponseError};
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

/// A machine in a list.
const ITEM: &str = r#"{"InstanceId":"ins-4474675b","Name":"记录 web-17","Zone":"ap-guangzhou-3","Cpu":4,"Memory":16384,"Tags":["prod","web"],"Price":0.41}"#;

#[derive(Deserialize)]
#[allow(dead_code)]
struct Plain {
    code: i64,
    message: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Plain3<T> {
    response: T,
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

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Machines {
    items: Vec<Machine>,
    request_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Machine {
    instance_id: String,
    name: String,
    zone: String,
    cpu: u32,
    memory: u32,
    tags: Vec<String>,
    price: f64,
}

fn main() {
    let api_2 = [
        ("A code and a short message", SHORT),
        ("Two levels, in Chinese", TWO_LEVELS),
        ("A payload beside the code", WITH_PAYLOAD),
    ];
    for (title, body) in api_2 {
        race(title, body, failure::<PublicError>, plain::<Plain>);
    }
    race(
        "API 3.0",
        API_3,
        failure::<CommonError>,
        plain::<Plain3<PlainResponse>>,
    );

    for count in [1, 50] {
        let items = vec![ITEM; count].join(",");
        let rest = format!(r#""Items":[{items}],"RequestId":"4474675b-d2c8-4b53""#);
        let title = format!("A success of API 2.0, {count} in a list");
        let body = format!(r#"{{"code":0,"message":"",{rest}}}"#);
        race(
            &title,
            &body,
            success::<Machines, PublicError>,
            plain::<Machines>,
        );
        let title = format!("A success of API 3.0, {count} in a list");
        let body = format!(r#"{{"Response":{{{rest}}}}}"#);
        race(
            &title,
            &body,
            success::<Machines, CommonError>,
            plain::<Plain3<Machines>>,
        );
    }
}

fn race<T, U>(title: &str, body: &str, ours: fn(&str) -> T, plain: fn(&str) -> U) {
    let bodies = iter::repeat_n(body, 1 << 12).collect();
    race::run(
        title,
        vec![
            race::texts("cloud-errors", &bodies, ours),
            race::texts("serde_json", &bodies, plain),
        ],
    );
}

fn failure<E: ErrorTable>(body: &str) -> ApiError<E> {
    match response::parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(ResponseError::Api(error)) => error,
        _ => panic!("the body is a failure"),
    }
}

fn success<T: DeserializeOwned, E: ErrorTable>(body: &str) -> T {
    let payload = response::parse::<T, E>(body.as_bytes());
    payload.unwrap_or_else(|_| panic!("the body is a success"))
}

fn plain<T: DeserializeOwned>(body: &str) -> T {
    serde_json::from_slice(body.as_bytes()).expect("the body is of that shape")
}
