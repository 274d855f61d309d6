//! The fields of a variant that has some.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::TokenStreamExt as _;

use crate::report::Place;
use crate::syntax::{self, Attribute};
use crate::tokens::{Cursor, fields as split, flat};

pub(crate) struct Field {
    pub(crate) attributes: Vec<Attribute>,
    visibility: Vec<TokenTree>,
    /// The type; in braces, the name before it too.
    pub(crate) of: Vec<TokenTree>,
}

pub(crate) fn fields(group: &Group, place: Place) -> Vec<Field> {
    let trees = flat(group.stream());
    let fields = split(&trees).into_iter().map(|field| {
        let mut cursor = Cursor::new(field.to_vec());
        Field {
            attributes: syntax::attributes(&mut cursor, place),
            visibility: syntax::visibility(&mut cursor),
            of: cursor.rest().to_vec(),
        }
    });
    fields.collect()
}

/// The field without those of its attributes that are refused.
pub(super) fn group(field: &Field, group: &Group) -> Group {
    let mut tokens = TokenStream::new();
    let kept = field.attributes.iter();
    tokens.append_all(kept.filter(|attribute| attribute.refused.is_none()));
    tokens.append_all(&field.visibility);
    tokens.append_all(&field.of);
    let mut replaced = Group::new(Delimiter::Parenthesis, tokens);
    replaced.set_span(group.span());
    replaced
}
