//! The list's texts as the core crate's `lines` module reads them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::index::packed;
use crate::model::{self, Code, List};

/// `NAME CODE MESSAGE: HELP`, a line a row.
pub(super) fn lines(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let mut text = Text::default();
    for row in &list.rows {
        text.mark();
        text.push(row.name.to_string().trim_start_matches("r#"));
        text.push(" ");
        text.mark();
        match &row.code {
            Code::Number(number) => text.push(&number.to_string()),
            Code::Name(name) => text.push(name),
        }
        text.push(" ");
        text.end_row(&row.text);
    }
    let (text, marks) = text.into_tokens();
    quote!(#krate::__private::Lines { text: #text, marks: #marks })
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
        // Each a fast search, also in a macro that was compiled without optimization.
        if ['"', '\\', '\r']
            .iter()
            .any(|special| text.contains(*special))
        {
            for character in text.chars() {
                match character {
                    '"' | '\\' => self.literal.extend(['\\', character]),
                    '\r' => self.literal.push_str("\\r"),
                    character => self.literal.push(character),
                }
            }
        } else {
            self.literal.push_str(text);
        }
    }

    fn end_row(&mut self, row: &model::Text) {
        self.mark();
        self.push(&row.message);
        self.mark();
        if let Some(help) = &row.help {
            self.push(": ");
            self.push(help);
        }
        self.push("\n");
    }

    /// The text and its marks, of 32 bits each; it is far from 4 GiB.
    fn into_tokens(self) -> (TokenStream, Literal) {
        // A break that is not part of the text swallows all white space behind it.
        let first_break = match self.literal.as_bytes() {
            [] | [b' ' | b'\t' | b'\n', ..] => "",
            _ => "\\\n",
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
