//! What was asked: codes and responses, as arguments, in files, or on standard input.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use serde_json::{Deserializer, Value};

use super::response::{self, Head, Response};
use super::trimmed;
use crate::problem::{Problem, is_stdin, read, shown};
use crate::tables::{Finding, Tables};

#[derive(Debug)]
pub(super) enum Question {
    Code(String),
    Response(Response),
}

pub(super) fn questions(arguments: &[OsString], tables: &Tables) -> Vec<Result<Question, Problem>> {
    if arguments.is_empty() {
        if io::stdin().is_terminal() {
            let what = "no code given: name a code, a file, or - for standard input; see --help";
            return vec![Err(Problem::input(what))];
        }
        return file(Path::new("-"), tables);
    }
    arguments
        .iter()
        .flat_map(|argument| one(argument, tables))
        .collect()
}

fn one(argument: &OsString, tables: &Tables) -> Vec<Result<Question, Problem>> {
    let path = Path::new(argument);
    if is_stdin(path) {
        return file(path, tables);
    }
    let Some(text) = argument.to_str() else {
        if path.exists() {
            return file(path, tables);
        }
        let text = argument.to_string_lossy();
        return vec![Err(Problem::input(format_args!(
            "{text:?} is not UTF-8 text"
        )))];
    };
    if text.trim_start().starts_with('{') {
        return vec![body("the argument", text.as_bytes(), &Head::default())];
    }
    let code = trimmed(text);
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is_path = text.contains(['/', '\\']) && response::exception(text).is_none()
        || path.is_file()
        || matches!(extension, Some("json" | "jsonl" | "txt" | "log"));
    if is_path
        && tables
            .find(&code)
            .is_none_or(|found| extension.is_some() && !matches!(found, Finding::Entry { .. }))
    {
        return file(path, tables);
    }
    words(text, tables).into_iter().map(Ok).collect()
}

fn file(path: &Path, tables: &Tables) -> Vec<Result<Question, Problem>> {
    let name = shown(path);
    match read(path) {
        Err(problem) => vec![Err(problem)],
        Ok(text) if text.trim().is_empty() => {
            let what = format_args!("{name} is empty: expected a code or a response");
            vec![Err(Problem::input(what))]
        }
        Ok(text) => contents(&name, &text, tables),
    }
}

/// A response, with or without its head, or responses and lines of codes.
fn contents(name: &str, text: &str, tables: &Tables) -> Vec<Result<Question, Problem>> {
    if text.trim_start().starts_with("HTTP/") {
        let (head, rest) = split_head(text.trim_start());
        let nothing = rest.trim().is_empty() && head.status.is_none_or(|status| status < 400);
        let what = format_args!("{name}: the response has no body");
        return if nothing {
            vec![Err(Problem::input(what))]
        } else {
            vec![body(name, rest.trim().as_bytes(), &head)]
        };
    }
    if text.trim_start().starts_with('<') {
        return vec![body(name, text.as_bytes(), &Head::default())];
    }
    let mut questions = Vec::new();
    let mut rest = text;
    let mut number = 1;
    loop {
        let is_first = questions.is_empty();
        let is_between = |one: char| one.is_whitespace() || one == ',' && !is_first;
        let next = rest.trim_start_matches(is_between);
        number += rest[..rest.len() - next.len()].matches('\n').count();
        if next.is_empty() {
            return questions;
        }
        let mut values = Deserializer::from_str(next).into_iter::<Value>();
        let value = values.next().and_then(Result::ok);
        let (json, after) = next.split_at(values.byte_offset());
        let is_alone = is_first && after.trim().is_empty();
        let place = if is_alone {
            name.to_owned()
        } else {
            format!("{name}, line {number}")
        };
        let object = |json: &str| match body(&place, json.as_bytes(), &Head::default()) {
            // The others may be good.
            Err(problem) if !is_alone => Err(Problem::failed(problem)),
            question => question,
        };
        rest = match value {
            Some(Value::Object(_)) => {
                questions.push(object(json));
                after
            }
            Some(Value::Array(all)) if all.is_empty() => {
                let what = format_args!("{place}: the list is empty");
                questions.push(Err(Problem::input(what)));
                after
            }
            Some(Value::Array(all)) => {
                questions.extend(all.iter().map(|value| match value.to_string() {
                    json if value.is_object() => object(&json),
                    json => Ok(Question::Code(trimmed(&json))),
                }));
                after
            }
            _ if next.starts_with('{') && is_first => {
                return vec![body(name, next.as_bytes(), &Head::default())];
            }
            _ => {
                let (line, after) = next.split_once('\n').unwrap_or((next, ""));
                if line.starts_with('{') {
                    questions.push(object(line));
                } else {
                    questions.extend(words(line, tables).into_iter().map(Ok));
                }
                after
            }
        };
        number += next[..next.len() - rest.len()].matches('\n').count();
    }
}

/// A code, several, or the text of an SDK's exception.
fn words(line: &str, tables: &Tables) -> Vec<Question> {
    if let Some(response) = response::exception(line) {
        return vec![Question::Response(response)];
    }
    let parts = line.split([' ', '\t', ',', ';', '、', '，']).map(trimmed);
    let parts = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let is_code = |part: &String| tables.find(part).is_some() || tables.nearest(part).is_some();
    if parts.len() > 1 && parts.iter().all(is_code) {
        return parts.into_iter().map(Question::Code).collect();
    }
    vec![Question::Code(trimmed(line))]
}

fn body(name: &str, body: &[u8], head: &Head) -> Result<Question, Problem> {
    match response::read(body, head) {
        Ok(response) => Ok(Question::Response(response)),
        Err(reason) => Err(Problem::input(format_args!("{name}: {reason}"))),
    }
}

/// The last head of `curl -i`, which prints those of redirects and proxies too.
fn split_head(text: &str) -> (Head, &str) {
    let mut head = Head::default();
    let mut rest = text;
    while rest.starts_with("HTTP/") {
        head = Head::default();
        while let Some((line, after)) = rest.split_once('\n').or(Some((rest, ""))) {
            rest = after;
            let line = line.trim();
            if line.is_empty() {
                break;
            }
            if line.starts_with("HTTP/") {
                head.status = line
                    .split_ascii_whitespace()
                    .nth(1)
                    .and_then(|status| status.parse().ok());
            } else if let Some((name, value)) = line.split_once(':') {
                let is = |wanted: &str| name.trim().eq_ignore_ascii_case(wanted);
                if is("x-tc-requestid") || is("x-request-id") || is("x-amzn-requestid") {
                    head.request_id = Some(value.trim().to_owned());
                } else if is("retry-after") {
                    head.retry_after = Some(value.trim().to_owned());
                }
            }
        }
    }
    (head, rest)
}
