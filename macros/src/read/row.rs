use std::{fmt, ptr};

use proc_macro2::{Delimiter, Group, Span, TokenTree};

use super::expect::lints;
use super::fields::{self, fields};
use super::{class, code, docs, foreign, translate};
use crate::model::{Class, Fallback, Header, Row};
use crate::report::{At, Place, Report};
use crate::spelling::{is_one_of, spelled};
use crate::syntax::{Attribute, Enum, Variant};
use crate::tokens::{has_invisible_groups, parenthesized, spell};

/// What a variant turns out to be.
pub(super) enum Meaning {
    Row(Row),
    /// Perhaps with other fields to write.
    Fallback(Fallback, Option<Group>),
    /// Neither, which has been reported.
    Mistake {
        unclassified: bool,
    },
}

pub(super) fn meaning(
    variant: &Variant,
    item: &Enum,
    header: &Header,
    number: usize,
    report: &mut Report,
) -> Meaning {
    for attribute in &variant.attributes {
        if let Some(why) = &attribute.refused {
            report.turn_to(attribute.place);
            report.error(attribute.at(), why);
        }
    }
    let place = Place::variant(number);
    let is_bare = variant.code.is_none() && variant.fields.is_none();
    if is_bare && bare_fallback(item).is_some_and(|last| ptr::eq(last, variant)) {
        report.turn_to(place.name());
        report.error(variant.name.span(), no_type(variant, item));
        return Meaning::Mistake {
            unclassified: false,
        };
    }
    let Some(group) = variant.fields.as_ref().filter(|_| variant.code.is_none()) else {
        return row(variant, header, number, report);
    };
    if parenthesized(&group.clone().into()).is_some() {
        return fallback(variant, group, item, number, report);
    }
    report.turn_to(place.fields());
    report.error(group.span(), one_field(variant));
    Meaning::Mistake {
        unclassified: false,
    }
}

fn row(variant: &Variant, header: &Header, number: usize, report: &mut Report) -> Meaning {
    let place = Place::variant(number);
    let attributes = &variant.attributes;
    if let (Some(fields), Some((_, code))) = (&variant.fields, &variant.code) {
        if !attributes.iter().any(is_own) && fields.delimiter() == Delimiter::Parenthesis {
            report.turn_to(place.fields());
            report.error(fields.span(), row_or_fallback(variant, fields, code));
            return Meaning::Mistake {
                unclassified: false,
            };
        }
    }
    let text = docs::text(attributes, report);
    let class = class::class(attributes, report);
    let message = text.as_ref().map_or("", |text| &text.message);
    let translations = translate::translations(attributes, message, header, report);
    let overrides = overrides(attributes, report);
    report.turn_to(place.name());
    let name = &variant.name;
    match text {
        Err(_) if foreign::say(foreign::Subject::Message, attributes) => {}
        Err(docs::Missing::Comment) => report.error(
            name.span(),
            format_args!("`{name}` needs a message: write a doc comment above it, `/// …`"),
        ),
        Err(docs::Missing::Message) => report.error(
            name.span(),
            format_args!(
                "`{name}` has help but no message: the doc comment's first paragraph is the \
                 message, what follows is the help"
            ),
        ),
        Ok(_) | Err(docs::Missing::Literal) => {}
    }
    if let Some(fields) = &variant.fields {
        report.turn_to(place.fields());
        report.error(
            fields.span(),
            match &variant.code {
                Some((_, code)) => format!("a row has no fields: `{name} = {}`", spell(code)),
                None => format!("a row has no fields: `{name} = 4040`"),
            },
        );
    }
    report.turn_to(place.code());
    let code = match &variant.code {
        Some((equals, value)) => code::code(equals, value, report),
        None if foreign::say(foreign::Subject::Code, attributes) => None,
        None => {
            report.turn_to(place.name());
            report.error(
                name.span(),
                format_args!(
                    "a row needs a code: `{name} = 4040`; a fallback needs a type: \
                     `{name}(UnknownCode)`"
                ),
            );
            None
        }
    };
    let mut class = class.unwrap_or_default();
    class.mistaken |= foreign::say(foreign::Subject::Class, attributes);
    match code {
        Some((code, at, code_at)) if variant.fields.is_none() => Meaning::Row(Row {
            name: name.clone(),
            code,
            at,
            code_at,
            class,
            text: text.unwrap_or_default(),
            translations,
            overrides,
            lints: lints(attributes),
            place: number,
        }),
        _ => Meaning::Mistake {
            unclassified: is_unclassified(class),
        },
    }
}

pub(super) fn is_unclassified(class: Class) -> bool {
    class.category.is_none() && !class.mistaken
}

fn fallback(
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

/// For a variant that is a fallback but for its type.
fn no_type(variant: &Variant, item: &Enum) -> impl fmt::Display {
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

/// For a variant with what makes it a fallback and with what makes it a row.
fn row_or_fallback(variant: &Variant, fields: &Group, code: &[TokenTree]) -> impl fmt::Display {
    let name = &variant.name;
    format!(
        "a row has no fields: `{name} = {}`; a fallback has no code: `{name}{}`",
        spell(code),
        spelled(fields),
    )
}

fn one_field(variant: &Variant) -> impl fmt::Display {
    format!(
        "a fallback has one unnamed field: `{}(UnknownCode)`",
        variant.name
    )
}

/// The attributes that a row has for the list.
pub(super) const OWN: [&str; 3] = ["class", "translate", "overrides"];

pub(crate) fn is_own(attribute: &Attribute) -> bool {
    attribute.name().is_some_and(is_own_name)
}

pub(crate) fn is_own_name(name: &str) -> bool {
    is_one_of(name, &OWN)
}

fn overrides(attributes: &[Attribute], report: &mut Report) -> Option<Span> {
    let mut found = None;
    let all = attributes.iter();
    for attribute in all.filter(|attribute| attribute.is("overrides")) {
        report.turn_to(attribute.place);
        if found.is_some() && attribute.refused.is_some() {
            continue;
        }
        if found.is_some() {
            report.error(
                attribute.at(),
                "`overrides` stands twice on this row, keep one",
            );
        } else if !attribute.arguments().is_empty() {
            let at = At::tokens(attribute.arguments(), attribute.brackets.span());
            report.error(at, "`overrides` takes no arguments: `#[overrides]`");
        }
        found = found.or_else(|| attribute.content.first().map(TokenTree::span));
    }
    found
}
