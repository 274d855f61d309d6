//! An explanation for people: a label before each part.

use anstyle::Style;
use cloud_errors::{Category, Retry};

use super::Answer;
use crate::language::Language;
use crate::layout::{hanging, visible, widest};
use crate::tables::Finding;

/// The longest line that is pleasant to read.
const LONGEST: usize = 100;

/// A category, a retry and an HTTP status.
type Class = (Category, Retry, u16);

/// The class of an error; that of its band if no entry declares it, else that of the status.
pub(super) fn class(answer: &Answer<'_>) -> Option<Class> {
    let said = answer.response.and_then(|response| response.class);
    let (category, retry) = said.unwrap_or((Category::Unknown, Retry::Never));
    Some(match &answer.finding {
        Finding::Success { .. } => return None,
        Finding::Status(status) => (category, retry, *status),
        Finding::Entry { entry, .. } => (entry.category, entry.retry, entry.http),
        Finding::Unknown { code, table } => match table.band(*code) {
            Some(band) => (band.category, band.retry, band.http),
            None => (category, retry, category.http_status()),
        },
    })
}

pub(super) fn report(answer: &Answer<'_>, language: &Language, columns: Option<usize>) -> String {
    let parts = parts(answer, language).into_iter();
    let parts = parts.map(|(label, text)| (language.words.label(label), text));
    let parts = parts.collect::<Vec<_>>();
    let columns = columns.map(|columns| columns.min(LONGEST));
    let indent = widest(parts.iter().map(|(label, _)| *label)) + 2;
    let dim = Style::new().dimmed();
    let bold = Style::new().bold();
    let lines = parts.iter().enumerate().map(|(position, (label, text))| {
        let text = visible(text);
        let lines = hanging(label, indent, &text, columns);
        let (label, rest) = lines.split_at(label.len());
        if position == 0 {
            let rest = rest.trim_end();
            return format!("{dim}{label}{dim:#}{bold}{rest}{bold:#}\n");
        }
        format!("{dim}{label}{dim:#}{rest}")
    });
    lines.collect()
}

fn parts(answer: &Answer<'_>, language: &Language) -> Vec<(&'static str, String)> {
    let words = language.words;
    let mut parts = Vec::new();
    match &answer.finding {
        Finding::Success { code } => {
            parts.extend(code.map(|code| ("code", code.to_string())));
            parts.push(("message", words.success.to_owned()));
        }
        Finding::Entry { code, table, entry } => {
            let alias = entry.code.as_code();
            let code = if *code == alias {
                code.to_string()
            } else {
                format!("{code} ({alias})")
            };
            parts.push(("code", code));
            parts.push(("name", entry.name.clone()));
            parts.push(("table", table.name.clone()));
            let said = language.say(table, entry);
            parts.extend(said.map(|said| ("message", said.text.message.clone())));
        }
        Finding::Status(_) => parts.push(("message", words.no_code.to_owned())),
        Finding::Unknown { code, table } => {
            // An empty code is seen only in quotes.
            let code = Some(code.to_string()).filter(|code| !code.is_empty());
            parts.push(("code", code.unwrap_or_else(|| "\"\"".to_owned())));
            parts.push(("message", (words.undeclared)(&table.name)));
        }
    }
    let explained = |name: &str, sentence: &str| format!("{name}{}{sentence}", words.colon);
    if let Some((category, retry, http)) = class(answer) {
        let (fault, grpc) = (category.fault(), grpc(category.grpc_code()));
        let why = match &answer.finding {
            Finding::Unknown { code, table } => Some(match table.band(*code) {
                Some(band) => (words.in_band)(&band.codes),
                None if category == Category::Unknown => words.in_no_band.to_owned(),
                None => words.by_status.to_owned(),
            }),
            _ => None,
        };
        let category = match why {
            Some(why) => explained(category.name(), &why),
            None => category.to_string(),
        };
        parts.push(("category", category));
        parts.push(("fault", explained(fault.name(), words.fault(fault))));
        parts.push(("retry", explained(retry.name(), words.retry(retry))));
        let status = format!("HTTP {http}, gRPC {grpc}");
        parts.push(("status", status));
    }
    if let Finding::Entry { table, entry, .. } = &answer.finding {
        if let Some(said) = language.say(table, entry) {
            parts.extend(said.text.help.clone().map(|help| ("help", help)));
            let missed = language.missed(&said);
            parts.extend(
                missed.map(|asked| ("language", (words.other_language)(said.language, asked))),
            );
        }
    }
    if let Some(response) = answer.response {
        let message = match (&response.message, &response.code_desc) {
            (Some(message), Some(desc)) => Some(format!("{message} [{desc}]")),
            (message, desc) => message.clone().or_else(|| desc.clone()),
        };
        parts.extend(message.map(|message| ("server", message)));
        let is_said = matches!(answer.finding, Finding::Status(_));
        let status = response.status.filter(|_| !is_said);
        let inner = response.inner.filter(|_| answer.outer.is_none());
        parts.extend(inner.map(|inner| ("inner", inner.to_string())));
        parts.extend(answer.outer.map(|outer| ("outer", outer.to_owned())));
        parts.extend(response.request_id.clone().map(|id| ("request", id)));
        parts.extend(status.map(|status| ("received", format!("HTTP {status}"))));
        let wait = response.retry_after.as_ref().map(|after| {
            let is_number = after.bytes().all(|byte| byte.is_ascii_digit());
            format!("{after}{}", if is_number { " s" } else { "" })
        });
        parts.extend(wait.map(|wait| ("wait", wait)));
    }
    parts.extend(answer.near.clone().map(|near| ("did you mean", near)));
    parts
}

/// The number and the name of a `google.rpc.Code`.
fn grpc(number: i32) -> String {
    const NAMES: &str = "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND \
        ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED \
        OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED";
    let place = usize::try_from(number).ok();
    let name = place.and_then(|place| NAMES.split(' ').nth(place));
    name.map_or_else(|| number.to_string(), |name| format!("{number} {name}"))
}
