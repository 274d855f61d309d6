//! The list's texts as the core crate's `lines` module reads them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{index::packed, source};
use crate::model::{self, Code, List};

/// `NAME CODE MESSAGE: HELP`, a line a row.
pub(super) fn lines(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let mut text = Text::default();
    for row in &list.rows {
        text.mark();
        text.push(row.name.plain());
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

/// The codes of a list of strings in the order of their slots, and where each slot's code begins
/// and the last one ends.
pub(super) fn codes(names: &[&str], slots: &[Option<u16>]) -> (TokenStream, Literal) {
    let mut text = Text::default();
    text.mark();
    for row in slots {
        if let Some(row) = row {
            text.push(names[usize::from(*row)]);
        }
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

/// A text as it grows.
#[derive(Default)]
struct Text {
    text: String,
    /// Where parts begin or end.
    marks: Vec<usize>,
}

impl Text {
    fn mark(&mut self) {
        self.marks.push(self.text.len());
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
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
        let marks = packed(&self.marks, |mark| {
            u32::try_from(mark).unwrap_or_default().to_le_bytes()
        });
        (source::text(&self.text), marks)
    }
}
