//! What lets an editor complete, show and go to the words in a list's attributes: each is imported,
//! with the author's own token, from the core crate's module of what may stand there.
//!
//! Only a language server is given this. `#[cfg(rust_analyzer)]` would do as well, were it not that
//! rustc warns of a condition that it does not know, at the author's list.

use std::collections::HashMap;
use std::env;
use std::sync::OnceLock;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::model::List;
use crate::syntax::{Attribute, Enum};
use crate::tokens::{comma_separated, flat, is_keyword, is_punct, key_value, parenthesized};

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
///
/// Where a word may stand and none does yet, an empty import takes its place: an editor compares
/// the expansion with that of the list in which it has typed a word there.
pub(crate) fn words(header: &TokenStream, item: &Enum, krate: &TokenStream) -> TokenStream {
    let mut words = Words::default();
    words.header(&flat(header.clone()));
    for variant in &item.variants {
        variant.attributes.iter().for_each(|one| words.row(one));
    }
    let imports = words.groups.iter().map(|(module, words)| {
        let module = format_ident!("{module}");
        quote!(use #krate::__private::keys::#module::{#(#words as _),*};)
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
    groups: Vec<(&'static str, Vec<Ident>)>,
}

impl Words {
    fn push<'a>(
        &mut self,
        module: &'static str,
        words: impl IntoIterator<Item = Option<&'a TokenTree>>,
    ) {
        let words = words.into_iter().filter_map(|tree| match tree {
            Some(TokenTree::Ident(word)) if !is_keyword(word) => Some(word.clone()),
            _ => None,
        });
        self.groups.push((module, words.collect()));
    }

    fn header(&mut self, header: &[TokenTree]) {
        let items = || comma_separated(header);
        self.push("header", items().map(<[TokenTree]>::first));
        for item in items() {
            match item {
                [_, TokenTree::Group(bands)] => self.bands(&flat(bands.stream())),
                _ => self.value("success", "success", item),
            }
        }
    }

    fn bands(&mut self, bands: &[TokenTree]) {
        for band in comma_separated(bands) {
            let mut pairs = band.windows(2);
            let arrow = pairs.position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'));
            if let Some(arrow) = arrow {
                self.push("category", [band.get(arrow + 2)]);
            }
        }
    }

    fn row(&mut self, attribute: &Attribute) {
        // A translation begins with its language and its message.
        let (module, skipped) = match attribute.name() {
            Some("class") => ("class", 0),
            Some("translate") => ("translate", 2),
            Some("overrides") => return self.push("row", [attribute.content.first()]),
            _ => return,
        };
        self.push("row", [attribute.content.first()]);
        let [arguments] = attribute.arguments() else {
            return;
        };
        let Some(arguments) = parenthesized(arguments) else {
            return;
        };
        let arguments = flat(arguments.stream());
        let items = || comma_separated(&arguments).skip(skipped);
        self.push(module, items().map(<[TokenTree]>::first));
        for item in items() {
            self.value("retry", "retry", item);
        }
    }

    /// The word behind `key =`.
    fn value(&mut self, key: &str, module: &'static str, item: &[TokenTree]) {
        if let Some((_, value)) = key_value(item).filter(|(found, _)| *found == key) {
            self.push(module, [value.first()]);
        }
    }
}
