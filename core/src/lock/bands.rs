use std::collections::BTreeSet;
use std::format;

use super::changes::{ChangeKind, Changes};
use crate::document::{BandDocument, Codes, OwnedCode};

/// Compares bands: ranges by the codes that they cover, patterns one by one.
pub(super) fn compare(changes: &mut Changes, old: &[BandDocument], new: &[BandDocument]) {
    // No band starts or ends between two of these codes.
    let ranges = old.iter().chain(new).filter_map(range);
    let edges = ranges.flat_map(|(first, last)| [Some(first), last.checked_add(1)]);
    let edges = edges.flatten().collect::<BTreeSet<_>>();
    let mut edges = edges.into_iter().peekable();
    while let Some(first) = edges.next() {
        let last = edges.peek().map_or(i64::MAX, |next| next - 1);
        let covers = |band: &&BandDocument| {
            range(band).is_some_and(|(start, end)| start <= first && last <= end)
        };
        let bands = [old, new].map(|bands| bands.iter().find(covers));
        difference(changes, &Codes::Range { first, last }, bands);
    }
    let is_pattern = |band: &&BandDocument| range(band).is_none();
    for band in old.iter().filter(is_pattern) {
        let now = new.iter().find(|other| other.codes == band.codes);
        difference(changes, &band.codes, [Some(band), now]);
    }
    for band in new.iter().filter(is_pattern) {
        if old.iter().all(|other| other.codes != band.codes) {
            difference(changes, &band.codes, [None, Some(band)]);
        }
    }
}

/// Adds what changed for some codes: the old and the new band that cover them.
fn difference(changes: &mut Changes, codes: &Codes, bands: [Option<&BandDocument>; 2]) {
    let classes = bands.map(|band| band.map(|band| (band.category, band.retry, band.http)));
    let (kind, how) = match classes {
        [old, new] if old == new => return,
        [Some(_), Some(_)] => (ChangeKind::Behavioural, "class changed"),
        [Some(_), None] => (ChangeKind::Breaking, "removed"),
        [None, _] => (ChangeKind::Behavioural, "added"),
    };
    let values = classes.map(|class| {
        let (category, retry, http) = class?;
        Some(format!("{category}, retry {retry}, HTTP {http}"))
    });
    let what = format_args!("band {codes}: {how}");
    changes.add(kind, format_args!("band {codes}"), values, what);
}

fn range(band: &BandDocument) -> Option<(i64, i64)> {
    match band.codes {
        Codes::One(OwnedCode::Number(number)) => Some((number, number)),
        Codes::Range { first, last } => Some((first, last)),
        _ => None,
    }
}
