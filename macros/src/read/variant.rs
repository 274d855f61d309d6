use std::ptr;

use proc_macro2::Group;

use super::fallback::{assigned_fallback, bare_fallback, fallback, no_type, one_field};
use super::row::row;
use crate::model::{Fallback, Header, Row};
use crate::report::{At, Place, Report};
use crate::syntax::{Enum, Variant};
use crate::tokens::{parenthesized, spell};

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
    if let Some((last, of)) = assigned_fallback(item).filter(|(last, _)| ptr::eq(*last, variant)) {
        report.turn_to(place.code());
        report.error(
            At::tokens(of, last.name.span()),
            format_args!(
                "the type of a fallback stands in parentheses: `{}({})`",
                last.name,
                spell(of)
            ),
        );
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
