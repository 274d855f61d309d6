use std::fmt::Display;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// A stretch of source to point at.
#[derive(Clone, Copy)]
pub(crate) struct At {
    start: Span,
    end: Span,
}

impl From<Span> for At {
    fn from(span: Span) -> Self {
        Self {
            start: span,
            end: span,
        }
    }
}

impl At {
    /// All of the tokens, or `otherwise` where there are none.
    pub(crate) fn tokens(tokens: &[TokenTree], otherwise: Span) -> Self {
        match tokens {
            [] => otherwise.into(),
            [first, .., last] => Self {
                start: first.span(),
                end: last.span(),
            },
            [only] => only.span().into(),
        }
    }

    pub(crate) fn start(self) -> Span {
        self.start
    }

    pub(crate) fn end(self) -> Span {
        self.end
    }
}

/// Collects every mistake of a list, so that all are reported at once and in the order of the
/// source.
#[derive(Default)]
pub(crate) struct Report {
    mistakes: Vec<Mistake>,
    place: usize,
}

struct Mistake {
    place: usize,
    at: At,
    message: String,
}

impl Report {
    /// Says which part of the list the next mistakes belong to: 0 is the header, 1 the item, then
    /// each variant has a number.
    pub(crate) fn turn_to(&mut self, place: usize) {
        self.place = place;
    }

    pub(crate) fn error(&mut self, at: impl Into<At>, message: impl Display) {
        self.mistakes.push(Mistake {
            place: self.place,
            at: at.into(),
            message: message.to_string(),
        });
    }

    /// A `compile_error!` for each mistake.
    ///
    /// Inside a constant: at the level of a module, rustc would stop looking for other mistakes.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        if self.mistakes.is_empty() {
            return TokenStream::new();
        }
        self.mistakes.sort_by_key(|mistake| mistake.place);
        let errors = self.mistakes.iter().map(|mistake| {
            let message = &mistake.message;
            let start = mistake.at.start();
            let group = quote_spanned!(mistake.at.end()=> { #message });
            quote_spanned!(start=> ::core::compile_error! #group)
        });
        quote!(const _: () = { #(#errors)* };)
    }
}
