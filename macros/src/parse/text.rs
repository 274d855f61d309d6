//! A doc comment as message and help.

use crate::model::Text;

/// A doc comment as it is read, line by line.
#[derive(Default)]
pub(super) struct Comment {
    paragraphs: Vec<String>,
    /// Whether the next line continues the last paragraph.
    open: bool,
    /// Whether the lines are those of a code block.
    fenced: bool,
}

impl Comment {
    /// Adds the text of a `#[doc = "…"]`.
    pub(super) fn add(&mut self, text: &str) {
        text.split('\n').for_each(|line| self.line(line));
    }

    fn line(&mut self, line: &str) {
        let trimmed = line.trim();
        let is_fence = trimmed.starts_with("```") || trimmed.starts_with("~~~");
        if trimmed.is_empty() && !self.fenced {
            self.open = false;
            return;
        }
        let own_line = is_fence || self.fenced || has_own_line(trimmed);
        let kept = if self.fenced {
            line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
        } else {
            without_link_brackets(trimmed)
        };
        match self.paragraphs.last_mut() {
            Some(paragraph) if self.open => {
                paragraph.push(if own_line { '\n' } else { ' ' });
                paragraph.push_str(&kept);
            }
            _ => self.paragraphs.push(kept),
        }
        self.open = true;
        self.fenced ^= is_fence;
        if is_fence && !self.fenced {
            self.open = false;
        }
    }

    /// The first paragraph is the message, the others are the help.
    pub(super) fn into_text(self) -> Option<Text> {
        let (message, help) = self.paragraphs.split_first()?;
        let message = without_full_stop(message);
        (!message.is_empty()).then(|| Text {
            message: message.to_owned(),
            help: (!help.is_empty()).then(|| help.join("\n\n")),
        })
    }
}

/// Whether a line is an item of a list, or a line of a quote or a table.
fn has_own_line(line: &str) -> bool {
    let number = line.trim_start_matches(|first: char| first.is_ascii_digit());
    let is_numbered =
        number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    is_numbered
        || ["- ", "* ", "+ ", "> ", "|"]
            .iter()
            .any(|start| line.starts_with(start))
}

/// ``[`Other`]`` is read as `` `Other` ``, as rustdoc shows it.
fn without_link_brackets(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[`") {
        text.push_str(before);
        rest = match after.split_once("`]") {
            Some((name, tail)) if !name.contains('`') => {
                text.extend(["`", name, "`"]);
                match tail.strip_prefix('(').and_then(|tail| tail.split_once(')')) {
                    Some((_, tail)) => tail,
                    None => tail,
                }
            }
            _ => {
                text.push_str("[`");
                after
            }
        };
    }
    text + rest
}

/// Messages are embedded in longer text, so one trailing full stop is removed; an ellipsis stays.
pub(super) fn without_full_stop(message: &str) -> &str {
    let message = message.trim();
    let is_stop = |last: char| last == '.' || last == '。';
    match message.strip_suffix(is_stop) {
        Some(rest) if !rest.ends_with(is_stop) => rest.trim_end(),
        _ => message,
    }
}

/// The text of a block comment whose lines begin with `*`, without that margin.
pub(super) fn without_margin(comment: &str) -> Option<String> {
    let (first, others) = comment.split_once('\n')?;
    let others = others.split('\n').collect::<Vec<_>>();
    let (last, inner) = others.split_last()?;
    let starts = |line: &&str| line.trim_start().starts_with('*') || line.trim().is_empty();
    let has_margin = |line: &&str| line.trim_start().starts_with('*');
    if !inner.iter().any(has_margin) || !others.iter().all(starts) {
        return None;
    }
    let strip = |line: &str| {
        let line = line.trim_start();
        line.strip_prefix('*').unwrap_or(line).to_owned()
    };
    let first = if first.trim() == "*" { "" } else { first };
    let mut lines = vec![first.to_owned()];
    lines.extend(inner.iter().map(|line| strip(line)));
    lines.push(strip(last.trim_end_matches('*')));
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{Comment, without_margin};

    fn parts(lines: &str) -> Option<(String, Option<String>)> {
        let mut comment = Comment::default();
        comment.add(lines);
        comment.into_text().map(|text| (text.message, text.help))
    }

    fn help(lines: &str) -> String {
        parts(lines).unwrap().1.unwrap()
    }

    #[test]
    fn paragraphs_are_joined() {
        let lines = " No free\n address.\n\n Release\n one.\n\n\n Or add a subnet.\n";
        let (message, help) = parts(lines).unwrap();
        assert_eq!(message, "No free address");
        assert_eq!(help.as_deref(), Some("Release one.\n\nOr add a subnet."));
    }

    #[test]
    fn lists_and_code_keep_their_lines() {
        assert_eq!(
            help("A\n\n Try:\n - one\n   more\n 2. two"),
            "Try:\n- one more\n2. two"
        );
        assert_eq!(help("A\n\n Wait\n . then"), "Wait . then");
        let code = "A\n\n Run:\n ```sh\n ls\n\n   -l\n ```\n Then wait.";
        assert_eq!(help(code), "Run:\n```sh\nls\n\n  -l\n```\n\nThen wait.");
    }

    #[test]
    fn links_lose_their_brackets() {
        assert_eq!(
            parts("Not [`Self::Other`](x) or [`B`]").unwrap().0,
            "Not `Self::Other` or `B`"
        );
        assert_eq!(
            parts("Not [`open or [text](x)").unwrap().0,
            "Not [`open or [text](x)"
        );
        assert_eq!(
            parts("Not [`open` or [`B`]").unwrap().0,
            "Not [`open` or `B`"
        );
    }

    #[test]
    fn one_full_stop_is_removed() {
        assert_eq!(
            parts(" 没有可用的 IP 地址。").unwrap().0,
            "没有可用的 IP 地址"
        );
        assert_eq!(parts("One. Two.").unwrap().0, "One. Two");
        assert_eq!(parts(" Wait...").unwrap().0, "Wait...");
        assert_eq!(parts(" . \n"), None);
        assert_eq!(parts(" \n \n"), None);
    }

    #[test]
    fn block_comments_lose_their_margin() {
        for block in [
            "\n * Message.\n *\n * Help.\n ",
            " Message.\n *\n * Help.\n **",
        ] {
            let (message, help) = parts(&without_margin(block).unwrap()).unwrap();
            assert_eq!(
                (message.as_str(), help.as_deref()),
                ("Message", Some("Help."))
            );
        }
        for other in [" * Free space.", "a\n* b\nc", "\n Message.\n\n Help.\n"] {
            assert_eq!(without_margin(other), None);
        }
    }
}
