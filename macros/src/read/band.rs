//! `bands(4000..=4099 => InvalidArgument, "AuthFailure" => Unauthenticated)`

use proc_macro2::{Group, Punct, Spacing, TokenTree};

use super::code;
use super::string::string;
use super::vocabulary::dressed_category;
use crate::model::{Band, BandSpan, Category, Code, Header};
use crate::report::{At, Place, Report};
use crate::spelling::spelled;
use crate::tokens::{comma_separated, flat, is_punct, spell};

/// Adds the bands of the group to the header.
pub(super) fn bands(group: &Group, place: Place, header: &mut Header, report: &mut Report) {
    let trees = flat(group.stream());
    for (number, item) in comma_separated(&trees).enumerate() {
        let place = place.detail(number);
        report.turn_to(place);
        match band(item, group, place, report) {
            Ok(band) => header.bands.push(band),
            Err(span) => header.mistaken_bands.push(span),
        }
    }
}

/// The band, or as much as is known of what it covers.
fn band(
    item: &[TokenTree],
    group: &Group,
    place: Place,
    report: &mut Report,
) -> Result<Band, Option<BandSpan>> {
    let Some(arrow) = arrow(item) else {
        report.error(At::tokens(item, group.span()), EXPECTED);
        return Err(None);
    };
    let (span, category_tokens) = (&item[..arrow], &item[arrow + 2..]);
    let at = At::tokens(span, item[arrow].span());
    let source = spell(span);
    let span = read_span(span, at, report);
    let category = match category_tokens {
        [TokenTree::Ident(word)] => Category::named(&spelled(word)).or_report(word, report),
        [_, rest @ ..] if has_arrow(rest) => {
            report.error(
                At::tokens(rest, item[arrow + 1].span()).start(),
                "between two bands stands a comma",
            );
            None
        }
        other => {
            let at = At::tokens(other, item[arrow + 1].span());
            let dressed = dressed_category(other);
            let expected = "behind `=>` comes a category such as `NotFound`";
            let mistake = dressed.as_ref().map_or(expected, |(_, mistake)| mistake);
            report.error(at, mistake);
            dressed.map(|(category, _)| category)
        }
    };
    match (span, category) {
        (Ok(span), Some(category)) => Ok(Band {
            span,
            category,
            at,
            source,
            place,
        }),
        (Ok(_), None) if has_arrow(category_tokens) => Err(None),
        (Ok(span), None) => Err(Some(span)),
        (Err(meant), _) => Err(meant),
    }
}

/// Where a `=>` stands.
fn arrow(trees: &[TokenTree]) -> Option<usize> {
    trees
        .windows(2)
        .position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'))
}

pub(super) fn has_arrow(trees: &[TokenTree]) -> bool {
    arrow(trees).is_some()
}

/// What a band covers, or what it may have been meant to cover.
fn read_span(
    span: &[TokenTree],
    at: At,
    report: &mut Report,
) -> Result<BandSpan, Option<BandSpan>> {
    let dots = span
        .windows(2)
        .position(|pair| is_punct(&pair[0], '.') && is_punct(&pair[1], '.'));
    let Some(dots) = dots else {
        return read_single(span, at, report);
    };
    let (start, end) = (&span[..dots], &span[dots + 2..]);
    let (inclusive, end) = match end {
        [equals, end @ ..] if is_punct(equals, '=') => (true, end),
        end => (false, end),
    };
    if start.is_empty() || end.is_empty() {
        report.error(at, "a band needs both ends: `4000..=4099`");
        return Err(None);
    }
    if let ([start], [end]) = (start, end) {
        if string(start).and(string(end)).is_some() {
            report.error(at, NO_RANGE);
            return Err(None);
        }
    }
    let first = number(start, at, report);
    let last = number(end, at, report);
    let (Some(first), Some(last)) = (first, last) else {
        return Err(None);
    };
    match last.checked_sub(i64::from(!inclusive)) {
        Some(last) if first <= last => Ok(BandSpan::Numbers { first, last }),
        _ => {
            let band = spell(span);
            report.error(
                at,
                format_args!("`{band}` is empty, its start lies behind its end"),
            );
            Err(Some(BandSpan::Numbers {
                first: last,
                last: first,
            }))
        }
    }
}

/// A prefix; a lone number is a mistake, whose meaning is clear.
fn read_single(
    span: &[TokenTree],
    at: At,
    report: &mut Report,
) -> Result<BandSpan, Option<BandSpan>> {
    let literal = match span {
        [TokenTree::Literal(_)] => true,
        [minus, TokenTree::Literal(_)] => is_punct(minus, '-'),
        _ => false,
    };
    if !literal {
        report.error(at, EXPECTED);
        return Err(None);
    }
    if let [literal] = span {
        if let Some(prefix) = string(literal) {
            return prefix_span(prefix, at, report).ok_or(None);
        }
    }
    let number = number(span, at, report).ok_or(None)?;
    report.error(
        at,
        format_args!("a band is a range, of one code too: `{number}..={number}`"),
    );
    Err(Some(BandSpan::Numbers {
        first: number,
        last: number,
    }))
}

fn number(value: &[TokenTree], at: At, report: &mut Report) -> Option<i64> {
    let equals = Punct::new('=', Spacing::Alone);
    match code::code(&equals, value, report)?.0 {
        Code::Number(number) => Some(number),
        Code::Name(_) => {
            report.error(At::tokens(value, at.start()), NO_RANGE);
            None
        }
    }
}

fn prefix_span(prefix: String, at: At, report: &mut Report) -> Option<BandSpan> {
    let trimmed = prefix.trim_end_matches(['.', '*']);
    if trimmed.is_empty() {
        report.error(
            at,
            "a band's prefix is one or more whole segments, this one is empty",
        );
        return None;
    }
    if trimmed.contains(char::is_whitespace) {
        report.error(
            at,
            "a band's prefix is one or more whole segments, and a code holds no white space",
        );
        return None;
    }
    if trimmed.split('.').any(str::is_empty) {
        let segments = trimmed.split('.').filter(|segment| !segment.is_empty());
        let meant = segments.collect::<Vec<_>>().join(".");
        report.error(
            at,
            format_args!(
                "a band's prefix is one or more whole segments, and one of these is empty: write \
                 `\"{meant}\"`"
            ),
        );
        return Some(BandSpan::Prefix(meant));
    }
    if trimmed.len() < prefix.len() {
        report.error(
            at,
            format_args!("a band covers whole dotted segments by itself, write `\"{trimmed}\"`"),
        );
        return Some(BandSpan::Prefix(trimmed.to_owned()));
    }
    Some(BandSpan::Prefix(prefix))
}

const NO_RANGE: &str =
    "strings have no range; a band of strings is a prefix: `\"AuthFailure\" => Unauthenticated`";

const EXPECTED: &str = "a band is a range of numbers or a prefix, and a category: \
                        `4000..=4099 => InvalidArgument`, `\"AuthFailure\" => Unauthenticated`";
