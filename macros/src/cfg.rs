//! Variants under `#[cfg]`. An attribute sees them all, and a derive only those that survive: so the
//! attribute leaves numbered markers, and a derive reads the same source again, without the parts
//! whose markers are gone.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use quote::quote;

use crate::model::Table;
use crate::write;

/// The parts that survived.
#[derive(Default)]
pub(crate) struct Kept {
    variants: HashSet<usize>,
    /// Attributes under `cfg_attr`, by the numbers of the variant and of the attribute.
    attributes: HashSet<(usize, usize)>,
}

impl Kept {
    pub(crate) fn has(&self, variant: usize) -> bool {
        self.variants.contains(&variant)
    }
}

/// Where an attribute stands.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) variant: usize,
    pub(crate) attribute: usize,
    pub(crate) kept: Option<&'a Kept>,
}

impl Place<'_> {
    pub(crate) fn survived(&self) -> bool {
        let place = (self.variant, self.attribute);
        self.kept
            .is_some_and(|kept| kept.attributes.contains(&place))
    }
}

/// Marks an attribute under `cfg_attr`.
pub(crate) fn attribute_marker(place: &Place<'_>) -> TokenStream {
    let variant = Literal::usize_unsuffixed(place.variant);
    let attribute = Literal::usize_unsuffixed(place.attribute);
    quote!(__cloud_errors(#variant #attribute))
}

/// The enum with markers, and the derive that expands what survives.
pub(crate) fn deferred(table: &Table, header: &TokenStream, item: &TokenStream) -> TokenStream {
    let krate = &table.header.krate;
    let markers = (0..table.variants.len()).map(|number| {
        let number = Literal::usize_unsuffixed(number);
        quote!(#[__cloud_errors(#number)])
    });
    let markers = markers.collect::<Vec<_>>();
    let item_with_markers = write::item(table, &markers);
    quote! {
        #[derive(#krate::__private::__CloudErrors)]
        #[__cloud_errors((#header) #item)]
        #item_with_markers
    }
}

/// What the derive reads: the header, the source of the enum, and which parts of it are there.
pub(crate) fn survivors(item: TokenStream) -> (TokenStream, TokenStream, Kept) {
    let mut kept = Kept::default();
    let (mut header, mut source) = (TokenStream::new(), TokenStream::new());
    for tree in item {
        let TokenTree::Group(group) = tree else {
            continue;
        };
        if let Some(content) = marker(&group) {
            let mut trees = content.into_iter();
            if let Some(TokenTree::Group(first)) = trees.next() {
                header = first.stream();
            }
            source = trees.collect();
        } else if group.delimiter() == Delimiter::Brace {
            for tree in group.stream() {
                let TokenTree::Group(group) = tree else {
                    continue;
                };
                let numbers = marker(&group).into_iter().flatten();
                let numbers = numbers.filter_map(|tree| tree.to_string().parse().ok());
                match numbers.collect::<Vec<usize>>().as_slice() {
                    [variant] => _ = kept.variants.insert(*variant),
                    [variant, attribute] => _ = kept.attributes.insert((*variant, *attribute)),
                    _ => {}
                }
            }
        }
    }
    (header, source, kept)
}

/// The content of `[__cloud_errors(…)]`.
fn marker(brackets: &Group) -> Option<TokenStream> {
    let mut trees = brackets.stream().into_iter();
    match (trees.next()?, trees.next()?) {
        (TokenTree::Ident(name), TokenTree::Group(content)) if name == "__cloud_errors" => {
            Some(content.stream())
        }
        _ => None,
    }
}
