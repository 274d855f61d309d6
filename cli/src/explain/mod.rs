//! `cloud-errors explain`: codes, names and responses.

mod input;
mod record;
mod report;
mod response;

use std::process::ExitCode;

use self::input::Question;
use self::response::Response;
use cloud_errors::document::Kind;

use crate::args::{Explain, Shared, nearest_command};
use crate::language::Language;
use crate::problem::{Problem, complain, excerpt};
use crate::tables::{Finding, Tables};
use crate::{code, layout, print};

/// What there is to say about a code.
#[derive(Debug)]
struct Answer<'a> {
    finding: Finding<'a>,
    response: Option<&'a Response>,
    /// The outer code of a response, where the inner one is explained.
    outer: Option<&'a str>,
    /// A declared code that is nearly the same.
    near: Option<String>,
}

pub(crate) fn run(args: &Explain, shared: &Shared, tables: &Tables) -> Result<ExitCode, Problem> {
    let language = Language::new(shared.lang.as_deref(), tables)?;
    let (mut reports, mut status) = (Vec::new(), 0);
    let columns = layout::columns();
    for question in input::questions(&args.codes, tables) {
        let report = question.and_then(|question| {
            let answer = answer(&question, tables)?;
            Ok(if shared.json {
                record::line(&answer, &language)
            } else {
                report::report(&answer, &language, columns)
            })
        });
        match report {
            Ok(report) => reports.push(report),
            Err(problem) => {
                complain("error", &problem);
                status = problem.status().max(status);
            }
        }
    }
    let between = if shared.json { "" } else { "\n" };
    print(&reports.join(between))?;
    Ok(ExitCode::from(status))
}

fn answer<'a>(question: &'a Question, tables: &'a Tables) -> Result<Answer<'a>, Problem> {
    let response = match question {
        Question::Response(response) => response,
        Question::Code(text) => {
            let finding = find(text, tables)?;
            let near = match &finding {
                Finding::Unknown { table, .. } if table.kind == Kind::String => {
                    tables.nearest(text)
                }
                _ => None,
            };
            return Ok(Answer {
                finding,
                response: None,
                outer: None,
                near,
            });
        }
    };
    let code = response.code.as_deref();
    let inner = response.inner.and_then(|inner| tables.entry(inner));
    let outer = code.filter(|_| inner.is_some());
    let finding = match (inner, code) {
        (Some(finding), _) => finding,
        _ if response.is_success => Finding::Success { code: None },
        (_, None) => Finding::Status(response.status.unwrap_or_default()),
        // A server may send what no table has.
        (_, Some(code)) => {
            find(code, tables).or_else(|problem| tables.unknown(code).ok_or(problem))?
        }
    };
    Ok(Answer {
        finding,
        response: Some(response),
        outer,
        near: None,
    })
}

fn find<'a>(text: &'a str, tables: &'a Tables) -> Result<Finding<'a>, Problem> {
    tables.find(text).ok_or_else(|| {
        let asked = excerpt(text);
        let digits = text.trim_start_matches(['-', '+']);
        let number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let command = || Some(format!("the command {}", nearest_command(text)?));
        Problem::Failed(match tables.nearest(text).or_else(command) {
            _ if text.is_empty() => "the code is empty".to_owned(),
            _ if number => format!("{asked} is not a 64-bit integer"),
            Some(near) => format!("{asked} is not a known error code; did you mean {near}?"),
            None => format!("{asked} is not a known error code, nor the name of one"),
        })
    })
}

/// An argument or a line without what surrounds a code in a log or in Rust.
fn trimmed(text: &str) -> String {
    let text = code::ascii(text);
    if let Some(inner) = response::inner(text.trim_start()) {
        return inner.to_string();
    }
    let text = text.rsplit("::").next().unwrap_or_default();
    let around = |character: char| character.is_whitespace() || "\"'`,;()[]".contains(character);
    text.trim_matches(around).to_owned()
}
