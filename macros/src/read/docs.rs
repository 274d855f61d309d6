//! A row's message and help, from its doc comment.

use std::borrow::Cow;

use super::string::string;
use crate::model::Text;
use crate::report::{At, Report};
use crate::syntax::Attribute;
use crate::tokens::is_punct;

/// Why a row has no text.
pub(crate) enum Missing {
    Comment,
    /// There is help, but no message before it.
    Message,
    /// Something that has been reported.
    Literal,
}

/// The text of the doc comment.
pub(crate) fn text(attributes: &[Attribute], report: &mut Report) -> Result<Text, Missing> {
    let mut comment = String::new();
    let mut missing = Missing::Comment;
    for attribute in attributes.iter().filter(|attribute| attribute.is("doc")) {
        let [equals, value @ ..] = attribute.arguments() else {
            continue;
        };
        if !is_punct(equals, '=') {
            continue;
        }
        let literal = match value {
            [literal] => string(literal),
            _ => None,
        };
        if let Some(line) = literal {
            comment.push_str(&without_margin(&line));
            comment.push('\n');
        } else {
            report.turn_to(attribute.place);
            report.error(
                At::tokens(value, equals.span()),
                "a row's text must stand in the list: write a doc comment or a string literal",
            );
            missing = Missing::Literal;
        }
    }
    match parse(&comment) {
        Some(text) if !text.message.is_empty() => Ok(text),
        Some(Text { help: Some(_), .. }) if matches!(missing, Missing::Comment) => {
            Err(Missing::Message)
        }
        _ => Err(missing),
    }
}

/// The first paragraph is the message, the others are the help.
fn parse(comment: &str) -> Option<Text> {
    let mut paragraphs = Vec::<String>::new();
    let mut open = false;
    for line in comment.lines() {
        let line = line.trim();
        match (line.is_empty(), open, paragraphs.last_mut()) {
            (true, ..) => open = false,
            (false, true, Some(paragraph)) => {
                paragraph.push(' ');
                paragraph.push_str(line);
            }
            (false, ..) => {
                paragraphs.push(line.to_owned());
                open = true;
            }
        }
    }
    let mut paragraphs = paragraphs.into_iter();
    let message = without_full_stop(&paragraphs.next()?).to_owned();
    let help = paragraphs.collect::<Vec<_>>().join("\n\n");
    Some(Text {
        message,
        help: (!help.is_empty()).then_some(help),
    })
}

/// The lines of an attribute, which are several if it is a block comment, without the `*` that may
/// stand before each further line.
fn without_margin(lines: &str) -> Cow<'_, str> {
    let Some((first, further)) = lines.split_once('\n') else {
        return Cow::Borrowed(lines);
    };
    if !has_margin_of_stars(further) {
        return Cow::Borrowed(lines);
    }
    let mut text = first.to_owned();
    for line in further.lines().map(str::trim) {
        text.push('\n');
        text.push_str(line.strip_prefix('*').unwrap_or(line));
    }
    Cow::Owned(text)
}

fn has_margin_of_stars(lines: &str) -> bool {
    let lines = lines.lines().map(str::trim);
    let mut lines = lines.filter(|line| !line.is_empty()).peekable();
    // Two of them are emphasis.
    lines.peek().is_some() && lines.all(|line| line.starts_with('*') && !line.starts_with("**"))
}

fn without_full_stop(message: &str) -> &str {
    let stop = ['.', '。'];
    match message.strip_suffix(stop) {
        Some(rest) if !rest.ends_with(stop) => rest.trim_end(),
        // None, or the last of an ellipsis.
        _ => message.trim_end(),
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, without_margin};

    fn parts(comment: &str) -> Option<(String, Option<String>)> {
        parse(comment).map(|text| (text.message, text.help))
    }

    #[test]
    fn paragraphs() {
        let text =
            parts(" No free\n address.\n\n Release\n one.\n\n\n Or add a subnet.\n").unwrap();
        assert_eq!(text.0, "No free address");
        assert_eq!(text.1.as_deref(), Some("Release one.\n\nOr add a subnet."));
    }

    #[test]
    fn full_stops() {
        assert_eq!(
            parts(" 没有可用的 IP 地址。").unwrap().0,
            "没有可用的 IP 地址"
        );
        assert_eq!(parts("One. Two.").unwrap().0, "One. Two");
        assert_eq!(parts(" . \n"), Some((String::new(), None)));
        assert_eq!(parts(" \n \n"), None);
    }

    #[test]
    fn an_ellipsis_keeps_its_stops() {
        assert_eq!(parts(" Wait...").unwrap().0, "Wait...");
        assert_eq!(parts(" 请稍候。。。").unwrap().0, "请稍候。。。");
    }

    #[test]
    fn block_comments() {
        for block in [
            "\n * Message.\n *\n * Help.\n ",
            " Message.\n *\n * Help.\n ",
            "\n *Message.\n *\n *Help.\n *",
            "\n Message.\n\n Help.\n",
        ] {
            let text = parts(&without_margin(block)).unwrap();
            let text = (text.0.as_str(), text.1.as_deref());
            assert_eq!(text, ("Message", Some("Help.")), "{block}");
        }
    }

    #[test]
    fn lists_are_no_margin() {
        for lines in [" * Free space.", "* a", "* a\nb", "a\n* b\nc", "a\n**b** c"] {
            assert_eq!(without_margin(lines), lines);
        }
        let text = without_margin("\n * Message.\n *\n * * One.\n * * Two.");
        assert_eq!(parts(&text).unwrap().1.as_deref(), Some("* One. * Two."));
    }
}
