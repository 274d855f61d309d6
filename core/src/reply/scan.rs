//! The first pass: what the envelopes name, wherever it stands, and nothing else.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString as _};

use super::Envelope;
use super::json::{self, Invalid, RawString};
use super::keys::Role;
use super::wrong::Wrong;
use crate::ParseCodeError;

/// What a reply has of what one envelope names. Texts are read when it is known that they matter.
#[derive(Clone, Copy, Default)]
pub(super) struct Found<'b> {
    /// Whether the envelope's wrapper is there; all else is then from its inside.
    pub(super) wrapped: bool,
    /// Whether the object is there that the code should stand in.
    pub(super) error: bool,
    pub(super) code: Option<SentCode<'b>>,
    /// What stands in the place of a code and is none, where it may be another envelope's payload.
    pub(super) unfit: Option<&'b [u8]>,
    /// What stands in the place of the object around the code, if that is there, else in that of the
    /// wrapper.
    pub(super) around: Option<&'b [u8]>,
    pub(super) message: Option<RawString<'b>>,
    pub(super) description: Option<RawString<'b>>,
    pub(super) request_id: Option<RawString<'b>>,
}

impl Found<'_> {
    /// How many bytes the texts beside the code take at most.
    #[inline]
    pub(super) fn len(&self) -> usize {
        let texts = [self.message, self.description, self.request_id];
        texts.iter().flatten().map(|text| text.len()).sum()
    }
}

/// What a reply has of what each envelope names; the second may be empty.
pub(super) type Parts<'b> = [Found<'b>; 2];

/// A code as the table's kind has it.
#[derive(Clone, Copy)]
pub(super) enum SentCode<'b> {
    Number(i64),
    Text(RawString<'b>),
}

/// Reads the whole body.
pub(super) fn scan<'b>(
    body: &'b [u8],
    envelopes: &[Envelope],
    numbers: bool,
    parts: &mut Parts<'b>,
) -> Result<(), Wrong> {
    let mut scan = Scan {
        envelopes,
        numbers,
        parts,
        in_doubt: false,
        wrong: Wrong::Syntax,
    };
    scan.body(body).map_err(|Invalid| scan.wrong)
}

/// Where an object stands: at the top, or as what of which envelope.
#[derive(Clone, Copy)]
enum Place {
    Top,
    Wrapper(usize),
    Error(usize),
}

struct Scan<'s, 'b> {
    envelopes: &'s [Envelope],
    /// Whether codes are numbers.
    numbers: bool,
    parts: &'s mut Parts<'b>,
    /// Whether what is being read is no error unless a code is in it.
    in_doubt: bool,
    /// What is wrong, once something is.
    wrong: Wrong,
}

/// What is left after what was read.
type Rest<'b> = Result<&'b [u8], Invalid>;

