//! A row's message and help, from its doc comment.

use proc_macro2::Literal;
use quote::quote;

use super::string;
use crate::model::Text;
use crate::report::{At, Report};
use crate::syntax::{Attribute, Enum};
use crate::tokens::is_punct;

/// Takes the margin of stars out of block comments. rustc does so too, but not once a macro has had
/// them in its hands: a help behind stars would be a list or an example in the documentation.
pub(crate) fn straighten(item: &mut Enum) {
    let of_variants = item.variants.iter_mut();
    let of_variants = of_variants.flat_map(|variant| &mut variant.attributes);
    for attribute in item.attributes.iter_mut().chain(of_variants) {
        let Some((literal, spelled)) = attribute.literal() else {
            continue;
        };
        if !spelled.contains('*') || !attribute.is("doc") || !may_be_comment(literal) {
            continue;
        }
        let lines = string::value(literal, spelled);
        if let Some(lines) = lines.as_deref().and_then(without_margin) {
            let mut straight = Literal::string(&lines);
            straight.set_span(literal.span());
            *attribute = attribute.with_content(quote!(doc = #straight));
        }
    }
}

/// Whether the text stands in the source as a comment, rather than as a literal, if that is known.
fn may_be_comment(literal: &Literal) -> bool {
    let source = literal.span().source_text();
    source.is_none_or(|source| source.starts_with("/*"))
}

/// The lines of a block comment without the margin of stars, if there is one: below each other, one
/// on each line between the first, which may have none, and the last. An end of stars goes as well.
fn without_margin(comment: &str) -> Option<String> {
    if !comment.contains('\n') {
        return None;
    }
    let mut lines = comment.split('\n').collect::<Vec<_>>();
    let is_blank = |line: &&str| line.trim().is_empty();
    while lines.len() > 1
        && lines
            .last()
            .is_some_and(|last| last.trim_matches('*').trim().is_empty())
    {
        lines.pop();
    }
    let starts_with_star = lines.first()?.trim_start().starts_with('*');
    let with_margin = lines.iter().skip(usize::from(!starts_with_star));
    let mut with_margin = with_margin.skip_while(|line| is_blank(line));
    let (indent, _) = with_margin.next()?.split_once('*')?;
    let is_margin = |line: &&str| {
        line.strip_prefix(indent)
            .is_some_and(|rest| rest.starts_with('*'))
    };
    if !indent.trim().is_empty() || !with_margin.all(is_margin) {
        return None;
    }
    let straight = lines.iter().map(|line| {
        let rest = line.strip_prefix(indent).unwrap_or(line);
        rest.strip_prefix('*').unwrap_or(rest)
    });
    Some(straight.collect::<Vec<_>>().join("\n"))
}

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
    let mut comment = Comment::default();
    let mut missing = Missing::Comment;
    for attribute in attributes.iter().filter(|attribute| attribute.is("doc")) {
        let [equals, value @ ..] = attribute.arguments() else {
            continue;
        };
        if !is_punct(equals, '=') {
            continue;
        }
        let literal = attribute.literal();
        let literal = literal.and_then(|(literal, spelled)| string::value(literal, spelled));
        if let Some(lines) = literal {
            comment.add(&lines);
        } else {
            report.turn_to(attribute.place);
            report.error(
                At::tokens(value, equals.span()),
                "a row's text must stand in the list: write a doc comment or a string literal",
            );
            missing = Missing::Literal;
        }
    }
    match comment.text() {
        Some(text) if !text.message.is_empty() => Ok(text),
        Some(Text { help: Some(_), .. }) if matches!(missing, Missing::Comment) => {
            Err(Missing::Message)
        }
        _ => Err(missing),
    }
}

/// The first paragraph is the message, the others are the help.
#[derive(Default)]
struct Comment {
    message: Option<String>,
    help: String,
    /// Whether the next line goes on with a paragraph.
    open: bool,
}

impl Comment {
    /// Adds the lines of an attribute.
    fn add(&mut self, lines: &str) {
        lines.split('\n').for_each(|line| self.line(line));
    }

    fn line(&mut self, line: &str) {
        let line = line.trim();
        if line.is_empty() {
            self.open = false;
            return;
        }
        let begins = !std::mem::replace(&mut self.open, true);
        match &mut self.message {
            None => self.message = Some(line.to_owned()),
            Some(message) if !begins && self.help.is_empty() => {
                message.push(' ');
                message.push_str(line);
            }
            Some(_) => {
                let between = match (self.help.is_empty(), begins) {
                    (true, _) => "",
                    (false, true) => "\n\n",
                    (false, false) => " ",
                };
                self.help.push_str(between);
                self.help.push_str(line);
            }
        }
    }

    fn text(self) -> Option<Text> {
        let mut message = self.message?;
        message.truncate(without_full_stop(&message).len());
        Some(Text {
            message,
            help: Some(self.help).filter(|help| !help.is_empty()),
        })
    }
}

/// A message as it stands in the middle of other text.
pub(super) fn without_full_stop(message: &str) -> &str {
    match without_stop(message) {
        Some(rest) if without_stop(rest).is_none() => rest.trim_end(),
        // None, or the last of an ellipsis.
        _ => message.trim_end(),
    }
}

fn without_stop(text: &str) -> Option<&str> {
    text.strip_suffix('.').or_else(|| text.strip_suffix('。'))
}

#[cfg(test)]
mod tests {
    use super::{Comment, straighten, without_margin};
    use crate::report::Report;
    use crate::syntax;

    fn parts(lines: &str) -> Option<(String, Option<String>)> {
        let mut comment = Comment::default();
        comment.add(lines);
        comment.text().map(|text| (text.message, text.help))
    }

    #[test]
    fn paragraphs() {
        let text =
            parts(" No free\n address.\n\n Release\n one.\n\n\n Or add a subnet.\n").unwrap();
        assert_eq!(text.0, "No free address");
        assert_eq!(text.1.as_deref(), Some("Release one.\n\nOr add a subnet."));
    }

    #[test]
    fn an_attribute_that_ends_its_line_ends_the_paragraph() {
        let mut comment = Comment::default();
        for lines in ["One\n", "Two", "", "Three", "more"] {
            comment.add(lines);
        }
        let text = comment.text().unwrap();
        assert_eq!(text.message, "One");
        assert_eq!(text.help.as_deref(), Some("Two\n\nThree more"));
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
            "\n * Message.\n *\n * Help.\n **",
        ] {
            let text = without_margin(block).unwrap();
            let text = parts(&text).unwrap();
            let text = (text.0.as_str(), text.1.as_deref());
            assert_eq!(text, ("Message", Some("Help.")), "{block}");
        }
    }

    #[test]
    fn other_stars_are_no_margin() {
        for lines in [
            " * Free space.",
            "* a\nb",
            "a\n* b\nc",
            "a\n* b\n\n* c",
            "a\n * b\n* c",
            "\n Message.\n\n Help.\n",
        ] {
            assert_eq!(without_margin(lines), None, "{lines}");
        }
        let text = without_margin("\n * Message.\n *\n * * One.\n * * Two.").unwrap();
        assert_eq!(text, "\n Message.\n\n * One.\n * Two.");
        assert_eq!(parts(&text).unwrap().1.as_deref(), Some("* One. * Two."));
    }

    #[test]
    fn block_comments_are_written_without_their_margin() {
        let list =
            "/**\n * List.\n */ enum E { /** One.\n *\n * * Two.\n */ A = 1, /** * b */ B = 2 }";
        let mut item = syntax::read(list.parse().unwrap(), &mut Report::default()).unwrap();
        straighten(&mut item);
        let spelled = |attributes: &[syntax::Attribute]| {
            let (_, spelled) = attributes[0].literal().unwrap();
            spelled.to_owned()
        };
        assert_eq!(spelled(&item.attributes), r#""\n List.""#);
        let variants = item.variants.iter().map(|variant| &variant.attributes);
        let variants = variants.map(|attributes| spelled(attributes));
        let variants = variants.collect::<Vec<_>>();
        assert_eq!(variants, [r#""One.\n\n * Two.""#, r#"" * b ""#]);
    }
}
