//! What was asked: codes or replies on the command line, a reply on standard input, or everything.

use std::io::{self, IsTerminal as _, Read as _};

use crate::args::Args;
use crate::body::{self, Reply};
use crate::finding::Finding;
use crate::problem::{Problem, excerpt};
use crate::tables;

/// No reply is longer.
const LONGEST_BODY: u64 = 64 << 20;

/// What a report is wanted on.
#[derive(Debug)]
pub(crate) enum Asked {
    /// All that the tables declare.
    Everything,
    These(Vec<Finding>),
}

/// What was asked, or what is wrong with the first part of it that makes no sense.
pub(crate) fn asked(args: &Args) -> Result<Asked, Problem> {
    if args.all || (args.codes.is_empty() && io::stdin().is_terminal()) {
        return Ok(Asked::Everything);
    }
    if args.codes.is_empty() {
        return Ok(Asked::These(vec![from_reply(&read()?)?]));
    }
    let codes = args.codes.iter();
    let findings = codes.map(|code| {
        let code = code.to_string_lossy();
        if code.trim_start().starts_with('{') {
            return from_reply(code.as_bytes());
        }
        let finding = tables::find(&code).filter(|finding| !is_strange(finding));
        finding.ok_or_else(|| no_code("", &code))
    });
    findings.collect::<Result<_, _>>().map(Asked::These)
}

fn from_reply(body: &[u8]) -> Result<Finding, Problem> {
    let (code, finding) = match body::reply(body)? {
        Reply::Success => return Ok(Finding::Success(None)),
        Reply::Number(code) => {
            let finding = tables::find(&code).filter(|finding| !is_strange(finding));
            (code, finding)
        }
        Reply::Name(code) => {
            let finding = tables::find(&code);
            (code, finding)
        }
    };
    finding.ok_or_else(|| no_code("the reply's code ", &code))
}

fn is_strange(finding: &Finding) -> bool {
    matches!(finding, Finding::Error(error, _) if tables::is_strange(&**error))
}

fn no_code(whose: &str, code: &str) -> Problem {
    Problem::input(format_args!(
        "{whose}{} is no error code: expected {}",
        excerpt(code),
        tables::EXPECTED,
    ))
}

/// Standard input.
fn read() -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut limited = io::stdin().lock().take(LONGEST_BODY + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| Problem::input(format_args!("standard input can't be read: {error}")))?;
    if bytes.len() as u64 > LONGEST_BODY {
        return Err(Problem::input(format_args!(
            "standard input is longer than any reply: {} MiB are read",
            LONGEST_BODY >> 20
        )));
    }
    Ok(bytes)
}
