//! Reads a response with the library's parser. Nothing else here knows that parser.

use cloud_errors::response::{ApiError, Envelope, Malformed, MalformedKind, Parser, ResponseError};
use cloud_errors::{Category, Classify as _, CommonError, ErrorTable, PublicError, Retry};
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::code::{self, joined};

/// What products use that are none of Tencent's two APIs.
const PLAIN: Envelope = Envelope::new(&["/errorcode", "/error_code", "/errcode"]).message(&[
    "/errormsg",
    "/error_msg",
    "/errmsg",
]);

/// What a response says.
#[derive(Default, Debug)]
pub(crate) struct Response {
    pub(crate) is_success: bool,
    /// The code, if there is one: a failure may have a status alone.
    pub(crate) code: Option<String>,
    /// The code in parentheses at the start of the message.
    pub(crate) inner: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) code_desc: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) retry_after: Option<String>,
    /// What the library makes of the status, for a failure whose code says nothing.
    pub(crate) class: Option<(Category, Retry)>,
}

/// What came before the body.
#[derive(Clone, Default, Debug)]
pub(super) struct Head {
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<String>,
}

/// Reads a body, or says why it is no response.
///
/// With a status of 4xx or 5xx, a body that is not a response is a failure without a code.
pub(super) fn read(body: &[u8], head: &Head) -> Result<Response, String> {
    let mut parser = Parser::new();
    if let Some(request_id) = &head.request_id {
        parser = parser.request_id(request_id);
    }
    if let Some(status) = head.status {
        parser = parser.status(status);
    }
    let parsers = [
        parser,
        parser.envelope(&PLAIN),
        parser.envelope(&Envelope::IM),
        parser.envelope(&Envelope::SMS),
    ];
    let mut first = None;
    for parser in &parsers {
        // A numeric table knows success by its code; a string table takes every code.
        let numeric = parser
            .parse::<IgnoredAny, PublicError>(body)
            .map_err(ResponseError::into_api);
        let string = parser
            .parse::<IgnoredAny, CommonError>(body)
            .map_err(ResponseError::into_api);
        let malformed = match numeric {
            Ok(_) => {
                return Ok(Response {
                    is_success: true,
                    ..without_code(head)
                });
            }
            Err(Ok(error)) => {
                let failure = failure(&error, head);
                // As it was sent: a number has no leading zeros.
                let sent = string.err().and_then(Result::ok);
                let sent = sent.map(|error| error.outer().to_string());
                let sent = sent
                    .filter(|sent| Some(sent.trim_start_matches('0')) == failure.code.as_deref());
                // Only API 2.0 has codes of two levels.
                let message = failure.message.as_deref().filter(|_| first.is_none());
                return Ok(Response {
                    inner: message.and_then(inner),
                    code: sent.or(failure.code),
                    ..failure
                });
            }
            Err(Err(malformed)) => malformed,
        };
        match string {
            // A number, but no integer.
            Err(Ok(error)) if error.outer().to_string().parse::<f64>().is_ok() => {}
            Err(Ok(error)) => return Ok(failure(&error, head)),
            _ => {}
        }
        first.get_or_insert(malformed);
    }
    let reason = first
        .as_ref()
        .map(|first| reason(first, body))
        .unwrap_or_default();
    match head.status {
        Some(400..=599) => Ok(Response {
            message: first.as_ref().and_then(start),
            class: first.map(|first| (first.category(), first.retry())),
            ..without_code(head)
        }),
        Some(status) => Err(format!("{reason} (HTTP {status})")),
        None => Err(reason),
    }
}

/// The start of a body that is no response, such as a gateway's page.
fn start(malformed: &Malformed) -> Option<String> {
    let start = joined(malformed.excerpt().split_whitespace(), " ");
    Some(start).filter(|start| !start.is_empty())
}

fn without_code(head: &Head) -> Response {
    let head = head.clone();
    Response {
        request_id: head.request_id,
        status: head.status,
        retry_after: head.retry_after,
        ..Response::default()
    }
}

fn failure<E: ErrorTable>(error: &ApiError<E>, head: &Head) -> Response {
    let owned = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let message = owned(error.message());
    Response {
        code: Some(error.outer().to_string()),
        code_desc: owned(error.code_desc()),
        request_id: owned(error.request_id()),
        class: head.status.map(|_| (error.category(), error.retry())),
        message,
        ..without_code(head)
    }
}

/// What an SDK's exception says: `[TencentCloudSDKException] code:… message:… requestId:…`, or with
/// `Code=…, Message=…, RequestId=…`.
pub(super) fn exception(text: &str) -> Option<Response> {
    let (_, text) = text.split_once("[TencentCloudSDK")?;
    let (_, text) = text.split_once(']')?;
    let lower = text.to_ascii_lowercase();
    let mut values = Vec::new();
    let mut end = text.len();
    for key in ["requestid", "message", "code"] {
        let places = [":", "="].map(|sign| lower[..end].find(&format!("{key}{sign}")));
        let value = places.into_iter().flatten().min().map(|start| {
            let value = &text[start + key.len() + 1..end];
            end = start;
            value.trim().trim_end_matches(',').to_owned()
        });
        values.push(value.filter(|value| !value.is_empty() && value != "None"));
    }
    let [request_id, message, code] = values.try_into().ok()?;
    let code = code?;
    let is_number = code::number(&code).is_some();
    Some(Response {
        inner: message.as_deref().filter(|_| is_number).and_then(inner),
        code: Some(code),
        message,
        request_id,
        ..Response::default()
    })
}

/// -3031 of `(-3031)no free address`, also of `(- 3031)…`, as the library has it.
pub(super) fn inner(message: &str) -> Option<i64> {
    let (code, _) = message.strip_prefix('(')?.split_once(')')?;
    let code = code.trim_matches(' ');
    let sign = if code.starts_with('-') { "-" } else { "" };
    let digits = code[sign.len()..].trim_start_matches(' ');
    let number = format!("{sign}{digits}").parse().ok();
    number.filter(|_| !digits.starts_with('+'))
}

fn reason(malformed: &Malformed, body: &[u8]) -> String {
    let value = serde_json::from_slice::<Value>(body).unwrap_or_default();
    let mut codes = ["/code", "/Response/Error/Code"].into_iter();
    if let Some(code) = codes.find(|code| value.pointer(code) == Some(&Value::Null)) {
        return format!("not a response: `{code}` is null");
    }
    let what = match malformed.kind() {
        MalformedKind::Syntax => "not JSON",
        _ => "not a response",
    };
    let reason = malformed.reason();
    match (malformed.line(), malformed.column()) {
        (0, _) => format!("{what}: {reason}"),
        (line, column) => format!("{what}: {reason} at line {line} column {column}"),
    }
}
