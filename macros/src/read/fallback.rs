use std::fmt;

use proc_macro2::{Group, TokenTree};

use super::fields::{self, fields};
use super::foreign;
use super::own::is_own;
use super::variant::Meaning;
use crate::model::Fallback;
use crate::report::{At, Place, Report};
use crate::spelling::spelled;
use crate::syntax::{Attribute, Enum, Variant};
use crate::tokens::{has_invisible_groups, is_path};

pub(super) fn fallback(
    variant: &Variant,
    group: &Group,
    item: &Enum,
    number: usize,
    report: &mut Report,
) -> Meaning {
    let place = Place::variant(number);
    let mistake = Meaning::Mistake {
        unclassified: false,
    };
    let own = |one: &&Attribute| is_own(one) && one.refused.is_none();
    for attribute in variant.attributes.iter().filter(own) {
        report.turn_to(attribute.place);
        report.error(
            attribute.at(),
            "a fallback has no class and no texts, its codes have",
        );
    }
    report.turn_to(place.fields());
    let mut fields = fields(group, place.fields());
    let [field] = fields.as_mut_slice() else {
        if fields.is_empty() {
            report.error(
                group.span(),
                format_args!(
                    "a fallback needs a type: `{}(UnknownCode)`, or a table to extend",
                    variant.name
                ),
            );
        } else {
            report.error(group.span(), one_field(variant));
        }
        return mistake;
    };
    let mut replaced = has_invisible_groups(group);
    for attribute in &mut field.attributes {
        if let Some(why) = &attribute.refused {
            report.error(attribute.at(), why);
            replaced = true;
        } else if !item.has_foreign_macros && foreign::is_confused_field_attribute(attribute) {
            let name = attribute.name().unwrap_or_default();
            let why =
                format!("`{name}` is no attribute of a fallback; `From` comes with the table");
            report.error(attribute.at(), &why);
            attribute.refused = Some(why);
            replaced = true;
        }
    }
    if field.of.is_empty() {
        report.error(group.span(), one_field(variant));
        return mistake;
    }
    let replaced = replaced.then(|| fields::group(field, group));
    let of = field.of.clone();
    Meaning::Fallback(
        Fallback {
            name: variant.name.clone(),
            at: At::tokens(&of, variant.name.span()),
            of,
            place: number,
        },
        replaced,
    )
}

/// The last variant, if it is what a fallback becomes once it has a type: nothing makes it a row, and
/// no other variant is a fallback.
pub(crate) fn bare_fallback(item: &Enum) -> Option<&Variant> {
    let last = item.variants.last()?;
    let is_bare = last.code.is_none() && !last.attributes.iter().any(is_own);
    let mut variants = item.variants.iter().rev();
    let found = is_bare && variants.all(|one| one.fields.is_none());
    found.then_some(last)
}

/// The last variant, if it is what a fallback is but for an `=` where parentheses belong.
pub(crate) fn assigned_fallback(item: &Enum) -> Option<(&Variant, &[TokenTree])> {
    let (last, others) = item.variants.split_last()?;
    let (_, of) = last.code.as_ref().filter(|_| last.fields.is_none())?;
    // Constants are written in capitals.
    let is_type = of
        .last()
        .is_some_and(|name| spelled(name).contains(char::is_lowercase));
    let is_one = is_type
        && is_path(of)
        && !last.attributes.iter().any(is_own)
        && others.iter().all(|one| one.fields.is_none());
    is_one.then_some((last, of))
}

/// For a variant that is a fallback but for its type.
pub(super) fn no_type(variant: &Variant, item: &Enum) -> impl fmt::Display {
    let name = &variant.name;
    let (leaf, code) = if item.has_names() {
        ("UnknownName", "\"NotFound\"")
    } else {
        ("UnknownCode", "4040")
    };
    format!(
        "a fallback needs a type: `{name}({leaf})`, or a table to extend; a row needs a code: \
         `{name} = {code}`"
    )
}

pub(super) fn one_field(variant: &Variant) -> impl fmt::Display {
    format!(
        "a fallback has one unnamed field: `{}(UnknownCode)`",
        variant.name
    )
}
