use cloud_errors::{Band, CloudError, Table};

use crate::finding::{self, Finding};
use crate::layout::{hanging, visible, widest};
use crate::speech::Speech;

/// The longest line that is pleasant to read.
const LONGEST: usize = 100;

/// All that is known of a code, a label before each part.
pub(super) fn finding(finding: &Finding, speech: &Speech<'_>, columns: Option<usize>) -> String {
    let words = speech.words;
    let parts = match finding {
        Finding::Success(code) => {
            let code = code.map(|code| (words.code, code.to_string()));
            let message = (words.message, words.success.to_owned());
            code.into_iter().chain([message]).collect()
        }
        Finding::Error(error, table) => parts(&**error, table, speech),
    };
    let columns = columns.map(|columns| columns.min(LONGEST));
    let indent = widest(words.labels()) + 2;
    let lines = parts
        .iter()
        .map(|(label, text)| hanging(label, indent, text, columns));
    lines.collect()
}

fn parts(
    error: &dyn CloudError,
    table: &'static Table,
    speech: &Speech<'_>,
) -> Vec<(&'static str, String)> {
    let words = speech.words;
    let said = speech.say(error);
    let mut parts = vec![(words.code, visible(&error.code().to_string()))];
    parts.extend(error.name().map(|name| (words.name, name.to_owned())));
    parts.push((
        words.message,
        said.as_ref().map_or_else(
            || (words.undeclared)(table.name()),
            |said| said.text.message.to_owned(),
        ),
    ));
    parts.push((
        words.category,
        match said {
            Some(_) => error.category().to_string(),
            None => banded(error, finding::band(table, error.code()), speech),
        },
    ));
    let explained = |name: &str, sentence: &str| format!("{name}{}{sentence}", words.colon);
    let fault = error.fault();
    parts.push((words.fault, explained(fault.name(), words.fault(fault))));
    let retry = error.retry();
    parts.push((words.retry, explained(retry.name(), words.retry(retry))));
    if let Some(said) = said {
        parts.extend(said.text.help.map(|help| (words.help, help.to_owned())));
        let asked = speech.language.filter(|_| !said.as_asked);
        parts.extend(asked.map(|asked| {
            let note = (words.other_language)(said.language, asked);
            (words.language, note)
        }));
    }
    parts
}

/// The category of a code that no row declares, and where it comes from.
fn banded(error: &dyn CloudError, band: Option<&Band>, speech: &Speech<'_>) -> String {
    let words = speech.words;
    let range = band.and_then(Band::range);
    let why = match (range, band.and_then(Band::prefix)) {
        (Some(range), _) => (words.in_range)(range.start(), range.end()),
        (None, Some(prefix)) => (words.in_prefix)(prefix),
        (None, None) => words.in_no_band.to_owned(),
    };
    format!("{}{}{why}", error.category(), words.colon)
}
