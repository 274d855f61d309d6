//! What reaches a log: no secrets, no control characters, and each thing once.

#![allow(missing_docs)]

use std::error::Error;

use cloud_errors::response::{self, Malformed, MalformedKind, ResponseError};
use cloud_errors::{CommonError, ErrorTable, PublicError};
use serde::de::{self, DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer};

const SECRET: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

fn malformed<T: DeserializeOwned, E: ErrorTable>(body: &str) -> Malformed {
    let parsed = response::parse::<T, E>(body.as_bytes());
    parsed.map(|_| ()).unwrap_err().into_api().unwrap_err()
}

/// Credentials whose type has drifted.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
#[allow(dead_code)]
struct Credentials {
    tmp_secret_key: u64,
    #[serde(default)]
    items: Vec<Item>,
    #[serde(default)]
    state: State,
    #[serde(default)]
    own: Own,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Item {
    id: u8,
}

#[derive(Deserialize, Default)]
enum State {
    #[default]
    Running,
}

/// A type whose own message quotes the value.
#[derive(Default)]
struct Own;

impl<'de> Deserialize<'de> for Own {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Err(de::Error::custom(format!("no such thing as {text}")))
    }
}

#[test]
fn a_payload_that_does_not_fit_is_not_quoted() {
    for (json, path, reason) in [
        (
            format!(r#""TmpSecretKey": "{SECRET}""#),
            "/Response/TmpSecretKey",
            "expected u64",
        ),
        (
            format!(r#""TmpSecretKey": "{SECRET}, expected {SECRET}""#),
            "/Response/TmpSecretKey",
            "expected u64",
        ),
        (
            format!(r#""TmpSecretKey": 1, "State": "{SECRET}`, there are no variants""#),
            "/Response/State",
            "the payload's type refuses the value",
        ),
        (
            format!(r#""TmpSecretKey": 1, "State": "{SECRET}""#),
            "/Response/State",
            "expected `Running`",
        ),
        (
            format!(r#""TmpSecretKey": 1, "Own": "{SECRET}""#),
            "/Response",
            "the payload's type refuses the value",
        ),
        (
            format!(r#""Items": [{{"id": 1}}, {{"id": 300}}], "TmpSecretKey": "{SECRET}""#),
            "/Response/Items/1/id",
            "expected u8",
        ),
        (
            format!(r#""TmpSecretKey": 1, "Items": [{{"key": "{SECRET}"}}]"#),
            "/Response/Items/0",
            "missing field `id`",
        ),
        (
            format!(r#""Items": {{"key": "{SECRET}"}}"#),
            "/Response/Items",
            "expected a sequence",
        ),
    ] {
        let body = format!(r#"{{"Response": {{{json}}}}}"#);
        let error = malformed::<Credentials, CommonError>(&body);
        assert_eq!(error.kind(), MalformedKind::Payload);
        assert_eq!((error.path(), error.reason()), (path, reason), "{body}");
        assert!(error.excerpt().len() <= 80);
        let error = ResponseError::<PublicError>::Malformed(error);
        for text in [
            format!("{error}"),
            format!("{error:?}"),
            format!("{error:#?}"),
        ] {
            assert!(!text.contains(&SECRET[..8]), "{text}");
            assert!(text.contains(path), "{text}");
        }
    }
}

#[test]
fn a_body_that_may_be_a_payload_is_not_quoted() {
    for body in [
        format!(r#"{{"Response": {{"TmpSecretKey": "{SECRET}""#),
        format!(r#"{{"TmpSecretKey": "{SECRET}", "Code": "Success"}}"#),
        format!(r#" [{{"TmpSecretKey": "{SECRET}"}}]"#),
        format!("\u{feff}{{\"TmpSecretKey\": \"{SECRET}\", }}"),
        format!(")]}}',\n{{\"TmpSecretKey\": \"{SECRET}\"}}"),
    ] {
        let error = malformed::<IgnoredAny, PublicError>(&body);
        assert!(
            !format!("{error} {error:?}").contains(&SECRET[..8]),
            "{error}"
        );
        assert!(!error.excerpt().is_empty());
    }
    let error = malformed::<IgnoredAny, PublicError>(
        "<html>502 \u{1b}\u{202e}\n</html>{\"TmpSecretKey\": 1}",
    );
    let text = error.to_string();
    assert!(
        text.contains(r#"near "<html>502 \u{1b}\u{202e}\n</html>""#),
        "{text}"
    );
}

#[test]
fn hidden_characters_are_escaped_wherever_they_are() {
    let hidden =
        "\u{1b}\u{7f}\u{85}\u{61c}\u{200e}\u{200f}\u{2028}\u{202a}\u{202e}\u{2066}\u{2069}\r\n\0";
    let json = serde_json::to_string(hidden).unwrap();
    let bodies = [
        format!(r#"{{"code": {json}, "message": {json}, "codeDesc": {json}}}"#),
        format!(r#"{{"code": 5100, "message": {json}, "codeDesc": {json}}}"#),
        format!(r#"{{"Response": {{"Error": {{"Code": {json}}}, "RequestId": {json}}}}}"#),
        format!(r#"{{"code": 0, {json}: {{"id": 300}}}}"#),
        format!("{{\"code\": 0, {json}: {{\"id\": "),
        hidden.to_owned(),
    ];
    for body in bodies {
        let numeric =
            response::parse::<std::collections::BTreeMap<String, u8>, PublicError>(body.as_bytes());
        let string =
            response::parse::<std::collections::BTreeMap<String, u8>, CommonError>(body.as_bytes());
        let errors: [Box<dyn Error>; 2] = [
            Box::new(numeric.unwrap_err()),
            Box::new(string.unwrap_err()),
        ];
        for error in errors {
            for text in [
                format!("{error}"),
                format!("{error:#}"),
                format!("{error:?}"),
            ] {
                let is_hidden = |c: char| hidden.contains(c);
                assert!(!text.contains(is_hidden), "{text:?}");
                assert!(text.len() < 4_000);
            }
        }
    }
}

#[test]
fn a_chain_says_each_thing_once() {
    let failure = br#"{"code": 5100, "message": "the disk is gone"}"#;
    for body in [&failure[..], b"<html>the disk is gone</html>"] {
        let error = response::parse::<IgnoredAny, PublicError>(body).unwrap_err();
        assert!(error.source().is_none());
        let text = error.to_string();
        let error = anyhow::Error::new(error).context("attach");
        let chain = format!("{error:#}");
        assert_eq!(chain, format!("attach: {text}"));
        assert_eq!(chain.matches("the disk is gone").count(), 1);
    }
    let error = response::parse::<IgnoredAny, PublicError>(failure).unwrap_err();
    let error = anyhow::Error::new(error.into_api().unwrap());
    assert_eq!(error.chain().count(), 1);
}
