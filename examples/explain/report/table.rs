use std::ptr;

use cloud_errors::CloudError;

use crate::finding::Finding;
use crate::layout::{hanging, padded, widest};
use crate::speech::Speech;

/// Each table with an empty line before the next.
pub(super) fn tables(findings: &[Finding], speech: &Speech<'_>, columns: Option<usize>) -> String {
    let tables = findings.chunk_by(|one, other| match (one, other) {
        (Finding::Error(_, one), Finding::Error(_, other)) => ptr::eq(*one, *other),
        _ => true,
    });
    let tables = tables.map(|findings| table(findings, speech, columns));
    tables.collect::<Vec<_>>().join("\n")
}

/// The columns before the message.
type Cells = [String; 4];

/// Which of them are left out where there is no room, the first one first: the name, the category,
/// then retry. All are told of each code in full.
const LEFT_OUT: [usize; 3] = [1, 3, 2];

/// The least that is left to the messages, which stand last and wrap.
const MESSAGE: usize = 32;

/// A line for each error, under a line of headings.
fn table(findings: &[Finding], speech: &Speech<'_>, columns: Option<usize>) -> String {
    let words = speech.words;
    let headings = [words.code, words.name, words.retry, words.category].map(str::to_owned);
    let mut rows = vec![(headings, words.message)];
    rows.extend(findings.iter().filter_map(|finding| match finding {
        Finding::Error(error, _) => Some(row(&**error, speech)),
        Finding::Success(_) => None,
    }));
    let mut widths = [0, 1, 2, 3].map(|column| {
        let cells = rows.iter().map(|(cells, _)| cells[column].as_str());
        widest(cells) + 2
    });
    for column in LEFT_OUT {
        let used = widths.iter().sum::<usize>() + MESSAGE;
        if columns.is_none_or(|columns| used <= columns) {
            break;
        }
        widths[column] = 0;
    }
    let indent = widths.iter().sum();
    let lines = rows.iter().map(|(cells, message)| {
        let cells = cells.iter().zip(widths).filter(|(_, width)| *width > 0);
        let cells = cells.map(|(cell, width)| padded(cell, width));
        hanging(&cells.collect::<String>(), indent, message, columns)
    });
    lines.collect()
}

fn row(error: &dyn CloudError, speech: &Speech<'_>) -> (Cells, &'static str) {
    let cells = [
        error.code().to_string(),
        error.name().unwrap_or_default().to_owned(),
        error.retry().to_string(),
        error.category().to_string(),
    ];
    let message = speech.say(error).map(|said| said.text.message);
    (cells, message.unwrap_or_default())
}
