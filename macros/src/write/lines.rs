//! The list's texts as the core crate's `lines` module reads them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{index::packed, source};
use crate::model::{self, Code, List};
use crate::spelling::written;

/// `NAME CODE MESSAGE: HELP`, a line a row.
pub(super) fn lines(list: &List) -> TokenStream {
    let krate = &list.header.krate;
    let numbers = list.rows.iter().map(|row| match &row.code {
        Code::Number(number) => number.to_string(),
        Code::Name(_) => String::new(),
    });
    let numbers = numbers.collect::<Vec<_>>();
    let mut text = Text::with_capacity(list.rows.len());
    for (row, number) in list.rows.iter().zip(&numbers) {
        text.mark();
        text.push(row.name.plain());
        text.push(" ");
        text.mark();
        text.push(match &row.code {
            Code::Number(_) => number,
            Code::Name(name) => name,
        });
        text.push(" ");
        text.end_row(&row.text);
    }
    let (text, marks) = text.into_tokens();
    quote!(#krate::__private::Lines { text: #text, marks: #marks })
}

/// The codes of a list of strings in the order of their slots, and where each slot's code begins
/// and the last one ends.
pub(super) fn codes(names: &[&str], slots: &[Option<u16>]) -> (TokenStream, Literal) {
    let mut text = Text::with_capacity(names.len());
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
        let none = model::Text::default();
        let mut text = Text::with_capacity(rows.len());
        for row in rows {
            text.end_row(row.unwrap_or(&none));
        }
        let (text, marks) = text.into_tokens();
        quote! {
            #krate::__private::Translation { language: #language, text: #text, marks: #marks }
        }
    });
    quote!(&[#(#translations),*])
}

/// A text as it grows, in parts, which are put together once.
struct Text<'a> {
    parts: Vec<&'a str>,
    /// Of all parts.
    length: usize,
    /// Where parts begin or end.
    marks: Vec<usize>,
}

impl<'a> Text<'a> {
    fn with_capacity(rows: usize) -> Self {
        Self {
            parts: Vec::with_capacity(rows * 6),
            length: 0,
            marks: Vec::with_capacity(rows * 4),
        }
    }

    fn mark(&mut self) {
        self.marks.push(self.length);
    }

    fn push(&mut self, part: &'a str) {
        self.length += part.len();
        self.parts.push(part);
    }

    fn end_row(&mut self, row: &'a model::Text) {
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
        let text = written(|f| self.parts.iter().try_for_each(|part| f.write_str(part)));
        (source::text(&text), marks)
    }
}
