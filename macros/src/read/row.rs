use proc_macro2::{Ident, Span, TokenTree};

use super::{class, code, docs, translate};
use crate::model::{Fallback, Header, Row};
use crate::report::{At, Report};
use crate::syntax::{Attribute, Variant};
use crate::tokens::{flat, is_punct, parenthesized};

/// What a variant turns out to be.
pub(super) enum Meaning {
    Row(Row),
    Fallback(Fallback),
    /// Neither, which has been reported.
    Mistake,
}

pub(super) fn meaning(
    variant: &Variant,
    header: &Header,
    place: usize,
    report: &mut Report,
) -> Meaning {
    match &variant.fields {
        Some(fields) if variant.code.is_none() => match parenthesized(&fields.clone().into()) {
            Some(fields) => fallback(variant, &flat(fields.stream()), place, report),
            None => {
                report.error(
                    fields.span(),
                    "a fallback has one unnamed field: `Unknown(UnknownCode)`",
                );
                Meaning::Mistake
            }
        },
        fields => row(
            variant,
            fields.as_ref().map(proc_macro2::Group::span),
            header,
            place,
            report,
        ),
    }
}

fn row(
    variant: &Variant,
    fields: Option<Span>,
    header: &Header,
    place: usize,
    report: &mut Report,
) -> Meaning {
    let attributes = &variant.attributes;
    let text = docs::text(attributes, report);
    let class = class::class(attributes, report);
    let translations = translate::translations(attributes, &header.language, report);
    let overrides = overrides(attributes, report);
    confused_attributes(attributes, report);
    if matches!(text, Err(false)) {
        let help = "a row needs a message: write a doc comment above it, `/// …`";
        report.error(variant.name.span(), help);
    }
    if let Some(fields) = fields {
        report.error(
            fields,
            "a row has no fields; what the server adds to a code is not its business",
        );
    }
    let code =
        match &variant.code {
            Some((equals, value)) => code::code(equals, value, report),
            None => {
                report.error(variant.name.span(), format_args!(
                "a row needs a code: `{} = 4040`; a fallback needs a type: `{}(UnknownCode)`",
                variant.name, variant.name,
            ));
                None
            }
        };
    match code {
        Some((code, at)) if fields.is_none() => Meaning::Row(Row {
            name: variant.name.clone(),
            code,
            at,
            class: class.unwrap_or_default(),
            text: text.unwrap_or_default(),
            translations,
            overrides,
            place,
        }),
        _ => Meaning::Mistake,
    }
}

fn fallback(variant: &Variant, fields: &[TokenTree], place: usize, report: &mut Report) -> Meaning {
    for attribute in &variant.attributes {
        if is_own(attribute) {
            report.error(
                attribute.at(),
                "a fallback has no class and no texts, its codes have",
            );
        }
    }
    let of = match fields {
        [of @ .., comma] if is_punct(comma, ',') => of,
        of => of,
    };
    let at = At::tokens(of, variant.name.span());
    if of.is_empty() {
        report.error(
            at,
            "a fallback needs a type: `Unknown(UnknownCode)`, or a table to extend",
        );
        return Meaning::Mistake;
    }
    if of.iter().any(|tree| is_punct(tree, ',')) {
        report.error(at, "a fallback has one field");
        return Meaning::Mistake;
    }
    Meaning::Fallback(Fallback {
        name: variant.name.clone(),
        of: of.to_vec(),
        at,
        place,
    })
}

/// The attributes that a row has for the list.
const OWN: [&str; 4] = ["class", "translate", "overrides", "__code"];

pub(crate) fn is_own(attribute: &Attribute) -> bool {
    OWN.iter().any(|own| attribute.is(own))
}

fn overrides(attributes: &[Attribute], report: &mut Report) -> Option<Span> {
    let mut found = None::<&Ident>;
    for attribute in attributes {
        let Some(name) = attribute.name().filter(|name| *name == "overrides") else {
            continue;
        };
        if found.is_some() {
            report.error(
                name.span(),
                "`overrides` stands twice on this row, keep one",
            );
        } else if !attribute.arguments().is_empty() {
            let at = At::tokens(attribute.arguments(), name.span());
            report.error(at, "`overrides` takes no arguments");
        }
        found.get_or_insert(name);
    }
    found.map(Ident::span)
}

/// Attributes of other crates that say what a list says in its own way.
fn confused_attributes(attributes: &[Attribute], report: &mut Report) {
    for attribute in attributes {
        let Some(name) = attribute.name() else {
            continue;
        };
        let instead = match name.to_string().as_str() {
            "error" => "the doc comment is the message: `/// Not found.`",
            "code" | "num_enum" => "the code stands behind the name: `NotFound = 4040`",
            "strum" => "a string code stands behind the name: `NotFound = \"NotFound\"`",
            "message" | "help" => {
                "message and help are the doc comment's first and other paragraphs"
            }
            "category" | "retry" => "write `#[class(NotFound, retry = Later)]`",
            _ => continue,
        };
        report.error(
            attribute.at(),
            format_args!("`{name}` is no attribute of a row; {instead}"),
        );
    }
}
