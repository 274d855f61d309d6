use std::fmt;

use proc_macro2::{Delimiter, Group, TokenTree};

use super::expect::{expectations, levels};
use super::overrides::overrides;
use super::own::is_own;
use super::variant::Meaning;
use super::{class, code, docs, foreign, translate};
use crate::model::{Class, Header, Row};
use crate::report::{Place, Report};
use crate::spelling::spelled;
use crate::syntax::Variant;
use crate::tokens::spell;

pub(super) fn row(
    variant: &Variant,
    header: &Header,
    number: usize,
    report: &mut Report,
) -> Meaning {
    let place = Place::variant(number);
    let attributes = &variant.attributes;
    if let (Some(fields), Some((_, code))) = (&variant.fields, &variant.code) {
        if !attributes.iter().any(is_own) {
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
            levels: levels(attributes),
            expectations: expectations(attributes),
            differs_only_in_case: false,
            place: number,
        }),
        _ => Meaning::Mistake {
            unclassified: is_unclassified(class),
        },
    }
}

fn is_unclassified(class: Class) -> bool {
    class.category.is_none() && !class.mistaken
}

/// For a variant with what makes it a fallback and with what makes it a row.
fn row_or_fallback(variant: &Variant, fields: &Group, code: &[TokenTree]) -> impl fmt::Display {
    let name = &variant.name;
    let fields = match fields.delimiter() {
        Delimiter::Parenthesis => spelled(fields),
        _ => "(UnknownCode)".to_owned(),
    };
    format!(
        "a row has no fields: `{name} = {}`; a fallback has no code: `{name}{fields}`",
        spell(code),
    )
}
