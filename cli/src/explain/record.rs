//! An explanation for programs: an object on a line.

use cloud_errors::document::{Kind, OwnedCode};
use cloud_errors::{Category, Code, Fault, Retry};
use serde::Serialize;

use super::Answer;
use super::report::class;
use crate::language::Language;
use crate::tables::Finding;

#[derive(Serialize)]
struct Record<'a> {
    code: Option<Code<'a>>,
    success: bool,
    #[serde(flatten)]
    error: Option<Error<'a>>,
    #[serde(flatten)]
    response: Option<Sent<'a>>,
}

#[derive(Serialize)]
struct Error<'a> {
    table: Option<&'a str>,
    known: bool,
    name: Option<&'a str>,
    message: Option<&'a str>,
    help: Option<&'a str>,
    language: Option<&'a str>,
    category: Category,
    fault: Fault,
    retry: Retry,
    http_status: u16,
    grpc_code: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    did_you_mean: Option<&'a str>,
}

#[derive(Serialize)]
struct Sent<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    server_message: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_desc: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outer_code: Option<OwnedCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inner_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<&'a str>,
}

pub(super) fn line(answer: &Answer<'_>, language: &Language) -> String {
    let (code, found) = match &answer.finding {
        Finding::Success { code } => (*code, None),
        Finding::Status(_) => (None, None),
        Finding::Entry { code, table, entry } => (Some(*code), Some((*table, Some(*entry)))),
        Finding::Unknown { code, table } => (Some(*code), Some((*table, None))),
    };
    let class = class(answer);
    let error = class.map(|class| {
        let said = found.and_then(|(table, entry)| language.say(table, entry?));
        let entry = found.and_then(|(_, entry)| entry);
        Error {
            table: found.map(|(table, _)| &*table.name),
            known: entry.is_some(),
            name: entry.map(|entry| &*entry.name),
            message: said.map(|said| &*said.text.message),
            help: said.and_then(|said| said.text.help.as_deref()),
            language: said.map(|said| said.language),
            category: class.category,
            fault: class.fault,
            retry: class.retry,
            http_status: class.http,
            grpc_code: class.grpc,
            did_you_mean: answer.near.as_deref(),
        }
    });
    let kind = found.map(|(table, _)| table.kind);
    let outer = answer.outer.map(|outer| match outer.parse() {
        Ok(number) if kind == Some(Kind::Number) => OwnedCode::Number(number),
        _ => OwnedCode::Str(outer.to_owned()),
    });
    let response = answer.response.map(|response| Sent {
        server_message: response.message.as_deref(),
        code_desc: response.code_desc.as_deref(),
        outer_code: outer,
        inner_code: response.inner.as_deref(),
        request_id: response.request_id.as_deref(),
        status: response.status,
        retry_after: response.retry_after.as_deref(),
    });
    let record = Record {
        code,
        success: is_success(&answer.finding),
        error,
        response,
    };
    // Every key is a string, and nothing else can fail.
    serde_json::to_string(&record).unwrap_or_default() + "\n"
}

fn is_success(finding: &Finding<'_>) -> bool {
    matches!(finding, Finding::Success { .. })
}