impl<'b> Scan<'_, 'b> {
    fn body(&mut self, body: &'b [u8]) -> Result<(), Invalid> {
        let body = json::space(body);
        if let [b'{', rest @ ..] = body {
            return json::end(self.object(Place::Top, rest)?);
        }
        json::end(json::skip(body)?)?;
        Err(self.fail(body, "a reply is an object"))
    }

    /// An object in which envelopes name something.
    fn object(&mut self, place: Place, mut rest: &'b [u8]) -> Rest<'b> {
        let mut is_first = true;
        loop {
            let (key, value) = json::key(rest, is_first)?;
            let Some(key) = key else {
                return Ok(value);
            };
            is_first = false;
            rest = match self.role(key, place) {
                Some((envelope, role)) => self.part(envelope, role, json::space(value))?,
                None => json::skip(value)?,
            };
        }
    }

    /// What a key means to which envelope.
    fn role(&self, key: RawString<'_>, place: Place) -> Option<(usize, Role)> {
        match place {
            Place::Top => {
                let mut envelopes = self.envelopes.iter().enumerate();
                envelopes.find_map(|(i, envelope)| {
                    Some((i, envelope.at_top(key, self.parts[i].wrapped)?))
                })
            }
            Place::Wrapper(i) => Some((i, self.envelopes[i].beside_payload(key)?)),
            Place::Error(i) => Some((i, self.envelopes[i].beside_code(key)?)),
        }
    }

    /// A value that an envelope names.
    fn part(&mut self, envelope: usize, role: Role, value: &'b [u8]) -> Rest<'b> {
        let found = &mut self.parts[envelope];
        match role {
            Role::Wrapper => self.wrapper(envelope, value),
            Role::Error => self.error(envelope, value),
            Role::OtherError => self.other_error(envelope, value),
            Role::Code => self.code(envelope, value),
            Role::Message => keep(&mut found.message, value),
            Role::Description => keep(&mut found.description, value),
            Role::RequestId => keep(&mut found.request_id, value),
        }
    }

    fn wrapper(&mut self, envelope: usize, value: &'b [u8]) -> Rest<'b> {
        let [b'{', inside @ ..] = value else {
            let found = &mut self.parts[envelope];
            if !found.error && !matches!(value, [b'n', ..]) {
                found.around = Some(value);
            }
            return json::skip(value);
        };
        if self.parts[envelope].wrapped {
            return Err(self.fail(value, "the object around the reply is there twice"));
        }
        // What stood outside was not it.
        self.parts[envelope] = Found {
            wrapped: true,
            around: Some(value),
            ..Found::default()
        };
        self.object(Place::Wrapper(envelope), inside)
    }

    fn error(&mut self, envelope: usize, value: &'b [u8]) -> Rest<'b> {
        if matches!(value, [b'n', ..]) {
            return json::skip(value);
        }
        if self.parts[envelope].error && self.is_certain(envelope) {
            return Err(self.fail(value, "the object with the code is there twice"));
        }
        let found = &mut self.parts[envelope];
        found.error = true;
        found.around = Some(value);
        let [b'{', inside @ ..] = value else {
            return json::skip(value);
        };
        let rest = self.object(Place::Error(envelope), inside)?;
        let found = &self.parts[envelope];
        if found.code.is_none() && self.is_certain(envelope) {
            self.wrong = self.envelopes[envelope].no_code(found, value);
            return Err(Invalid);
        }
        Ok(rest)
    }

    fn other_error(&mut self, envelope: usize, value: &'b [u8]) -> Rest<'b> {
        let [b'{', inside @ ..] = value else {
            return json::skip(value);
        };
        let before = self.parts[envelope];
        self.in_doubt = true;
        let rest = self.object(Place::Error(envelope), inside)?;
        self.in_doubt = false;
        let found = &mut self.parts[envelope];
        let has_code = |found: &Found<'_>| found.code.is_some() || found.unfit.is_some();
        if has_code(found) && !has_code(&before) {
            found.error = true;
        } else {
            *found = before;
        }
        Ok(rest)
    }

    fn code(&mut self, envelope: usize, value: &'b [u8]) -> Rest<'b> {
        let (text, rest) = match value {
            [b'"', ..] => json::string(value)?,
            [b'-' | b'0'..=b'9', ..] => {
                let (number, rest) = json::number(value)?;
                if let Some(number) = number.whole.filter(|_| self.numbers) {
                    self.keep_code(envelope, value, SentCode::Number(number))?;
                    return Ok(rest);
                }
                (number.text, rest)
            }
            [b'n', ..] => return json::skip(value),
            _ => {
                let rest = json::skip(value)?;
                return self.no_code(envelope, value).map(|()| rest);
            }
        };
        if self.numbers {
            let text = text.read().unwrap_or_default();
            if let Ok(number) = text.parse() {
                self.keep_code(envelope, value, SentCode::Number(number))?;
            } else {
                self.no_code(envelope, value)?;
            }
        } else {
            self.keep_code(envelope, value, SentCode::Text(text))?;
        }
        Ok(rest)
    }

    fn keep_code(
        &mut self,
        envelope: usize,
        value: &[u8],
        code: SentCode<'b>,
    ) -> Result<(), Invalid> {
        let found = &mut self.parts[envelope];
        if found.code.is_some() || found.unfit.is_some() {
            return Err(self.fail(value, "the code is there twice"));
        }
        found.code = Some(code);
        Ok(())
    }

    /// What is no code where there should be one; unless it may be another's.
    #[cold]
    fn no_code(&mut self, envelope: usize, value: &'b [u8]) -> Result<(), Invalid> {
        if self.is_certain(envelope) {
            let reason = why_unfit(value, self.numbers);
            Err(self.fail(value, reason))
        } else if self.parts[envelope].code.is_some() {
            Err(self.fail(value, "the code is there twice"))
        } else {
            self.parts[envelope].unfit = Some(value);
            Ok(())
        }
    }

    /// Whether what stands there is the envelope's for sure. Without a wrapper it may as well be a
    /// part of another envelope's payload.
    fn is_certain(&self, envelope: usize) -> bool {
        let is_only = self.envelopes.len() == 1 && self.envelopes[envelope].wrapper.is_none();
        !self.in_doubt && (self.parts[envelope].wrapped || is_only)
    }

    /// Takes note of what is wrong where.
    #[cold]
    fn fail(&mut self, rest: &[u8], reason: impl Into<Box<str>>) -> Invalid {
        self.wrong = Wrong::at(rest.len(), reason);
        Invalid
    }
}

/// Why a value is no code.
#[cold]
pub(super) fn why_unfit(value: &[u8], numbers: bool) -> String {
    let text = match value {
        [b'"', ..] => json::string(value).ok().map(|(text, _)| text),
        [b'-' | b'0'..=b'9', ..] => json::number(value).ok().map(|(number, _)| number.text),
        _ => None,
    };
    if let Some(text) = text {
        return ParseCodeError::new(&text.read().unwrap_or_default()).to_string();
    }
    let wanted = if numbers {
        "a whole number"
    } else {
        "text or a number"
    };
    format!("an error code is {wanted}, not {}", kind(value))
}

/// What a value is called.
#[cold]
pub(super) fn kind(value: &[u8]) -> &'static str {
    match value {
        [b'n', ..] => "`null`",
        [b't', ..] => "`true`",
        [b'f', ..] => "`false`",
        [b'"', ..] => "text",
        [b'[', ..] => "an array",
        [b'{', ..] => "an object",
        _ => "a number",
    }
}

/// Keeps a text, or a number as one, unless there is one already. Of anything else there is nothing
/// to keep, as a text that is amiss must not hide the code.
#[inline]
fn keep<'b>(kept: &mut Option<RawString<'b>>, value: &'b [u8]) -> Rest<'b> {
    let (text, rest) = match value {
        [b'"', ..] => json::string(value)?,
        [b'-' | b'0'..=b'9', ..] => {
            let (number, rest) = json::number(value)?;
            (number.text, rest)
        }
        _ => return json::skip(value),
    };
    if kept.is_none() {
        *kept = Some(text);
    }
    Ok(rest)
}
