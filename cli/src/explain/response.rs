//! Reads a response with the library's parser. Nothing else here knows that parser.

use cloud_errors::CommonError;
use cloud_errors::reply::{self, ApiError, Envelope, Malformed, MalformedKind};
use serde::de::IgnoredAny;

/// What a response says.
#[derive(Default, Debug)]
pub(crate) struct Response {
    pub(crate) is_success: bool,
    pub(crate) code: Option<String>,
    /// The code in parentheses at the start of the message.
    pub(crate) inner: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) code_desc: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) status: Option<u16>,
}

/// What came before the body.
#[derive(Clone, Default, Debug)]
pub(super) struct Head {
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<String>,
}

/// Reads a body, or says why it is no response.
///
/// It is read with a string table, which takes every code as it was sent.
pub(super) fn read(body: &[u8], head: &Head) -> Result<Response, String> {
    const OTHERS: [Envelope; 2] = [
        Envelope::new(&["ErrorCode"]).message(&["ErrorInfo"]),
        Envelope::new(&["result"]).message(&["errmsg"]),
    ];
    let first = match reply::parse::<IgnoredAny, CommonError>(body) {
        Ok(_) => return Ok(success(head)),
        Err(error) => match error.into_api() {
            Ok(error) => return Ok(failure(&error, head)),
            Err(malformed) => malformed,
        },
    };
    for envelope in &OTHERS {
        match reply::parse_with::<IgnoredAny, CommonError>(body, envelope) {
            Ok(_) => return Ok(success(head)),
            Err(error) => {
                if let Ok(error) = error.into_api() {
                    return Ok(failure(&error, head));
                }
            }
        }
    }
    Err(reason(&first))
}

fn success(head: &Head) -> Response {
    let head = head.clone();
    Response {
        is_success: true,
        request_id: head.request_id,
        status: head.status,
        ..Response::default()
    }
}

fn failure(error: &ApiError<CommonError>, head: &Head) -> Response {
    let owned = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let message = owned(error.message());
    Response {
        is_success: false,
        code: Some(error.outer().to_string()),
        inner: message.as_deref().and_then(inner),
        code_desc: owned(error.code_desc()),
        request_id: owned(error.request_id()).or_else(|| head.request_id.clone()),
        status: head.status,
        message,
    }
}

/// `-3031` of `(-3031)no free address`.
fn inner(message: &str) -> Option<String> {
    let (code, _) = message.trim_start().strip_prefix('(')?.split_once(')')?;
    let code = code.trim();
    code.parse::<i64>().ok().map(|_| code.to_owned())
}

fn reason(malformed: &Malformed) -> String {
    let what = match malformed.kind() {
        MalformedKind::Syntax => "not JSON",
        _ => "not a response",
    };
    let (reason, line, column) = (malformed.reason(), malformed.line(), malformed.column());
    format!("{what}: {reason} at line {line} column {column}")
}
