//! The fields of mistaken variants. They stay where they can, since the list's author uses them.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, TokenTree};

use super::{Variants, types};
use crate::model::{Kind, List};
use crate::read;
use crate::report::Place;
use crate::syntax::{Enum, FIRST, Variant};
use crate::tokens::{has_invisible_groups, is_name, is_path, is_punct, is_word};

/// Takes those fields out that the table can't have: a table of numbers is `Copy`.
pub(super) fn check(list: &mut List, item: &Enum, variants: Variants) {
    let fallbacks = list.fallbacks.iter().map(|fallback| fallback.place);
    let fallbacks = fallbacks.collect::<HashSet<_>>();
    for (position, variant) in item.variants.iter().enumerate() {
        let number = position + FIRST;
        let Some(group) = variant.fields.as_ref() else {
            continue;
        };
        if fallbacks.contains(&number) {
            continue;
        }
        let fields = read::fields(group, Place::variant(number).fields());
        let fields = fields.iter().map(|field| {
            let well_formed = field.attributes.iter().all(|one| one.refused.is_none());
            (well_formed, named_type(&field.of, group.delimiter()))
        });
        let must_be_copy = list.kind == Kind::Numbers && variants.have_a_kind(list);
        let can_stay =
            |of: &[TokenTree]| types::read(of).is_some_and(|of| of.is_copy || !must_be_copy);
        let stay = !has_invisible_groups(group)
            && fields
                .clone()
                .all(|(well_formed, of)| well_formed && of.is_some_and(can_stay));
        if !stay {
            list.unused
                .extend(fields.filter_map(|(_, of)| of.map(<[TokenTree]>::to_vec)));
            let instead = instead(variant, list);
            list.replaced.insert(number, instead);
        }
    }
    // What rustc could find fault with stays out.
    let can_stand_alone = |of: &[TokenTree]| {
        item.generics.is_empty() && is_path(of) && !of.iter().any(|tree| is_word(tree, "Self"))
    };
    list.unused.retain(|of| can_stand_alone(of));
}

/// The type of a field, which has a name in braces.
fn named_type(of: &[TokenTree], delimiter: Delimiter) -> Option<&[TokenTree]> {
    match (of, delimiter) {
        (of, Delimiter::Parenthesis) => Some(of),
        ([name, colon, of @ ..], _) if is_name(name) && is_punct(colon, ':') => Some(of),
        _ => None,
    }
}

/// What most likely fits the uses of the variant.
fn instead(variant: &Variant, list: &List) -> Option<Group> {
    let fields = variant.fields.as_ref()?;
    let fallback = variant.code.is_none() && fields.delimiter() == Delimiter::Parenthesis;
    let krate = &list.header.krate;
    let leaf = match list.kind {
        Kind::Numbers => quote::quote!(#krate::UnknownCode),
        Kind::Names => quote::quote!(#krate::UnknownName),
    };
    fallback.then(|| Group::new(Delimiter::Parenthesis, leaf))
}
