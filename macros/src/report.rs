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

/// Where in a list something stands. Counted while reading: on stable, spans can't be compared.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// 0 is the header, 1 the item, then each variant has a number.
    part: usize,
    /// The header's keys; the attributes of an item or a variant, then the rest of it.
    piece: usize,
    detail: usize,
}

impl Place {
    const NAME: usize = usize::MAX - 3;
    const FIELDS: usize = usize::MAX - 2;
    const CODE: usize = usize::MAX - 1;
    const END: usize = usize::MAX;

    /// The header's key of that number.
    pub(crate) fn key(number: usize) -> Self {
        Self::default().piece(number)
    }

    pub(crate) fn item() -> Self {
        Self::part(1)
    }

    /// The variant of that number; the first is 2.
    pub(crate) fn variant(number: usize) -> Self {
        Self::part(number)
    }

    fn part(part: usize) -> Self {
        Self {
            part,
            ..Self::default()
        }
    }

    fn piece(self, piece: usize) -> Self {
        Self { piece, ..self }
    }

    pub(crate) fn attribute(self, number: usize) -> Self {
        self.piece(number)
    }

    pub(crate) fn name(self) -> Self {
        self.piece(Self::NAME)
    }

    pub(crate) fn fields(self) -> Self {
        self.piece(Self::FIELDS)
    }

    pub(crate) fn code(self) -> Self {
        self.piece(Self::CODE)
    }

    pub(crate) fn end(self) -> Self {
        self.piece(Self::END)
    }

    /// A part of that number, of what has no names for its parts.
    pub(crate) fn detail(self, detail: usize) -> Self {
        Self { detail, ..self }
    }
}

/// Collects every mistake of a list, so that all are reported at once and in the order of the
/// source.
#[derive(Default)]
pub(crate) struct Report {
    mistakes: Vec<Mistake>,
    place: Place,
}

struct Mistake {
    place: Place,
    at: At,
    message: String,
}

impl Report {
    /// Says where the next mistakes stand.
    pub(crate) fn turn_to(&mut self, place: Place) {
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
    pub(crate) fn into_tokens(self) -> TokenStream {
        if self.mistakes.is_empty() {
            return TokenStream::new();
        }
        let errors = self.into_items();
        quote!(const _: () = { #errors };)
    }

    /// The same where no such constant can stand: in an `impl` or in a trait.
    pub(crate) fn into_items(mut self) -> TokenStream {
        self.mistakes.sort_by_key(|mistake| mistake.place);
        let errors = self.mistakes.iter().map(|mistake| {
            let message = &mistake.message;
            let start = mistake.at.start();
            let group = quote_spanned!(mistake.at.end()=> { #message });
            quote_spanned!(start=> ::core::compile_error! #group)
        });
        errors.collect()
    }
}
