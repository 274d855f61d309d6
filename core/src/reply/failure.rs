//! What the service says about a call that failed.

use alloc::borrow::{Cow, ToOwned as _};

use super::Envelope;
use super::api_error::{Outer, TEXTS};
use super::bounded;
use super::inner::inner_code;
use super::json::RawString;
use super::scan::{Found, SentCode};
use super::texts::{Texts, TextsWriter};
use super::wrong::Wrong;
use crate::{Code, Table};

/// A reply that reports a failure, read.
pub(super) struct Failure<'b> {
    code: OwnCode<'b>,
    pub(super) outer: Outer,
    pub(super) texts: Texts<TEXTS>,
}

/// A code that may have been read from escapes.
pub(super) enum OwnCode<'b> {
    Number(i64),
    Text(Cow<'b, str>),
}

impl OwnCode<'_> {
    #[inline]
    pub(super) fn as_code(&self) -> Code<'_> {
        match self {
            Self::Number(number) => Code::Number(*number),
            Self::Text(text) => Code::Str(text),
        }
    }
}

/// Kept beyond what it was read from.
impl From<Code<'_>> for OwnCode<'static> {
    fn from(code: Code<'_>) -> Self {
        match code {
            Code::Number(number) => Self::Number(number),
            Code::Str(text) => Self::Text(Cow::Owned(text.to_owned())),
        }
    }
}

impl<'b> Failure<'b> {
    pub(super) fn read(
        found: &Found<'b>,
        body: &[u8],
        envelope: &Envelope,
        table: &Table,
    ) -> Result<Self, Wrong> {
        let start = bounded::start(body);
        let mut texts = TextsWriter::with_capacity(found.len() + start.len());
        let message = read(found.message, body)?;
        texts.push(message.as_deref());
        let description = read(found.description, body)?;
        texts.push(description.as_deref());
        texts.push(read(found.request_id, body)?.as_deref());
        let mut code = match found.code {
            Some(SentCode::Number(number)) => OwnCode::Number(number),
            Some(SentCode::Text(raw)) => OwnCode::Text(read(Some(raw), body)?.unwrap_or_default()),
            None => OwnCode::Text(Cow::Borrowed("")),
        };
        let mut outer = Outer::Same;
        if envelope.two_levels {
            match code {
                OwnCode::Number(number) => {
                    if let Some(inner) = message.as_deref().and_then(inner_code) {
                        if inner != number && table.own(Code::Number(inner)).is_some() {
                            code = OwnCode::Number(inner);
                            outer = Outer::Number(number);
                        }
                    }
                }
                OwnCode::Text(text) if text.parse::<i64>().is_ok() => {
                    code = OwnCode::Text(match description.filter(|name| !name.is_empty()) {
                        Some(name) => {
                            texts.push(Some(&text));
                            outer = Outer::Text;
                            name
                        }
                        None => text,
                    });
                }
                OwnCode::Text(_) => {}
            }
        }
        Ok(Self {
            code,
            outer,
            texts: texts.finish(start),
        })
    }

    #[inline]
    pub(super) fn code(&self) -> Code<'_> {
        self.code.as_code()
    }
}

#[inline]
fn read<'b>(raw: Option<RawString<'b>>, body: &[u8]) -> Result<Option<Cow<'b, str>>, Wrong> {
    match raw {
        Some(raw) => {
            let text = raw.read();
            let text = text.map_err(|error| Wrong::in_text(raw.left(body), &error));
            text.map(Some)
        }
        None => Ok(None),
    }
}
