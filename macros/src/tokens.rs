//! Walking over tokens by hand.
//!
//! A list is parsed here rather than by syn so that one bad row or key does not hide the others,
//! and because the macro runs unoptimised in most builds.

use std::vec;

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

use crate::spelling::{is_one_of, spelled};

/// The tokens of a stream. What a `macro_rules!` captured arrives in invisible groups; they are
/// looked through.
pub(crate) fn flat(stream: TokenStream) -> Vec<TokenTree> {
    flattened(stream).0
}

/// The same, and whether there were invisible groups.
pub(crate) fn flattened(stream: TokenStream) -> (Vec<TokenTree>, bool) {
    let mut trees = Vec::new();
    let had_groups = push_flat(stream, &mut trees);
    (trees, had_groups)
}

fn push_flat(stream: TokenStream, trees: &mut Vec<TokenTree>) -> bool {
    let mut had_groups = false;
    let stream = stream.into_iter();
    trees.reserve(stream.size_hint().0);
    for tree in stream {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                had_groups = true;
                push_flat(group.stream(), trees);
            }
            tree => trees.push(tree),
        }
    }
    had_groups
}

/// Whether a `macro_rules!` captured a part of what stands in the group.
pub(crate) fn has_invisible_groups(group: &Group) -> bool {
    let mut trees = group.stream().into_iter();
    trees.any(|tree| match tree {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::None || has_invisible_groups(&group)
        }
        _ => false,
    })
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

/// Names with `::` between them, and perhaps before them.
pub(crate) fn is_path(trees: &[TokenTree]) -> bool {
    let mut rest = match trees {
        [first, second, rest @ ..] if are_colons(first, second) => rest,
        trees => trees,
    };
    let mut is_first = rest.len() == trees.len();
    let mut may_ascend = is_first;
    loop {
        let [TokenTree::Ident(name), more @ ..] = rest else {
            return false;
        };
        let name = spelled(name);
        match name.as_str() {
            "crate" | "self" | "Self" if !is_first => return false,
            "super" if !may_ascend => return false,
            name if !can_begin_path(name) => return false,
            _ => {}
        }
        // `super::super` and `self::super` are beginnings too.
        may_ascend &= is_first && name == "self" || name == "super";
        is_first = false;
        match more {
            [] => return true,
            [first, second, more @ ..] if are_colons(first, second) => rest = more,
            _ => return false,
        }
    }
}

/// Whether a path may begin with the word.
pub(crate) fn can_begin_path(word: &str) -> bool {
    // The last is a keyword only in the edition of 2024; in others it names modules of generated code.
    !is_reserved(word) || matches!(word, "crate" | "self" | "Self" | "super" | "gen")
}

/// `::`
pub(crate) fn are_colons(first: &TokenTree, second: &TokenTree) -> bool {
    matches!(first, TokenTree::Punct(punct)
        if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
        && is_punct(second, ':')
}

/// Whether a word is a keyword, of any edition, so that nothing can have it as its name.
pub(crate) fn is_keyword(word: &Ident) -> bool {
    is_reserved(&spelled(word))
}

/// The same of a word that was asked how it is spelled.
pub(crate) fn is_reserved(word: &str) -> bool {
    // By length: the macro is compiled without optimization, and asks this of every name.
    let keywords: &[&str] = match word.len() {
        1 => &["_"],
        2 => &["as", "do", "fn", "if", "in"],
        3 => &[
            "box", "dyn", "for", "gen", "let", "mod", "mut", "pub", "ref", "try", "use",
        ],
        4 => &[
            "else", "enum", "impl", "loop", "move", "priv", "self", "true", "type", "Self",
        ],
        5 => &[
            "async", "await", "break", "const", "crate", "false", "final", "macro", "match",
            "super", "trait", "where", "while", "yield",
        ],
        6 => &[
            "become", "extern", "return", "static", "struct", "typeof", "unsafe",
        ],
        7 => &["unsized", "virtual"],
        8 => &["abstract", "continue", "override"],
        _ => &[],
    };
    is_one_of(word, keywords)
}

/// A word that can be a name.
pub(crate) fn is_name(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Ident(word) if !is_keyword(word))
}

