//! Mistakes, collected in the order in which they are found.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

/// The first and the last token that a message is about.
#[derive(Clone, Copy)]
pub(crate) struct SpanRange {
    pub(crate) start: Span,
    pub(crate) end: Span,
}

impl From<Span> for SpanRange {
    fn from(span: Span) -> Self {
        Self {
            start: span,
            end: span,
        }
    }
}

impl SpanRange {
    pub(crate) fn of(tokens: &TokenStream) -> Option<Self> {
        let mut spans = tokens.clone().into_iter().map(|tree| tree.span());
        let start = spans.next()?;
        let end = spans.last().unwrap_or(start);
        Some(Self { start, end })
    }
}

#[derive(Default)]
pub(crate) struct Diagnostics {
    mistakes: Vec<(SpanRange, String)>,
    unread: bool,
}

impl Diagnostics {
    /// A mistake in what was read.
    pub(crate) fn error(&mut self, at: impl Into<SpanRange>, message: impl Display) {
        self.mistakes.push((at.into(), message.to_string()));
    }

    /// A mistake that leaves something unread. Checks that this could mislead are skipped.
    pub(crate) fn unread(&mut self, at: impl Into<SpanRange>, message: impl Display) {
        self.unread = true;
        self.error(at, message);
    }

    /// A mistake that syn found.
    pub(crate) fn syntax(&mut self, error: &syn::Error) {
        self.unread(error.span(), error);
    }

    pub(crate) fn is_all_read(&self) -> bool {
        !self.unread
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// The mistakes as `compile_error!`s.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.mistakes.into_iter().map(compile_error);
        quote!(#(#errors)*)
    }
}

/// `::core::compile_error! { "…" }`, whose first and last token carry the place.
fn compile_error((at, message): (SpanRange, String)) -> TokenStream {
    let punct = |character, spacing| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(at.start);
        TokenTree::from(punct)
    };
    let ident = |name| TokenTree::from(Ident::new(name, at.start));
    let mut literal = Literal::string(&message);
    literal.set_span(at.end);
    let mut group = Group::new(Delimiter::Brace, TokenTree::from(literal).into());
    group.set_span(at.end);
    TokenStream::from_iter([
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        ident("core"),
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        ident("compile_error"),
        punct('!', Spacing::Alone),
        group.into(),
    ])
}

/// `` unknown key `retri`, did you mean `retry`? expected `http` or `retry` ``
pub(crate) fn unknown(what: &str, word: &str, known: &[&str]) -> String {
    let expected = list(known);
    match similar(word, known) {
        Some(best) => {
            format!("unknown {what} `{word}`, did you mean `{best}`? expected {expected}")
        }
        None => format!("unknown {what} `{word}`, expected {expected}"),
    }
}

/// `` `a`, `b` or `c` ``
fn list(words: &[&str]) -> String {
    let quoted = words.iter().map(|word| format!("`{word}`"));
    let quoted = quoted.collect::<Vec<_>>();
    match quoted.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => quoted.concat(),
    }
}

/// The known word that a misspelled one most likely stands for.
pub(crate) fn similar<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let known = known.iter().map(|known| (distance(word, known), *known));
    let (distance, best) = known.min()?;
    (distance <= best.len() / 3).then_some(best)
}

/// Levenshtein's distance, two swapped neighbours counting once.
fn distance(left: &str, right: &str) -> usize {
    let left = left.to_lowercase().chars().take(64).collect::<Vec<_>>();
    let right = right.chars().collect::<Vec<_>>();
    let mut rows = vec![(0..=right.len()).collect::<Vec<_>>()];
    for i in 0..left.len() {
        let mut row = vec![i + 1];
        for j in 0..right.len() {
            let replaced = rows[i][j] + usize::from(left[i] != right[j]);
            let mut best = replaced.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j] {
                best = best.min(rows[i - 1][j - 1] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn typos_find_their_word() {
        let known = ["retry", "help", "language", "class"];
        assert_eq!(similar("retri", &known), Some("retry"));
        assert_eq!(similar("rtery", &known), Some("retry"));
        assert_eq!(similar("Language", &known), Some("language"));
        assert_eq!(similar("xyzzy", &known), None);
        assert_eq!(similar("help_with_more", &known), None);
        assert_eq!(similar("", &[]), None);
    }
}
