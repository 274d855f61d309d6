//! An explanation for programs: an object on a line.

use cloud_errors::document::{Kind, OwnedCode};
use serde_json::{Value, json};

use super::Answer;
use super::report::class;
use crate::language::Language;
use crate::tables::Finding;

pub(super) fn line(answer: &Answer<'_>, language: &Language) -> String {
    let (code, found) = match &answer.finding {
        Finding::Success { code } => (*code, None),
        Finding::Status(_) => (None, None),
        Finding::Entry { code, table, entry } => (Some(*code), Some((*table, Some(*entry)))),
        Finding::Unknown { code, table } => (Some(*code), Some((*table, None))),
    };
    let class = class(answer);
    let mut record = json!({"code": code, "success": class.is_none()});
    if let Some((category, retry, http)) = class {
        let entry = found.and_then(|(_, entry)| entry);
        let said = found.and_then(|(table, entry)| language.say(table, entry?));
        let error = json!({
            "table": found.map(|(table, _)| &table.name),
            "known": entry.is_some(),
            "name": entry.map(|entry| &entry.name),
            "message": said.map(|said| &said.text.message),
            "help": said.and_then(|said| said.text.help.as_ref()),
            "language": said.map(|said| said.language),
            "category": category,
            "fault": category.fault(),
            "retry": retry,
            "http_status": http,
            "grpc_code": category.grpc_code(),
        });
        add(&mut record, error, |_| true);
    }
    let is_number = found.is_some_and(|(table, _)| table.kind == Kind::Number);
    let outer = answer.outer.map(|outer| match outer.parse() {
        Ok(number) if is_number => OwnedCode::Number(number),
        _ => OwnedCode::Str(outer.to_owned()),
    });
    let response = answer.response;
    let sent = json!({
        "did_you_mean": answer.near,
        "server_message": response.and_then(|response| response.message.as_ref()),
        "code_desc": response.and_then(|response| response.code_desc.as_ref()),
        "outer_code": outer,
        "inner_code": response.and_then(|response| Some(response.inner?.to_string())),
        "request_id": response.and_then(|response| response.request_id.as_ref()),
        "status": response.and_then(|response| response.status),
        "retry_after": response.and_then(|response| response.retry_after.as_ref()),
    });
    add(&mut record, sent, |value| !value.is_null());
    format!("{record}\n")
}

/// Adds the wanted ones of an object's keys to another object.
fn add(record: &mut Value, other: Value, is_wanted: impl Fn(&Value) -> bool) {
    if let (Value::Object(record), Value::Object(other)) = (record, other) {
        record.extend(other.into_iter().filter(|(_, value)| is_wanted(value)));
    }
}