/// The fields between commas, which do not count between `<` and `>`.
pub(crate) fn fields(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut depth = 0_usize;
    let mut before = ' ';
    let mut fields = trees
        .split(|tree| {
            let TokenTree::Punct(punct) = tree else {
                before = ' ';
                return false;
            };
            match punct.as_char() {
                '<' => depth += 1,
                // The end of an arrow closes nothing.
                '>' if before != '-' => depth = depth.saturating_sub(1),
                _ => {}
            }
            before = punct.as_char();
            before == ',' && depth == 0
        })
        .collect::<Vec<_>>();
    if fields.last().is_some_and(|last| last.is_empty()) {
        fields.pop();
    }
    fields
}

/// Tokens as they are written, without the space between them where it does not matter.
pub(crate) fn spell(trees: &[TokenTree]) -> String {
    let mut text = String::new();
    for tree in trees {
        let next = spelled(tree);
        let is_word = |character: char| character.is_alphanumeric() || character == '_';
        if text.ends_with(is_word) && next.starts_with(is_word) {
            text.push(' ');
        }
        text.push_str(&next);
    }
    text
}

/// A position in a run of tokens, which are taken out as they are read: of a group, a copy would be
/// asked of the compiler.
pub(crate) struct Cursor {
    rest: vec::IntoIter<TokenTree>,
}

impl Cursor {
    pub(crate) fn new(trees: Vec<TokenTree>) -> Self {
        Self {
            rest: trees.into_iter(),
        }
    }

    /// What is still to be read.
    pub(crate) fn rest(&self) -> &[TokenTree] {
        self.rest.as_slice()
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.rest().first()
    }

    /// How the next token is spelled, if it is a word.
    pub(crate) fn word(&self) -> Option<String> {
        match self.peek() {
            Some(TokenTree::Ident(word)) => Some(spelled(word)),
            _ => None,
        }
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        self.rest.next()
    }

    /// Takes the next token if it is what is wanted.
    pub(crate) fn take(&mut self, wanted: impl FnOnce(&TokenTree) -> bool) -> Option<TokenTree> {
        self.peek().filter(|tree| wanted(tree))?;
        self.next()
    }

    /// Takes so many tokens.
    pub(crate) fn take_first(&mut self, count: usize) -> Vec<TokenTree> {
        self.rest.by_ref().take(count).collect()
    }

    /// Takes tokens until one is what is wanted, which stays.
    pub(crate) fn take_until(&mut self, end: impl Fn(&TokenTree) -> bool) -> Vec<TokenTree> {
        let rest = self.rest();
        let count = rest.iter().position(end).unwrap_or(rest.len());
        self.take_first(count)
    }
}

#[cfg(test)]
mod tests {
    use super::{flat, is_path};

    #[test]
    fn paths() {
        let is_path = |text: &str| is_path(&flat(text.parse().unwrap()));
        for path in [
            "a",
            "a::b",
            "::a",
            "::a::b",
            "crate::a",
            "self::a",
            "super::a",
            "super::super::a",
            "self::super::a",
            "self::super::super",
            "Self::A",
            "Self",
            "r#type::A",
            "gen::A",
        ] {
            assert!(is_path(path), "{path}");
        }
        for other in [
            "",
            "::",
            "a::",
            "a b",
            "a: b",
            "::crate::a",
            "::super::a",
            "a::self",
            "a::super",
            "a::crate::b",
            "crate::super::a",
            "self::self::a",
            "super::self",
            "Self::super",
            "a::type",
            "fn",
            "1",
        ] {
            assert!(!is_path(other), "{other}");
        }
    }
}
