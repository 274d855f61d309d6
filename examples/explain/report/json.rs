use cloud_errors::Code;
use serde::Serialize;

use crate::finding::Finding;
use crate::speech::Speech;

/// An object for each finding, each on a line of its own.
pub(super) fn lines(findings: &[Finding], speech: &Speech<'_>) -> String {
    let mut text = String::new();
    for finding in findings {
        // No map in a record has a key that is no string, which is all that can fail.
        text += &serde_json::to_string(&record(finding, speech)).unwrap_or_default();
        text.push('\n');
    }
    text
}

#[derive(Serialize)]
struct Record<'a> {
    code: Option<Value<'a>>,
    success: bool,
    #[serde(flatten)]
    error: Option<Error>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Number(i64),
    Text(&'a str),
}

#[derive(Serialize)]
struct Error {
    table: &'static str,
    known: bool,
    name: Option<&'static str>,
    message: Option<&'static str>,
    help: Option<&'static str>,
    language: Option<&'static str>,
    category: &'static str,
    fault: &'static str,
    retry: &'static str,
    http_status: u16,
    grpc_code: i32,
}

fn record<'a>(finding: &'a Finding, speech: &Speech<'_>) -> Record<'a> {
    let (error, table) = match finding {
        Finding::Success(code) => {
            return Record {
                code: code.map(value),
                success: true,
                error: None,
            };
        }
        Finding::Error(error, table) => (error, table),
    };
    let said = speech.say(&**error);
    Record {
        code: Some(value(error.code())),
        success: false,
        error: Some(Error {
            table: error.entry().map_or(*table, |entry| entry.table()).name(),
            known: error.entry().is_some(),
            name: error.name(),
            message: said.as_ref().map(|said| said.text.message),
            help: said.as_ref().and_then(|said| said.text.help),
            language: said.as_ref().map(|said| said.language),
            category: error.category().name(),
            fault: error.fault().name(),
            retry: error.retry().name(),
            http_status: error.http_status(),
            grpc_code: error.grpc_code(),
        }),
    }
}

fn value(code: Code<'_>) -> Value<'_> {
    match code {
        Code::Number(number) => Value::Number(number),
        Code::Str(text) => Value::Text(text),
    }
}
