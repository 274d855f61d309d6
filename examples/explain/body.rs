//! The code in a reply's body.

use cloud_errors::CommonError;
use cloud_errors::response::{Envelope, Malformed, MalformedKind, Parser, ResponseError};
use serde::de::IgnoredAny;

use crate::problem::Problem;

/// What a reply says.
#[derive(Debug)]
pub(crate) enum Reply {
    /// `{"code": 5100}` or `{"code": "5100"}`, where codes are numbers.
    Number(String),
    /// `{"Response": {"Error": {"Code": "…"}}}`, where codes are names.
    Name(String),
    /// `{"Response": {…}}` without an error.
    Success,
}

/// Read with a table of names, which takes every code as it was sent.
pub(crate) fn reply(body: &[u8]) -> Result<Reply, Problem> {
    if body.trim_ascii().is_empty() {
        return Err(Problem::input(
            "standard input is empty: name a code, or pass the body of a reply",
        ));
    }
    let parser = Parser::new();
    let either = parser.parse::<IgnoredAny, CommonError>(body);
    let named = parser.envelope(&Envelope::API_3).parse(body);
    match (either, named) {
        (Ok(_), Ok(IgnoredAny)) => Ok(Reply::Success),
        (Ok(_), Err(_)) => Ok(Reply::Number("0".to_owned())),
        (Err(error), Err(named)) if error == named => said(error).map(Reply::Name),
        (Err(error), _) => said(error).map(Reply::Number),
    }
}

/// The code of a failure.
fn said(error: ResponseError<CommonError>) -> Result<String, Problem> {
    let api = error.into_api().map_err(|malformed| no_reply(&malformed))?;
    Ok(api.outer().to_string())
}

fn no_reply(malformed: &Malformed) -> Problem {
    let what = match malformed.kind() {
        MalformedKind::Syntax => "the reply is not JSON",
        _ => "this is no reply",
    };
    let (line, column) = (malformed.line(), malformed.column());
    let reason = malformed.reason();
    Problem::input(format_args!(
        "{what}: {reason} at line {line} column {column}"
    ))
}
