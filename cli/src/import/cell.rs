//! Cells as plain text.

use crate::invisible::is_invisible;

/// A cell without markup and invisible characters, on lines without white space around them. An empty
/// line parts paragraphs.
pub(super) fn plain(cell: &str) -> String {
    let text = links(&entities(&breaks(cell)));
    let text = text.replace("```", "'''");
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = text.chars().filter_map(|character| match character {
        '\t' | '\u{a0}' => Some(' '),
        '\n' => Some('\n'),
        other => Some(other).filter(|other| !is_invisible(*other)),
    });
    let text = kept.collect::<String>();
    let mut lines = text.trim().lines().map(str::trim).collect::<Vec<_>>();
    lines.dedup_by(|one, other| one.is_empty() && other.is_empty());
    let text = lines.join("\n");
    if is_blank(&text) { String::new() } else { text }
}

/// Whether a cell says that there is nothing to say: `-`, `—`, `/`, `N/A`.
fn is_blank(text: &str) -> bool {
    let is_dash = |character| matches!(character, '-' | '–' | '—');
    text.chars().all(is_dash) || text == "/" || text.eq_ignore_ascii_case("n/a")
}

/// `<br>` as a line break.
fn breaks(cell: &str) -> String {
    let mut text = cell.to_owned();
    for tag in ["<br>", "<br/>", "<br />", "<BR>"] {
        text = text.replace(tag, "\n");
    }
    text
}

/// The entities that pages use most.
fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    // `&amp;` last, or `&amp;lt;` would become `<`.
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    text
}

/// Markdown's `[text](address)` as `text <address>`, or as `text (address)` on the vendor's own site.
fn links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        let link = before.rfind('[').zip(address(after));
        let Some((start, (address, behind))) = link else {
            out.push_str(before);
            out.push_str("](");
            rest = after;
            continue;
        };
        let label = before[start + 1..].trim();
        out.push_str(before[..start].trim_end_matches('!'));
        out.push_str(label);
        if address.starts_with('/') {
            out.push_str(&format!(" ({address})"));
        } else if label != address && !address.starts_with('#') {
            out.push_str(&format!(" <{address}>"));
        }
        rest = behind;
    }
    // The library's macro takes these for links to items.
    (out + rest).replace("[`", "`").replace("`]", "`")
}

/// An address up to the closing parenthesis, and what is behind it.
fn address(text: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 1000;
    let starts = ["http://", "https://", "/", "#"];
    starts.iter().find(|start| text.starts_with(**start))?;
    let mut characters = text.char_indices().take(LONGEST);
    let (end, last) = characters.find(|(_, one)| *one == ')' || one.is_whitespace())?;
    (last == ')').then(|| (&text[..end], &text[end + 1..]))
}

/// Whether a text is Chinese.
pub(super) fn has_han(text: &str) -> bool {
    text.chars()
        .any(|character| matches!(character, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'))
}

/// As the library's macro has a message: without one full stop at its end.
pub(super) fn without_full_stop(message: &str) -> &str {
    let is_stop = |last: char| last == '.' || last == '。';
    match message.trim().strip_suffix(is_stop) {
        Some(rest) if !rest.ends_with(is_stop) => rest.trim_end(),
        _ => message.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn facts_of_a_cell_stay() {
        for (cell, expected) in [
            ("  a  ", "a"),
            ("a<br>b<br/>c", "a\nb\nc"),
            (" a<br> <br><br/>b<br>", "a\n\nb"),
            ("a\u{8}b\u{200b}c\u{61c}", "abc"),
            (
                "See [the page](https://example.com/a?b=1).",
                "See the page <https://example.com/a?b=1>.",
            ),
            (
                "[https://example.com](https://example.com)",
                "https://example.com",
            ),
            ("x[0](y) and [z]", "x[0](y) and [z]"),
            (
                "[`Key`](/doc/1) is short, see [below](#b)",
                "`Key` (/doc/1) is short, see below",
            ),
            ("at least &lt;1&gt; &amp;lt;", "at least <1> &lt;"),
            ("one\r\ntwo\rthree", "one\ntwo\nthree"),
            (" - ", ""),
            ("--", ""),
            ("—", ""),
            ("–", ""),
            ("/", ""),
            ("N/A", ""),
            ("-1", "-1"),
            ("a/b", "a/b"),
        ] {
            assert_eq!(plain(cell), expected);
        }
    }
}
