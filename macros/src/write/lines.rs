//! The list's texts as the core crate's `lines` module reads them.

use std::fmt::Write as _;
use std::str::FromStr as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Code, List, Text};

/// `NAME CODE MESSAGE: HELP`, a line a row.
pub(super) fn lines(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let mut text = String::new();
    let mut marks = Vec::with_capacity(list.rows.len() * 4);
    for row in &list.rows {
        marks.push(text.len());
        text.push_str(row.name.to_string().trim_start_matches("r#"));
        text.push(' ');
        marks.push(text.len());
        match &row.code {
            Code::Number(number) => {
                // Writing to a string does not fail.
                let _ = write!(text, "{number}");
            }
            Code::Name(name) => text.push_str(name),
        }
        text.push(' ');
        push(&row.text, &mut text, &mut marks);
    }
    let marks = rows(&marks, 4);
    let text = literal(&text);
    quote!(#krate::__private::Lines { text: #text, marks: &[#marks] })
}

/// `MESSAGE: HELP`, a line a row, empty where the row has no such translation.
pub(super) fn translations(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let translations = list.translations().into_iter().map(|(language, texts)| {
        let mut text = String::new();
        let mut marks = Vec::with_capacity(texts.len() * 2);
        for translated in texts {
            push(
                translated.unwrap_or(&Text::default()),
                &mut text,
                &mut marks,
            );
        }
        let marks = rows(&marks, 2);
        let text = literal(&text);
        quote! {
            #krate::__private::Translation { language: #language, text: #text, marks: &[#marks] }
        }
    });
    quote!(&[#(#translations),*])
}

fn push(row: &Text, text: &mut String, marks: &mut Vec<usize>) {
    marks.push(text.len());
    text.push_str(&row.message);
    marks.push(text.len());
    if let Some(help) = &row.help {
        text.push_str(": ");
        text.push_str(help);
    }
    text.push('\n');
}

fn rows(marks: &[usize], width: usize) -> TokenStream {
    let rows = marks.chunks(width).map(|marks| {
        let marks = marks.iter().map(|mark| Literal::usize_unsuffixed(*mark));
        quote!([#(#marks),*])
    });
    quote!(#(#rows),*)
}

/// A string literal in which a line is a line, for whoever reads the expansion.
fn literal(text: &str) -> Literal {
    let mut source = String::with_capacity(text.len() + 16);
    source.push('"');
    // Behind this escape Rust skips all white space, so none of the text may be there.
    if text.starts_with(|first: char| !first.is_whitespace()) {
        source.push_str("\\\n");
    }
    for character in text.chars() {
        match character {
            '"' | '\\' => source.extend(['\\', character]),
            '\n' => source.push('\n'),
            character if character.is_control() => source.extend(character.escape_default()),
            character => source.push(character),
        }
    }
    source.push('"');
    Literal::from_str(&source).unwrap_or_else(|_| Literal::string(text))
}
