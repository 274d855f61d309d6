use std::cmp::Reverse;

use crate::model::{Band, BandSpan, Kind, List};
use crate::report::Report;

/// Bands are of the list's kind and do not overlap. Afterwards they stand in the order of their
/// look-up.
pub(super) fn check(list: &mut List, report: &mut Report) {
    report.turn_to(0);
    let kind = list.kind;
    list.header.bands.retain(|band| {
        let fits = matches!(
            (&band.span, kind),
            (BandSpan::Numbers { .. }, Kind::Numbers) | (BandSpan::Prefix(_), Kind::Names)
        );
        if !fits {
            report.error(
                band.at,
                match kind {
                    Kind::Numbers => {
                        "the codes of this list are numbers, a band is a range such as \
                                  `4000..=4099`"
                    }
                    Kind::Names => {
                        "the codes of this list are strings, a band is a prefix such as \
                                `\"AuthFailure\"`"
                    }
                },
            );
        }
        fits
    });
    let mut kept = Vec::<Band>::new();
    for band in std::mem::take(&mut list.header.bands) {
        match kept.iter().find(|other| overlap(&other.span, &band.span)) {
            Some(other) => {
                report.error(
                    band.at,
                    match &band.span {
                        BandSpan::Numbers { .. } => {
                            format!("this band overlaps `{}`", other.span.describe(),)
                        }
                        BandSpan::Prefix(prefix) => {
                            format!("the prefix `{prefix}` has a band already")
                        }
                    },
                );
                report.error(
                    other.at,
                    format_args!("the band that `{}` overlaps", band.span.describe(),),
                );
            }
            None => kept.push(band),
        }
    }
    kept.sort_by_key(|band| match &band.span {
        BandSpan::Numbers { first, .. } => (*first, Reverse(0)),
        BandSpan::Prefix(prefix) => (0, Reverse(prefix.len())),
    });
    list.header.bands = kept;
}

fn overlap(left: &BandSpan, right: &BandSpan) -> bool {
    match (left, right) {
        (BandSpan::Numbers { first: a, last: b }, BandSpan::Numbers { first: c, last: d }) => {
            a <= d && c <= b
        }
        (BandSpan::Prefix(left), BandSpan::Prefix(right)) => left == right,
        _ => false,
    }
}
