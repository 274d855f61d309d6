//! The texts of a table: see `table::texts` in the core crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::bytes::of_u32;
use crate::model::{Table, Text};

/// `NAME CODE MESSAGE: HELP`, a line for each entry.
pub(super) fn texts(table: &Table) -> TokenStream {
    let mut lines = Lines::default();
    for (variant, entry) in table.entries() {
        lines.mark();
        lines.text.push_str(variant.name.text());
        lines.text.push(' ');
        lines.mark();
        lines.text.push_str(&entry.code.value.show());
        lines.text.push(' ');
        lines.end(&entry.text);
    }
    let Lines { text, offsets } = lines;
    let offsets = of_u32(offsets);
    quote!(__cloud_errors::__private::Texts { text: #text, offsets: #offsets })
}

/// `MESSAGE: HELP` in each other language, a line for each entry, empty where it has none.
pub(super) fn translations(table: &Table) -> TokenStream {
    let translations = table.languages().into_iter().map(|language| {
        let mut lines = Lines::default();
        let none = Text::default();
        for (_, entry) in table.entries() {
            lines.end(entry.translation(language).unwrap_or(&none));
        }
        let Lines { text, offsets } = lines;
        let offsets = of_u32(offsets);
        quote! {
            __cloud_errors::__private::Translation {
                language: #language,
                text: #text,
                offsets: #offsets,
            }
        }
    });
    quote!(&[#(#translations),*])
}

#[derive(Default)]
struct Lines {
    text: String,
    offsets: Vec<usize>,
}

impl Lines {
    fn mark(&mut self) {
        self.offsets.push(self.text.len());
    }

    fn end(&mut self, text: &Text) {
        self.mark();
        self.text.push_str(&text.message);
        self.mark();
        if let Some(help) = &text.help {
            self.text.push_str(": ");
            self.text.push_str(help);
        }
        self.text.push('\n');
    }
}
