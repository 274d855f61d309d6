//! `bands(4000..=4099 => InvalidArgument, "AuthFailure" => Unauthenticated)`

use proc_macro2::{Group, TokenTree};

use super::code;
use crate::model::{Band, BandSpan, Category, Code};
use crate::report::{At, Report};
use crate::tokens::{comma_separated, flat, is_punct};

pub(super) fn bands(group: &Group, report: &mut Report) -> Vec<Band> {
    let trees = flat(group.stream());
    let bands = comma_separated(&trees);
    bands.filter_map(|item| band(item, group, report)).collect()
}

fn band(item: &[TokenTree], group: &Group, report: &mut Report) -> Option<Band> {
    let all = At::tokens(item, group.span());
    let arrow = item
        .windows(2)
        .position(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'));
    // `..=>` holds an equals sign that belongs to the dots.
    let Some((span, category)) = arrow.map(|at| (&item[..at], &item[at + 2..])) else {
        report.error(all, EXPECTED);
        return None;
    };
    let category = match category {
        [TokenTree::Ident(word)] => Category::named(word)
            .map_err(|message| report.error(word.span(), message))
            .ok(),
        other => {
            report.error(
                At::tokens(other, item.last().map_or(group.span(), TokenTree::span)),
                "behind `=>` comes a category such as `NotFound`",
            );
            None
        }
    };
    let at = At::tokens(span, all.start());
    let span = read_span(span, at, report);
    Some(Band {
        span: span?,
        category: category?,
        at,
    })
}

fn read_span(span: &[TokenTree], at: At, report: &mut Report) -> Option<BandSpan> {
    let dots = span
        .windows(2)
        .position(|pair| is_punct(&pair[0], '.') && is_punct(&pair[1], '.'));
    let Some(dots) = dots else {
        if let [literal @ TokenTree::Literal(_)] = span {
            if let Some(prefix) = super::string::string(literal) {
                return prefix_span(prefix, at, report);
            }
        }
        report.error(at, EXPECTED);
        return None;
    };
    let (start, end) = (&span[..dots], &span[dots + 2..]);
    let (inclusive, end) = match end {
        [equals, end @ ..] if is_punct(equals, '=') => (true, end),
        end => (false, end),
    };
    if start.is_empty() || end.is_empty() {
        report.error(at, "a band needs both ends: `4000..=4099`");
        return None;
    }
    let first = number(start, at, report);
    let last = number(end, at, report);
    let (first, last) = (first?, last?);
    let last = if inclusive {
        Some(last)
    } else {
        last.checked_sub(1)
    };
    match last {
        Some(last) if first <= last => Some(BandSpan::Numbers { first, last }),
        _ => {
            report.error(at, "this band is empty, its start lies behind its end");
            None
        }
    }
}

fn number(value: &[TokenTree], at: At, report: &mut Report) -> Option<i64> {
    let equals = proc_macro2::Punct::new('=', proc_macro2::Spacing::Alone);
    match code::code(&equals, value, report)?.0 {
        Code::Number(number) => Some(number),
        Code::Name(_) => {
            report.error(
                At::tokens(value, at.start()),
                "strings have no range; a band of strings is a prefix: \
                 `\"AuthFailure\" => Unauthenticated`",
            );
            None
        }
    }
}

fn prefix_span(prefix: String, at: At, report: &mut Report) -> Option<BandSpan> {
    let trimmed = prefix.trim_end_matches(['.', '*']);
    if prefix.is_empty() || trimmed.is_empty() {
        report.error(
            at,
            "a band's prefix is one or more whole segments, this one is empty",
        );
        return None;
    }
    if trimmed.len() < prefix.len() {
        report.error(
            at,
            format_args!("a band covers whole dotted segments by itself, write `\"{trimmed}\"`"),
        );
        return None;
    }
    Some(BandSpan::Prefix(prefix))
}

const EXPECTED: &str = "a band is a range of numbers or a prefix, and a category: \
                        `4000..=4099 => InvalidArgument`, `\"AuthFailure\" => Unauthenticated`";
