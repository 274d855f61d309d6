//! What lets an editor complete, show and go to the words in a list's attributes: each is imported,
//! with the author's own token, from the core crate's module of what may stand there.
//!
//! Only a language server is given this. `#[cfg(rust_analyzer)]` would do as well, were it not that
//! rustc warns of a condition that it does not know, at the author's list.

use std::collections::HashMap;
use std::env;
use std::sync::OnceLock;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::model::List;
use crate::syntax::{Attribute, Enum};
use crate::tokens::{comma_separated, delimited, flat, is_name, is_punct, key_value};

/// Whether this is expanded for an editor.
pub(crate) fn is_watching() -> bool {
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        let program = env::current_exe().ok();
        let program = program.as_deref().and_then(|path| path.file_stem());
        program.is_some_and(|stem| stem.to_string_lossy().starts_with("rust-analyzer"))
    })
}

/// The words of the attributes, half-typed ones too.
pub(crate) fn words(header: &TokenStream, item: &Enum, krate: &TokenStream) -> TokenStream {
    let mut words = Words::default();
    words.header(&flat(header.clone()));
    for variant in &item.variants {
        variant.attributes.iter().for_each(|one| words.row(one));
    }
    let imports = words.found.iter().map(|(module, word)| {
        let module = format_ident!("{module}");
        quote!(use #krate::__private::keys::#module::{#word as _};)
    });
    quote!(const _: () = { #(#imports)* };)
}

/// What a variant's documentation says of its row, by the variant's number in the source.
pub(super) fn facts(list: &List) -> HashMap<usize, TokenStream> {
    if is_watching() {
        super::document::facts_of_rows(list)
    } else {
        HashMap::new()
    }
}

#[derive(Default)]
struct Words {
    /// Each with the module of what may stand in its place.
    found: Vec<(&'static str, Ident)>,
}

impl Words {
    fn push(&mut self, module: &'static str, tree: Option<&TokenTree>) {
        if let Some(TokenTree::Ident(word)) = tree.filter(|tree| is_name(tree)) {
            self.found.push((module, word.clone()));
        }
    }

    fn header(&mut self, header: &[TokenTree]) {
        for item in comma_separated(header) {
            self.push("header", item.first());
            match item {
                [_, TokenTree::Group(bands)] => self.bands(&flat(bands.stream())),
                [TokenTree::Ident(success), equals, none, ..]
                    if success == "success" && is_punct(equals, '=') =>
                {
                    self.push("success", Some(none));
                }
                _ => {}
            }
        }
    }

    fn bands(&mut self, bands: &[TokenTree]) {
        for band in comma_separated(bands) {
            let arrow = band
                .windows(2)
                .position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'));
            self.push("category", arrow.and_then(|arrow| band.get(arrow + 2)));
        }
    }

    fn row(&mut self, attribute: &Attribute) {
        let Some(name) = attribute.name() else {
            return;
        };
        let module = match name {
            "class" => "class",
            "translate" => "translate",
            "overrides" => return self.push("row", attribute.content.first()),
            _ => return,
        };
        self.push("row", attribute.content.first());
        let Some(arguments) = attribute
            .arguments()
            .first()
            .and_then(|tree| delimited(tree, Delimiter::Parenthesis))
        else {
            return;
        };
        let arguments = flat(arguments.stream());
        // A translation begins with its language and its message.
        let skipped = if module == "translate" { 2 } else { 0 };
        for item in comma_separated(&arguments).skip(skipped) {
            self.push(module, item.first());
            if let Some((key, value)) = key_value(item) {
                if key == "retry" {
                    self.push("retry", value.first());
                }
            }
        }
    }
}
