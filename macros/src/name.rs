use std::fmt;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use crate::spelling::spelled;

/// A name of the list's, with its spelling: to ask the compiler for that takes long.
#[derive(Clone)]
pub(crate) struct Name {
    word: Ident,
    spelled: String,
}

impl Name {
    pub(crate) fn new(word: Ident, spelled: String) -> Self {
        Self { word, spelled }
    }

    /// Without the `r#` of a raw identifier.
    pub(crate) fn plain(&self) -> &str {
        self.spelled.strip_prefix("r#").unwrap_or(&self.spelled)
    }

    pub(crate) fn span(&self) -> Span {
        self.word.span()
    }

    pub(crate) fn to_tree(&self) -> TokenTree {
        self.word.clone().into()
    }
}

impl From<Ident> for Name {
    fn from(word: Ident) -> Self {
        let spelled = spelled(&word);
        Self { word, spelled }
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.spelled == other.spelled
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spelled)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.word.clone());
    }
}
