//! A row's message and help, from its doc comment.

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
            comment.push_str(&line);
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
    let stars = has_margin_of_stars(comment);
    let mut paragraphs = Vec::<String>::new();
    let mut open = false;
    for line in comment.lines() {
        let mut line = line.trim();
        if stars {
            line = line.strip_prefix('*').unwrap_or(line).trim_start();
        }
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

/// Whether a block comment is written with a `*` before each further line.
fn has_margin_of_stars(comment: &str) -> bool {
    let mut further = comment
        .lines()
        .skip(1)
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let starred = |line: &str| line == "*" || line.starts_with("* ");
    further.clone().next().is_some() && further.all(starred)
}

fn without_full_stop(message: &str) -> &str {
    message
        .strip_suffix(['.', '。'])
        .unwrap_or(message)
        .trim_end()
}

#[cfg(test)]
mod tests {
    use super::parse;

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
    fn block_comments() {
        let text = parts("\n * Message.\n *\n * Help.\n ").unwrap();
        assert_eq!(
            (text.0.as_str(), text.1.as_deref()),
            ("Message", Some("Help."))
        );
    }
}
