//! Bodies collected from public pages, where they are at hand: a fresh clone has none.

#![allow(missing_docs)]

use std::path::Path;

use cloud_errors::response::{self, Envelope, Parser, ResponseError};
use cloud_errors::{CommonError, ErrorTable, PublicError};
use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
struct Line {
    api: String,
    valid_json: bool,
    note: String,
    body: String,
}

const YOUTU: Envelope = Envelope::new(&["/errorcode"]).message(&["/errormsg"]);
const DNS: Envelope = Envelope::new(&["/status/code"]).message(&["/status/message"]);

#[test]
fn collected_bodies_are_what_their_notes_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/replies.jsonl");
    let Ok(lines) = std::fs::read_to_string(path) else {
        return;
    };
    for line in lines.lines() {
        let line = serde_json::from_str::<Line>(line).unwrap();
        match line.api.as_str() {
            "im" => check(&line, parse::<PublicError>(&line, Some(&Envelope::IM))),
            "sms" => check(&line, parse::<PublicError>(&line, Some(&Envelope::SMS))),
            "youtu" => check(&line, parse::<PublicError>(&line, Some(&YOUTU))),
            "dnspod" => check(&line, parse::<PublicError>(&line, Some(&DNS))),
            "3.0" => check(&line, parse::<CommonError>(&line, None)),
            _ => check(&line, parse::<PublicError>(&line, None)),
        }
    }
}

fn parse<E: ErrorTable>(
    line: &Line,
    envelope: Option<&Envelope>,
) -> Result<IgnoredAny, ResponseError<E>> {
    let body = line.body.as_bytes();
    match envelope {
        Some(envelope) => Parser::new().envelope(envelope).parse(body),
        None => response::parse(body),
    }
}

fn check<E: ErrorTable>(line: &Line, result: Result<IgnoredAny, ResponseError<E>>) {
    let Line { note, body, .. } = line;
    let is_success = note.contains("success");
    match result {
        Ok(_) => assert!(line.valid_json && is_success, "{note}: {body}"),
        Err(ResponseError::Api(error)) => {
            assert!(line.valid_json && !is_success, "{note}: {error}");
            let code = error.outer().to_string();
            assert!(body.contains(&code), "{note}: {error}");
            let has_message = ["\"message\"", "\"Message\"", "\"ErrorInfo\""];
            let has_message = has_message.iter().any(|key| body.contains(key));
            assert_eq!(error.message().is_some(), has_message, "{note}: {error}");
            let has_name = body.to_lowercase().contains("\"codedesc\"");
            assert_eq!(error.code_desc().is_some(), has_name, "{note}: {error}");
            let has_id = body.contains("\"RequestId\"");
            assert_eq!(error.request_id().is_some(), has_id, "{note}: {error}");
        }
        Err(ResponseError::Malformed(malformed)) => {
            assert!(!line.valid_json, "{note}: {malformed}");
            assert!(malformed.line() > 0, "{note}: {malformed}");
            assert!(body.contains(malformed.excerpt()), "{note}: {malformed}");
        }
    }
}
