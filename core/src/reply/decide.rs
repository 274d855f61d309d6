//! What the parts that were found come to.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Envelope;
use super::scan::{Found, Parts, SentCode, kind, why_unfit};
use super::wrong::Wrong;
use crate::{Code, Table};

/// What a reply is.
pub(super) enum Reply {
    /// The payload is in the object under that key, or in the body's own.
    Success { wrapper: Option<&'static str> },
    /// What the service says is what the envelope at that position names.
    Failure { envelope: usize },
}

pub(super) fn decide(
    parts: &Parts<'_>,
    body: &[u8],
    envelopes: &[Envelope],
    table: &Table,
) -> Result<Reply, Wrong> {
    let mut candidates = envelopes.iter().zip(parts).enumerate();
    let Some(mut best) = candidates.next() else {
        return Err(Wrong::at(body.len(), no_reply(envelopes)));
    };
    for candidate in candidates {
        if evidence(candidate.1) > evidence(best.1) {
            best = candidate;
        }
    }
    let (i, (envelope, found)) = best;
    let wrapper = envelope.wrapper.filter(|_| found.wrapped);
    match found.code {
        Some(code) if is_success(code, envelope, table) => Ok(Reply::Success { wrapper }),
        Some(_) => Ok(Reply::Failure { envelope: i }),
        None if found.unfit.is_some() || found.error => Err(match found.unfit {
            Some(value) => Wrong::at(value.len(), why_unfit(value, !table.is_string_table())),
            None => envelope.no_code(found, body),
        }),
        None if is_success_without_code(found, envelope, table) => Ok(Reply::Success { wrapper }),
        None => {
            let mut candidates = envelopes.iter().zip(parts);
            let around = candidates.find(|(_, found)| found.around.is_some());
            Err(match around {
                Some((envelope, found)) => envelope.no_code(found, body),
                None => Wrong::at(body.len(), no_reply(envelopes)),
            })
        }
    }
}

/// How much speaks for a body being what an envelope describes.
fn evidence((envelope, found): (&Envelope, &Found<'_>)) -> u8 {
    let has_code = found.code.is_some() || found.error || found.unfit.is_some();
    match (found.wrapped, has_code) {
        (true, true) => 4,
        (false, true) if envelope.wrapper.is_none() => 3,
        (true, false) => 2,
        (false, true) => 1,
        (false, false) => 0,
    }
}

fn is_success(code: SentCode<'_>, envelope: &Envelope, table: &Table) -> bool {
    match (table.success(), code) {
        (Some(Code::Number(success)), SentCode::Number(code)) => success == code,
        (Some(Code::Str(success)), SentCode::Text(code)) => code.is(success),
        (None, SentCode::Text(code)) => !envelope.only_on_failure && code.is("0"),
        _ => false,
    }
}

fn is_success_without_code(found: &Found<'_>, envelope: &Envelope, table: &Table) -> bool {
    let is_complete = found.wrapped || envelope.wrapper.is_none();
    is_complete && (envelope.only_on_failure || table.success().is_none())
}

fn no_reply(envelopes: &[Envelope]) -> String {
    let keys = envelopes.iter().map(|envelope| {
        let key = envelope.wrapper.or_else(|| first(envelope.inside));
        key.or_else(|| first(envelope.code)).unwrap_or_default()
    });
    let keys = keys.map(|key| format!("no `{key}`")).collect::<Vec<_>>();
    format!("it has {}", keys.join(" and "))
}

fn first(keys: &[&'static str]) -> Option<&'static str> {
    keys.first().copied()
}

impl Envelope {
    /// What is wrong with an error, or with the object around one, that has no code: perhaps that it
    /// is no object.
    #[cold]
    pub(super) fn no_code(&self, found: &Found<'_>, body: &[u8]) -> Wrong {
        let key = first(self.inside).filter(|_| found.error).or(self.wrapper);
        let key = key.unwrap_or_default();
        let value = found.around.unwrap_or(body);
        let reason = if let [b'{', ..] = value {
            let code = first(self.code).unwrap_or_default();
            format!("`{key}` has no `{code}`")
        } else {
            format!("`{key}` is an object, not {}", kind(value))
        };
        Wrong::at(value.len(), reason)
    }
}
