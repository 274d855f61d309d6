//! Types, as far as they can be told by how they are spelled.

use proc_macro2::{Delimiter, TokenTree};

use crate::tokens::{Cursor, are_colons, fields, flat, is_name, is_path, is_punct, is_word};

/// What is known to be `Copy`.
const COPY: [&str; 18] = [
    "bool",
    "char",
    "f32",
    "f64",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "PublicError",
    "UnknownCode",
];

/// Whether it may be a table: a path, and none that the language or its library owns.
pub(super) fn may_be_table(of: &[TokenTree]) -> bool {
    match of {
        [TokenTree::Ident(word)] => {
            is_path(of)
                && word != "String"
                && word != "str"
                && !COPY[..16].iter().any(|known| word == known)
        }
        [open, of @ ..] if is_punct(open, '<') => is_qualified(of),
        of => is_path(of),
    }
}

/// `Type as Trait>::Name`
fn is_qualified(of: &[TokenTree]) -> bool {
    let close = of.iter().position(|tree| is_punct(tree, '>'));
    let Some((owner, [_, first, second, name @ ..])) = close.map(|at| of.split_at(at)) else {
        return false;
    };
    let mut owner = owner.split(|tree| is_word(tree, "as"));
    owner.all(is_path) && are_colons(first, second) && is_path(name)
}

/// A type that is understood.
pub(super) struct Type {
    pub(super) is_copy: bool,
}

/// The type, if all of the tokens are one that is understood.
pub(super) fn read(of: &[TokenTree]) -> Option<Type> {
    let mut cursor = Cursor::new(of.to_vec());
    let found = one(&mut cursor)?;
    cursor.rest().is_empty().then_some(found)
}

fn one(cursor: &mut Cursor) -> Option<Type> {
    let is_copy = match cursor.peek()? {
        tree if is_punct(tree, '&') => {
            cursor.next();
            // Others would have to be declared.
            if !is_static(cursor) {
                return None;
            }
            let exclusive = cursor.take(|tree| is_word(tree, "mut")).is_some();
            one(cursor)?;
            !exclusive
        }
        TokenTree::Group(group) => {
            let delimiter = group.delimiter();
            let inner = flat(group.stream());
            cursor.next();
            match delimiter {
                Delimiter::Parenthesis => {
                    let all = fields(&inner).into_iter().map(read);
                    let all = all.collect::<Option<Vec<_>>>()?;
                    all.iter().all(|one| one.is_copy)
                }
                Delimiter::Bracket => match inner.as_slice() {
                    [of @ .., semicolon, TokenTree::Literal(_)] if is_punct(semicolon, ';') => {
                        read(of)?.is_copy
                    }
                    _ => return None,
                },
                _ => return None,
            }
        }
        _ => path(cursor)?,
    };
    Some(Type { is_copy })
}

fn is_static(cursor: &mut Cursor) -> bool {
    cursor.take(|tree| is_punct(tree, '\'')).is_some()
        && cursor.take(|tree| is_word(tree, "static")).is_some()
}

/// A path, perhaps with generic arguments; whether it is `Copy`.
fn path(cursor: &mut Cursor) -> Option<bool> {
    let path = cursor.take_until(|tree| {
        !matches!(tree, TokenTree::Ident(_)) && !is_punct(tree, ':') || is_word(tree, "as")
    });
    if !is_path(&path) || path.iter().any(|tree| is_word(tree, "Self")) {
        return None;
    }
    let is =
        |known: &str| matches!(path.as_slice(), [only] if is_name(only) && is_word(only, known));
    if cursor.take(|tree| is_punct(tree, '<')).is_none() {
        return Some(COPY.into_iter().any(is));
    }
    let mut are_copy = true;
    while cursor.take(|tree| is_punct(tree, '>')).is_none() {
        are_copy &= match cursor.peek()? {
            TokenTree::Literal(_) => cursor.next().is_some(),
            lifetime if is_punct(lifetime, '\'') => is_static(cursor),
            _ => one(cursor)?.is_copy,
        };
        let more = cursor.take(|tree| is_punct(tree, ',')).is_some();
        if !more && !cursor.peek().is_some_and(|tree| is_punct(tree, '>')) {
            return None;
        }
    }
    Some(is("Option") && are_copy)
}
