use std::format;

use super::changes::{ChangeKind, Changes};
use crate::document::{BandDocument, Codes, OwnedCode};
use crate::{Category, Retry};

/// Compares bands: patterns one by one, ranges by the codes that they cover.
pub(super) fn compare(changes: &mut Changes, old: &[BandDocument], new: &[BandDocument]) {
    for band in old {
        each_piece(band, new, &mut |codes, now| match now {
            Some(now) if class(now) == class(band) => {}
            _ => {
                let (kind, how) = match now {
                    Some(_) => (ChangeKind::Behavioural, "class changed"),
                    None => (ChangeKind::Breaking, "removed"),
                };
                add(changes, kind, codes, [Some(band), now], how);
            }
        });
    }
    for band in new {
        each_piece(band, old, &mut |codes, before| {
            if before.is_none() {
                add(
                    changes,
                    ChangeKind::Behavioural,
                    codes,
                    [None, Some(band)],
                    "added",
                );
            }
        });
    }
}

fn add(
    changes: &mut Changes,
    kind: ChangeKind,
    codes: &Codes,
    bands: [Option<&BandDocument>; 2],
    how: &str,
) {
    let values = bands.map(|band| {
        let (category, retry, http) = class(band?);
        Some(format!("{category}, retry {retry}, HTTP {http}"))
    });
    let what = format_args!("band {codes}: {how}");
    changes.add(kind, format_args!("band {codes}"), values, what);
}

/// Calls back for each part of a band that one other band covers, or none.
fn each_piece(
    band: &BandDocument,
    others: &[BandDocument],
    call: &mut dyn FnMut(&Codes, Option<&BandDocument>),
) {
    let Some((mut first, last)) = range(&band.codes) else {
        return call(
            &band.codes,
            others.iter().find(|other| other.codes == band.codes),
        );
    };
    loop {
        let ranges = || {
            others
                .iter()
                .filter_map(|other| Some((range(&other.codes)?, other)))
        };
        let found = ranges().find(|((start, end), _)| *start <= first && first <= *end);
        let end = match found {
            Some(((_, end), _)) => end.min(last),
            // Up to the next band.
            None => ranges()
                .map(|((start, _), _)| start)
                .filter(|start| first < *start && *start <= last)
                .min()
                .map_or(last, |start| start - 1),
        };
        call(
            &Codes::Range { first, last: end },
            found.map(|(_, other)| other),
        );
        match end.checked_add(1) {
            Some(next) if next <= last => first = next,
            _ => return,
        }
    }
}

fn class(band: &BandDocument) -> (Category, Retry, u16) {
    (band.category, band.retry, band.http)
}

fn range(codes: &Codes) -> Option<(i64, i64)> {
    match codes {
        Codes::One(OwnedCode::Number(number)) => Some((*number, *number)),
        Codes::Range { first, last } => Some((*first, *last)),
        _ => None,
    }
}
