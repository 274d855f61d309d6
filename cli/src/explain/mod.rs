//! `cloud-errors explain`: codes, names and responses.

mod input;
mod record;
mod report;
mod response;

use std::process::ExitCode;

use self::input::Question;
use self::response::Response;
use cloud_errors::Code;

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
    let mut status = 0;
    let mut fail = |problem: &Problem| {
        complain("error", problem);
        status = problem.status().max(status);
    };
    let mut reports = Vec::new();
    let columns = layout::columns();
    for question in input::questions(&args.codes, tables) {
        let question = match question {
            Ok(question) => question,
            Err(problem) => {
                fail(&problem);
                continue;
            }
        };
        match answer(&question, tables) {
            Ok(answer) if shared.json => reports.push(record::line(&answer, &language)),
            Ok(answer) => reports.push(report::report(&answer, &language, columns)),
            Err(problem) => fail(&problem),
        }
    }
    let between = if shared.json { "" } else { "\n" };
    print(&reports.join(between))?;
    Ok(ExitCode::from(status))
}

fn answer<'a>(question: &'a Question, tables: &'a Tables) -> Result<Answer<'a>, Problem> {
    match question {
        Question::Code(text) => {
            let finding = find(text, tables)?;
            let near = match finding {
                Finding::Unknown {
                    code: Code::Str(text),
                    ..
                } => tables.nearest(text),
                _ => None,
            };
            Ok(Answer {
                finding,
                response: None,
                outer: None,
                near,
            })
        }
        Question::Response(response) => {
            let code = response.code.as_deref();
            let inner = response.inner.as_deref().filter(|_| !response.is_success);
            let inner = inner.and_then(|inner| match tables.find(inner) {
                Some(finding @ Finding::Entry { .. }) => Some(finding),
                _ => None,
            });
            let outer = code.filter(|_| inner.is_some());
            let finding = match inner {
                Some(finding) => finding,
                None if response.is_success => Finding::Success { code: None },
                None if code.is_none() => Finding::Status(response.status.unwrap_or_default()),
                None => {
                    let code = code.unwrap_or_default();
                    // A server may send what no table has.
                    let unknown = || tables.unknown(code);
                    let found = tables.find(code).or_else(unknown);
                    found.map_or_else(|| find(code, tables), Ok)?
                }
            };
            Ok(Answer {
                finding,
                response: Some(response),
                outer,
                near: None,
            })
        }
    }
}

fn find<'a>(text: &'a str, tables: &'a Tables) -> Result<Finding<'a>, Problem> {
    tables.find(text).ok_or_else(|| {
        let asked = excerpt(text);
        let number = text
            .trim_start_matches(['-', '+'])
            .bytes()
            .all(|byte| byte.is_ascii_digit());
        Problem::Failed(match tables.nearest(text) {
            _ if text.is_empty() => "the code is empty".to_owned(),
            _ if number => format!("{asked} is not a 64-bit integer"),
            Some(near) => format!("{asked} is not a known error code; did you mean {near}?"),
            None => match nearest_command(text) {
                Some(near) => {
                    format!("{asked} is not a known error code; did you mean the command {near}?")
                }
                None => format!("{asked} is not a known error code, nor the name of one"),
            },
        })
    })
}

/// An argument or a line without what surrounds a code in a log or in Rust.
fn trimmed(text: &str) -> String {
    let text = code::ascii(text);
    if let Some(inner) = response::inner(&text) {
        return inner;
    }
    let text = text.rsplit("::").next().unwrap_or_default();
    let around = |character: char| character.is_whitespace() || "\"'`,;()[]".contains(character);
    text.trim_matches(around).to_owned()
}
