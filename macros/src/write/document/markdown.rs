//! Texts of a list as Markdown that neither breaks the page nor makes rustdoc warn.

/// Text in a cell of a table.
pub(super) fn cell(text: &str) -> String {
    written(text, true)
}

/// A name as code that may break between its words, which a code span does not; for a cell.
pub(super) fn breakable(name: &str) -> String {
    let mut out = String::from("<code>");
    let mut before = None::<char>;
    for character in name.chars() {
        let begins_word = before.is_some_and(|before| {
            before == '.' || (!before.is_uppercase() && character.is_uppercase())
        });
        out.push_str(if begins_word { "<wbr>" } else { "" });
        match character {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '.' => out.push('.'),
            _ if character.is_ascii_punctuation() => out.extend(['\\', character]),
            _ => out.push(character),
        }
        before = Some(character);
    }
    out.push_str("</code>");
    out
}

/// Text on a line of its own. Emphasis, code and what is escaped keep their meaning; whatever
/// rustdoc would take for a link or for HTML is what it looks like, save that a bare URL becomes
/// one to click on.
pub(super) fn line(text: &str) -> String {
    let text = text.trim_start();
    // A fence would take what follows for code.
    let entity = match text.as_bytes() {
        [b'`', b'`', b'`', ..] if is_open(text) => "&#96;",
        [b'~', b'~', b'~', ..] => "&#126;",
        _ => return written(text, false),
    };
    entity.to_owned() + &written(&text[1..], false)
}

/// Whether no code span closes the backticks that the text begins with.
fn is_open(text: &str) -> bool {
    text[..code(text)].bytes().all(|byte| byte == b'`')
}

/// A code span that holds the text, whatever it is.
pub(super) fn span(text: &str) -> String {
    let mut ticks = "`".to_owned();
    while text.contains(&ticks) {
        ticks.push('`');
    }
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{ticks}{space}{text}{space}{ticks}")
}

fn written(text: &str, in_cell: bool) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '`' => code(rest),
            '<' => autolink(rest),
            '\\' => escape(rest),
            'h' if !out.ends_with(|before: char| before.is_ascii_alphanumeric()) => url(rest),
            _ => 0,
        };
        if taken > 0 {
            let bare = first == 'h';
            out.push_str(if bare { "<" } else { "" });
            if in_cell && first == '`' {
                out.push_str(&rest[..taken].replace('|', "\\|"));
            } else {
                out.push_str(&rest[..taken]);
            }
            out.push_str(if bare { ">" } else { "" });
            rest = &rest[taken..];
            continue;
        }
        match first {
            '<' => out.push_str("&lt;"),
            '[' | ']' => out.extend(['\\', first]),
            '|' if in_cell => out.push_str("\\|"),
            _ => out.push(first),
        }
        rest = &rest[first.len_utf8()..];
    }
    out
}

/// The length of the code span, or else of the backticks, that the text begins with.
fn code(text: &str) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    while let Some(start) = text[at..].find('`').map(|offset| at + offset) {
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        at = start + run;
        if run == ticks {
            return at;
        }
    }
    ticks
}

/// The length of the escaped sign that the text begins with, or 0.
fn escape(text: &str) -> usize {
    match text.as_bytes() {
        [b'\\', sign, ..] if sign.is_ascii_punctuation() => 2,
        _ => 0,
    }
}

/// The length of the `<https://…>` that the text begins with, or 0.
fn autolink(text: &str) -> usize {
    match url(&text[1..]) {
        0 => 0,
        len if text[1 + len..].starts_with('>') => len + 2,
        _ => 0,
    }
}

/// The length of the URL that the text begins with, or 0.
fn url(text: &str) -> usize {
    let Some(address) = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme))
    else {
        return 0;
    };
    let ends = |character: char| {
        !character.is_ascii_graphic() || matches!(character, '<' | '>' | '"' | '`' | '|' | '\\')
    };
    let address = &address[..address.find(ends).unwrap_or(address.len())];
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')', ']']);
    let start = text.find("://").map_or(0, |colon| colon + 3);
    if address.is_empty() {
        0
    } else {
        start + address.len()
    }
}

#[cfg(test)]
mod tests {
    use super::{breakable, cell, line, span};

    #[test]
    fn plain_text_and_code_stay() {
        assert_eq!(line(" A  *b*\n`c[0] <d>` "), "A *b* `c[0] <d>`");
        assert_eq!(line("``a`b[]`` c"), "``a`b[]`` c");
        assert_eq!(line("重放攻击"), "重放攻击");
        assert_eq!(line(""), "");
    }

    #[test]
    fn links_and_html_are_escaped() {
        assert_eq!(line("[SecretId] <b>"), "\\[SecretId\\] &lt;b>");
        assert_eq!(line("an open ` [a]"), "an open ` \\[a\\]");
        assert_eq!(cell("a|b `c|d`"), "a\\|b `c\\|d`");
    }

    #[test]
    fn what_is_escaped_stays_so() {
        assert_eq!(line("Vec\\<T\\> \\[x\\] [y]"), "Vec\\<T\\> \\[x\\] \\[y\\]");
        assert_eq!(line("\\\\<b> \\a \\"), "\\\\&lt;b> \\a \\");
        assert_eq!(line("\\`[a]\\`"), "\\`\\[a\\]\\`");
        assert_eq!(cell("a\\|b\\\\|c"), "a\\|b\\\\\\|c");
    }

    #[test]
    fn no_fence_opens() {
        assert_eq!(line("```rust a\nb"), "&#96;``rust a b");
        assert_eq!(line("~~~ a"), "&#126;~~ a");
        assert_eq!(line("```a``b``` c"), "```a``b``` c");
        assert_eq!(line("~~a~~ ```"), "~~a~~ ```");
    }

    #[test]
    fn a_span_holds_any_code() {
        assert_eq!(span("a.b"), "`a.b`");
        assert_eq!(cell(&span("a`b|c")), "``a`b\\|c``");
        assert_eq!(span("`"), "`` ` ``");
    }

    #[test]
    fn names_break_between_words() {
        assert_eq!(
            breakable("AuthFailure.MFAFailure"),
            "<code>Auth<wbr>Failure.<wbr>MFAFailure</code>",
        );
        assert_eq!(breakable("a_b|<c>"), "<code>a\\_b\\|&lt;c\\></code>");
    }

    #[test]
    fn urls_can_be_clicked() {
        assert_eq!(
            line("See https://a.example/b."),
            "See <https://a.example/b>."
        );
        assert_eq!(line("见 http://a.example。"), "见 <http://a.example>。");
        assert_eq!(
            line("见https://a.example/（b）"),
            "见<https://a.example/>（b）"
        );
        assert_eq!(line("<https://a.example>"), "<https://a.example>");
        assert_eq!(line("(https://a.example)"), "(<https://a.example>)");
        assert_eq!(line("https:// xhttp://a"), "https:// xhttp://a");
    }
}
