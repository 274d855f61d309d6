//! What the service says about a call that failed.

use alloc::borrow::Cow;

use super::Envelope;
use super::inner::inner_code;
use super::json::RawString;
use super::scan::{Found, SentCode};
use super::wrong::Wrong;
use crate::{Code, Table};

/// A reply that reports a failure, read.
pub(super) struct Failure<'b> {
    code: OwnCode<'b>,
    /// The code outside, where `code` is an inner one.
    outer: Option<OwnCode<'b>>,
    pub(super) message: Option<Cow<'b, str>>,
    pub(super) description: Option<Cow<'b, str>>,
    pub(super) request_id: Option<Cow<'b, str>>,
}

enum OwnCode<'b> {
    Number(i64),
    Text(Cow<'b, str>),
}

impl<'b> Failure<'b> {
    pub(super) fn read(
        found: &Found<'b>,
        body: &[u8],
        envelope: &Envelope,
        table: &Table,
    ) -> Result<Self, Wrong> {
        let text = |raw: Option<RawString<'b>>| match raw {
            Some(raw) => {
                let text = raw.read();
                let text = text.map_err(|error| Wrong::in_text(raw.left(body), &error));
                text.map(Some)
            }
            None => Ok(None),
        };
        let code = match found.code {
            Some(SentCode::Number(number)) => OwnCode::Number(number),
            Some(SentCode::Text(raw)) => OwnCode::Text(text(Some(raw))?.unwrap_or_default()),
            None => OwnCode::Text(Cow::Borrowed("")),
        };
        let mut failure = Self {
            code,
            outer: None,
            message: text(found.message)?,
            description: text(found.description)?,
            request_id: text(found.request_id)?,
        };
        if envelope.two_levels {
            if let Some(inner) = failure.inner(table) {
                failure.outer = Some(core::mem::replace(&mut failure.code, inner));
            }
        }
        Ok(failure)
    }

    /// The finer code that stands in a text.
    fn inner(&self, table: &Table) -> Option<OwnCode<'b>> {
        match &self.code {
            OwnCode::Number(_) => {
                let inner = inner_code(self.message.as_deref()?)?;
                table.own(Code::Number(inner))?;
                Some(OwnCode::Number(inner))
            }
            OwnCode::Text(code) => {
                code.parse::<i64>().ok()?;
                let name = self.description.clone();
                name.filter(|name| !name.is_empty()).map(OwnCode::Text)
            }
        }
    }

    pub(super) fn code(&self) -> Code<'_> {
        self.code.as_code()
    }

    pub(super) fn outer(&self) -> Option<Code<'_>> {
        self.outer.as_ref().map(OwnCode::as_code)
    }
}

impl OwnCode<'_> {
    fn as_code(&self) -> Code<'_> {
        match self {
            Self::Number(number) => Code::Number(*number),
            Self::Text(text) => Code::Text(text),
        }
    }
}
