use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::model::{Band, BandSpan, Kind, List};
use crate::report::Report;

/// Bands are of the list's kind and do not overlap. Afterwards they stand in the order of their
/// look-up.
pub(super) fn check(list: &mut List, report: &mut Report) {
    let kind = list.kind;
    let mut kept = Kept::default();
    for band in std::mem::take(&mut list.header.bands) {
        report.turn_to(band.place);
        match (&band.span, kind) {
            (BandSpan::Numbers { .. }, Kind::Numbers) | (BandSpan::Prefix(_), Kind::Names) => {
                kept.push(band, report);
            }
            (_, Kind::Numbers) => {
                report.error(
                    band.at,
                    "the codes of this list are numbers, a band is a range such as `4000..=4099`",
                );
                kept.mistaken.push(None);
            }
            (_, Kind::Names) => {
                report.error(
                    band.at,
                    "the codes of this list are strings, a band is a prefix such as `\"AuthFailure\"`",
                );
                kept.mistaken.push(None);
            }
        }
    }
    list.header.mistaken_bands.append(&mut kept.mistaken);
    let mut bands = kept.bands;
    bands.sort_by_key(|band| match &band.span {
        BandSpan::Numbers { first, .. } => (*first, Reverse(0)),
        BandSpan::Prefix(prefix) => (0, Reverse(prefix.len())),
    });
    list.header.bands = bands;
}

/// Bands that do not overlap.
#[derive(Default)]
struct Kept {
    bands: Vec<Band>,
    /// What the others cover, as far as that is clear.
    mistaken: Vec<Option<BandSpan>>,
    /// By their first number.
    ranges: BTreeMap<i64, usize>,
    prefixes: HashMap<String, usize>,
    /// Those that another overlaps.
    named: HashSet<usize>,
}

impl Kept {
    fn push(&mut self, band: Band, report: &mut Report) {
        let position = self.bands.len();
        let other = match &band.span {
            BandSpan::Numbers { first, last } => {
                // Of the bands that begin before this one ends, only the last can reach into it.
                let before = self
                    .ranges
                    .range(..=last)
                    .next_back()
                    .map(|(_, other)| *other);
                before.filter(|other| self.reaches(*other, *first))
            }
            BandSpan::Prefix(prefix) => self.prefixes.get(prefix).copied(),
        };
        let Some(other) = other else {
            match &band.span {
                BandSpan::Numbers { first, .. } => {
                    self.ranges.insert(*first, position);
                }
                BandSpan::Prefix(prefix) => {
                    self.prefixes.insert(prefix.clone(), position);
                }
            }
            self.bands.push(band);
            return;
        };
        let first = &self.bands[other];
        match &band.span {
            BandSpan::Numbers { .. } => report.error(
                band.at,
                format_args!("band `{}` overlaps `{}`", band.source, first.source),
            ),
            BandSpan::Prefix(_) => report.error(
                band.at,
                format_args!("prefix `{}` has a band already", band.source),
            ),
        }
        if self.named.insert(other) {
            report.turn_to(first.place);
            report.error(first.at, "first band here");
        }
        self.mistaken.push(Some(band.span));
    }

    fn reaches(&self, other: usize, number: i64) -> bool {
        matches!(self.bands[other].span, BandSpan::Numbers { last, .. } if last >= number)
    }
}
