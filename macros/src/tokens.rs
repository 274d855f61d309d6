//! Walking over tokens by hand.
//!
//! A list is parsed here rather than by syn so that one bad row or key does not hide the others,
//! and because the macro runs unoptimised in most builds.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// The tokens of a stream. What a `macro_rules!` captured arrives in invisible groups; they are
/// looked through.
pub(crate) fn flat(stream: TokenStream) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    push_flat(stream, &mut trees);
    trees
}

fn push_flat(stream: TokenStream, trees: &mut Vec<TokenTree>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                push_flat(group.stream(), trees);
            }
            tree => trees.push(tree),
        }
    }
}

/// What stands between commas; empty behind a trailing comma, which is left out.
pub(crate) fn comma_separated(trees: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let trees = match trees {
        [rest @ .., comma] if is_punct(comma, ',') => rest,
        trees => trees,
    };
    let none = trees.is_empty();
    trees
        .split(|tree| is_punct(tree, ','))
        .filter(move |_| !none)
}

pub(crate) fn is_punct(tree: &TokenTree, wanted: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

pub(crate) fn is_word(tree: &TokenTree, wanted: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == wanted)
}

/// A group in parentheses.
pub(crate) fn parenthesized(tree: &TokenTree) -> Option<&Group> {
    delimited(tree, Delimiter::Parenthesis)
}

pub(crate) fn delimited(tree: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match tree {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// `key = value…`
pub(crate) fn key_value(item: &[TokenTree]) -> Option<(&Ident, &[TokenTree])> {
    match item {
        [TokenTree::Ident(key), equals, value @ ..] if is_punct(equals, '=') => Some((key, value)),
        _ => None,
    }
}

/// Words with `::` between them, and perhaps before them.
pub(crate) fn is_path(trees: &[TokenTree]) -> bool {
    let mut rest = match trees {
        [first, second, rest @ ..] if is_punct(first, ':') && is_punct(second, ':') => rest,
        trees => trees,
    };
    loop {
        match rest {
            [TokenTree::Ident(_)] => return true,
            [TokenTree::Ident(_), first, second, more @ ..]
                if is_punct(first, ':') && is_punct(second, ':') =>
            {
                rest = more;
            }
            _ => return false,
        }
    }
}

/// A position in a run of tokens.
pub(crate) struct Cursor<'a> {
    pub(crate) rest: &'a [TokenTree],
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(rest: &'a [TokenTree]) -> Self {
        Self { rest }
    }

    pub(crate) fn peek(&self) -> Option<&'a TokenTree> {
        self.rest.first()
    }

    pub(crate) fn next(&mut self) -> Option<&'a TokenTree> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    /// Takes the next token if it is what is wanted.
    pub(crate) fn take(
        &mut self,
        wanted: impl FnOnce(&TokenTree) -> bool,
    ) -> Option<&'a TokenTree> {
        self.peek().filter(|tree| wanted(tree))?;
        self.next()
    }

    /// Takes tokens until one is what is wanted, which stays.
    pub(crate) fn take_until(&mut self, end: impl Fn(&TokenTree) -> bool) -> &'a [TokenTree] {
        let at = self.rest.iter().position(end).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(at);
        self.rest = rest;
        taken
    }
}
