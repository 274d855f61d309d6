//! What was asked: codes and responses, as arguments, in files, or on standard input.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use serde::de::IgnoredAny;

use super::response::{self, Head, Response};
use super::trimmed;
use crate::problem::{Problem, is_stdin, read};
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
        return file(Path::new("-"));
    }
    arguments
        .iter()
        .flat_map(|argument| one(argument, tables))
        .collect()
}

fn one(argument: &OsString, tables: &Tables) -> Vec<Result<Question, Problem>> {
    let path = Path::new(argument);
    if is_stdin(path) {
        return file(path);
    }
    let Some(text) = argument.to_str() else {
        if path.exists() {
            return file(path);
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
    let is_path = text.contains(['/', '\\'])
        || path.is_file()
        || matches!(extension, Some("json" | "jsonl" | "txt" | "log"));
    if is_path
        && tables
            .find(&code)
            .is_none_or(|found| extension.is_some() && !matches!(found, Finding::Entry { .. }))
    {
        return file(path);
    }
    vec![Ok(Question::Code(code))]
}

fn file(path: &Path) -> Vec<Result<Question, Problem>> {
    let name = if is_stdin(path) {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    };
    match read(path) {
        Err(problem) => vec![Err(problem)],
        Ok(text) if text.trim().is_empty() => {
            let what = format_args!("{name} is empty: expected a code or a response");
            vec![Err(Problem::input(what))]
        }
        Ok(text) => contents(&name, &text),
    }
}

/// A response, with or without its head, or lines of responses and codes.
fn contents(name: &str, text: &str) -> Vec<Result<Question, Problem>> {
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
    if text.trim_start().starts_with('[') {
        if let Ok(all) = serde_json::from_str::<Vec<serde_json::Value>>(text) {
            let bodies = all.iter().map(|value| {
                let json = value.to_string();
                if value.is_object() {
                    body(name, json.as_bytes(), &Head::default())
                } else {
                    Ok(Question::Code(trimmed(&json)))
                }
            });
            return bodies.collect();
        }
    }
    let lines = text.lines().enumerate();
    let mut lines = lines.filter(|(_, line)| !line.trim().is_empty()).peekable();
    let is_json = |line: &str| serde_json::from_str::<IgnoredAny>(line).is_ok();
    let is_object = |line: &str| line.trim_start().starts_with('{');
    let first = lines.peek().map_or("", |(_, line)| *line);
    let is_alone = text.trim().lines().count() == 1 || !is_json(first);
    if text.trim_start().starts_with('<') || (is_object(first) && is_alone) {
        return vec![body(name, text.as_bytes(), &Head::default())];
    }
    let questions = lines.map(|(position, line)| {
        if !is_object(line) {
            return Ok(Question::Code(trimmed(line)));
        }
        let name = format!("{name}, line {}", position + 1);
        // The other lines may be good.
        body(&name, line.as_bytes(), &Head::default()).map_err(Problem::failed)
    });
    questions.collect()
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
                }
            }
        }
    }
    (head, rest)
}
