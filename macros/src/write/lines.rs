//! The list's texts as the core crate's `lines` module reads them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::index::packed;
use crate::model::{self, Code, List};
use crate::words;

/// `NAME CODE MESSAGE: HELP`, a line a row.
pub(super) fn lines(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let mut text = Text::default();
    for row in &list.rows {
        text.mark();
        text.push_plain(&words::plain(&row.name));
        text.push_plain(" ");
        text.mark();
        match &row.code {
            Code::Number(number) => text.push_plain(&number.to_string()),
            Code::Name(name) => text.push(name),
        }
        text.push_plain(" ");
        text.end_row(&row.text);
    }
    let (text, marks) = text.into_tokens();
    quote!(#krate::__private::Lines { text: #text, marks: #marks })
}

/// The codes of a list of strings, one behind the other, and where each begins and the last ends.
pub(super) fn codes(names: &[&str]) -> (TokenStream, Literal) {
    let mut text = Text::default();
    text.mark();
    for name in names {
        text.push(name);
        text.mark();
    }
    text.into_tokens()
}

/// `MESSAGE: HELP`, a line a row, empty where the row has no such translation.
pub(super) fn translations(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let translations = list.translations().into_iter().map(|(language, rows)| {
        let mut text = Text::default();
        for row in rows {
            text.end_row(row.unwrap_or(&model::Text::default()));
        }
        let (text, marks) = text.into_tokens();
        quote! {
            #krate::__private::Translation { language: #language, text: #text, marks: #marks }
        }
    });
    quote!(&[#(#translations),*])
}

/// Characters that change the direction of what follows: rustc denies them in a literal, for they
/// may make it look like something else.
const DIRECTIONS: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// Whether there is a character with an escape, or the first byte of such a direction. By hand,
/// since a macro is compiled without optimization.
fn may_need_escapes(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        if matches!(byte, b'"' | b'\\' | b'\r' | 0xE2) {
            return true;
        }
        rest = tail;
    }
    false
}

/// A text as it grows, and as the literal for it: there, too, a line is a line, for whoever reads
/// the expansion.
#[derive(Default)]
struct Text {
    len: usize,
    literal: String,
    /// Where parts begin or end.
    marks: Vec<usize>,
}

impl Text {
    fn mark(&mut self) {
        self.marks.push(self.len);
    }

    fn push(&mut self, text: &str) {
        self.len += text.len();
        if may_need_escapes(text) {
            for character in text.chars() {
                match character {
                    '"' | '\\' => self.literal.extend(['\\', character]),
                    '\r' => self.literal.push_str("\\r"),
                    _ if DIRECTIONS.contains(&character) => {
                        self.literal.extend(character.escape_unicode());
                    }
                    character => self.literal.push(character),
                }
            }
        } else {
            self.literal.push_str(text);
        }
    }

    /// What holds nothing that a literal has an escape for.
    fn push_plain(&mut self, text: &str) {
        self.len += text.len();
        self.literal.push_str(text);
    }

    fn end_row(&mut self, row: &model::Text) {
        self.mark();
        self.push(&row.message);
        self.mark();
        if let Some(help) = &row.help {
            self.push_plain(": ");
            self.push(help);
        }
        self.push_plain("\n");
    }

    /// The text and its marks, of 32 bits each; it is far from 4 GiB.
    fn into_tokens(self) -> (TokenStream, Literal) {
        // A break that is not part of the text swallows all white space behind it, or warns of it.
        let first_break = match self.literal.chars().next() {
            Some(first) if !first.is_whitespace() => "\\\n",
            _ => "",
        };
        let text = literal(&format!("\"{first_break}{}\"", self.literal));
        let marks = packed(&self.marks, |mark| {
            u32::try_from(mark).unwrap_or_default().to_le_bytes()
        });
        (text, marks)
    }
}

/// A literal from its source. rustc's own lexer is asked where it can be: proc-macro2 would walk
/// the text, unoptimized.
fn literal(source: &str) -> TokenStream {
    if proc_macro::is_available() {
        let literal = source.parse::<proc_macro::Literal>();
        let tree = literal.map(proc_macro::TokenTree::Literal);
        return tree.map_or_else(
            |_| TokenStream::new(),
            |tree| proc_macro::TokenStream::from(tree).into(),
        );
    }
    source.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn source(text: &str) -> String {
        let mut grown = Text::default();
        grown.push(text);
        grown.into_tokens().0.to_string()
    }

    #[test]
    fn directions_are_escaped() {
        assert_eq!(
            source("a \u{2067}\u{5d0}\u{2069}\u{202e}"),
            "\"\\\na \\u{2067}\u{5d0}\\u{2069}\\u{202e}\"",
        );
    }

    #[test]
    fn no_break_before_white_space() {
        assert_eq!(source("\u{3000}a"), "\"\u{3000}a\"");
        assert_eq!(source(" a"), "\" a\"");
        assert_eq!(source(""), "\"\"");
    }
}
