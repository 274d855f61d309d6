//! Decides what a response is: a success, a failure, or neither.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;

use super::envelope::Envelope;
use super::head::Head;
use super::place::Body;
use super::read::{Values, text};
use super::{ApiError, Malformed, MalformedKind, Parser, ResponseError};
use crate::visible::{Quoted, cut};
use crate::{Code, ErrorTable, Table};

/// What a body has for one envelope.
struct Found<'e, 'b> {
    envelope: &'e Envelope,
    /// The first pointer to the code that leads to something, fit or not.
    first: Option<u8>,
    code: Option<Cow<'b, str>>,
    has_holder: bool,
    has_wrapper: bool,
    /// Whether there is a place for a payload, which may be absent.
    may_have_payload: bool,
}

impl<'e, 'b> Found<'e, 'b> {
    fn new(envelope: &'e Envelope, values: &Values<'b>, table: &Table) -> Self {
        let starts = |pointer, with: &[char]| {
            let json = values.at(pointer);
            json.is_some_and(|json| json.starts_with(with))
        };
        let is_there = |pointer: &u8| values.at(*pointer).is_some();
        let first = envelope.code.iter().find(is_there);
        let code = envelope.code.iter().find_map(|pointer| {
            let code = text(values.at(pointer)?).map(|code| match (code, envelope.code_map) {
                (code, None) => code,
                (Cow::Borrowed(code), Some(map)) => Cow::Borrowed(map(code)),
                (Cow::Owned(code), Some(map)) => Cow::Owned(map(&code).to_owned()),
            });
            let code = code.filter(|code| as_code(code, table).is_some())?;
            // A later pointer must not turn an unfit code into a success.
            (first == Some(pointer) || !envelope.is_success(&code, table)).then_some(code)
        });
        let has_wrapper = envelope.wrapper > 0 && starts(envelope.wrapper, &['{']);
        let has_root = envelope.payload == 0 || !is_there(&0) || starts(0, &['{', '[']);
        Self {
            envelope,
            first,
            code,
            has_holder: envelope.holder > 0 && is_there(&envelope.holder),
            has_wrapper,
            may_have_payload: has_wrapper || envelope.wrapper == 0 && has_root,
        }
    }

    fn has_code(&self) -> bool {
        self.first.is_some() || self.has_holder
    }

    fn is_success(&self, table: &Table, status: Option<u16>) -> bool {
        let Some(code) = &self.code else {
            let may_be_absent = self.envelope.success_without_code || !table.has_success();
            let is_error = status.is_some_and(|status| (400..=599).contains(&status));
            return self.may_have_payload && may_be_absent && !self.has_code() && !is_error;
        };
        self.envelope.is_success(code, table)
    }
}

impl Parser<'_> {
    /// The pointer to the payload of a success.
    pub(super) fn decide<E: ErrorTable>(
        &self,
        envelope: &Envelope,
        values: &Values<'_>,
        body: &Body<'_>,
    ) -> Result<u8, ResponseError<E>> {
        let malformed = |pointer, reason: &str| {
            let json = values.at(pointer).or(values.at(0));
            let at = json.map_or(1, |json| body.offset(json, 0) + 1);
            let kind = MalformedKind::Envelope;
            let malformed = Malformed::new(self, kind, reason, body, Some(at));
            Err(malformed.with_request_id(self, envelope, values).into())
        };
        let name = |pointer: u8| envelope.pointers()[usize::from(pointer)];
        let api_3 = self.envelope.is_none().then_some(&Envelope::API_3);
        let envelopes = [Some(envelope), api_3].into_iter().flatten();
        for envelope in envelopes.take_while(|_| values.have_twice()) {
            let mut decisive = [envelope.payload].into_iter().chain(envelope.code.iter());
            if let Some(twice) = decisive.find(|pointer| values.is_twice(*pointer)) {
                return malformed(twice, &format!("a key of `{}` is there twice", name(twice)));
            }
        }
        let mut found = Found::new(envelope, values, E::TABLE);
        if let Some(api_3) = api_3 {
            let api_3 = Found::new(api_3, values, E::TABLE);
            let is_api_3 = match (api_3.has_wrapper, api_3.has_code(), found.has_code()) {
                (true, true, _) | (true, _, false) | (_, true, false) => true,
                (false, false, false) => E::TABLE.is_string_table(),
                (_, _, true) => false,
            };
            if is_api_3 {
                found = api_3;
            }
        }
        let envelope = found.envelope;
        if found.is_success(E::TABLE, self.status) {
            // Without the wrapper, an error with the success code is in the payload.
            let is_bare = envelope.wrapper > 0 && !found.has_wrapper;
            Ok(if is_bare { 0 } else { envelope.payload })
        } else if let Some(code) = &found.code {
            Err(self.api_error(code, envelope, values, body))
        } else if let Some(unfit) = found.first {
            let code = values.at(unfit).and_then(text);
            let code = code.map_or_else(
                || String::from("an object, an array or a boolean is not an error code"),
                |code| format!("invalid error code {}", cut(&Quoted(&code))),
            );
            let is_string_table = E::TABLE.is_string_table();
            let expected = if is_string_table {
                "string"
            } else {
                "64-bit integer"
            };
            malformed(unfit, &format!("{code}: expected a {expected}"))
        } else if api_3.is_some() && !found.has_holder {
            malformed(0, "no `/code` and no `/Response`")
        } else {
            let code = envelope.code.iter().next().map_or("", name);
            malformed(envelope.holder, &format!("no `{code}`"))
        }
    }

    fn api_error<E: ErrorTable>(
        &self,
        outer: &str,
        envelope: &Envelope,
        values: &Values<'_>,
        body: &Body<'_>,
    ) -> ResponseError<E> {
        let message = values.text(envelope.message);
        let description = values.text(envelope.description);
        let request_id = values.text(envelope.request_id);
        let outer = as_code(outer, E::TABLE);
        let inner = match outer {
            Some(Code::Number(_)) if envelope.two_levels => {
                let inner = message.as_deref().and_then(inner_code).map(Code::Number);
                inner.filter(|inner| E::TABLE.own(*inner).is_some())
            }
            Some(Code::Str(text)) if envelope.two_levels && whole(text).is_some() => {
                let name = description.as_deref().filter(|name| !name.is_empty());
                name.map(|name| Code::Str(envelope.code_map.map_or(name, |map| map(name))))
            }
            _ => None,
        };
        let decoded = inner.or(outer).and_then(E::decode);
        let (Some(error), Some(outer)) = (decoded, outer) else {
            let kind = MalformedKind::Envelope;
            let reason = "the table cannot have the code";
            return Malformed::new(self, kind, reason, body, Some(1)).into();
        };
        let mut error = ApiError::new(error);
        error.set_outer(outer);
        error.sent.message = message.map(Box::from);
        error.sent.description = description.map(Box::from);
        error.sent.head = Head::new(self, request_id.as_deref(), body.bytes, 0);
        ResponseError::Api(error)
    }
}

impl Envelope {
    /// Whether a code means success. A string table that has no code for it takes API 2.0's.
    fn is_success(&self, code: &str, table: &Table) -> bool {
        let takes_zero = table.is_string_table() && !table.has_success();
        as_code(code, table).is_some_and(|code| table.is_success(code))
            || takes_zero && !self.success_without_code && whole(code) == Some(0)
    }
}

/// A code as the table has it.
fn as_code<'c>(text: &'c str, table: &Table) -> Option<Code<'c>> {
    if table.is_string_table() {
        Some(Code::Str(text))
    } else {
        whole(text).map(Code::Number)
    }
}

/// A whole number, and zero as `00`, `-0` or `0.0`. The string `0E5` may be a hexadecimal code.
fn whole(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| {
        let is_zero =
            text.contains('0') && text.chars().all(|one| matches!(one, '+' | '-' | '0' | '.'));
        (is_zero && text.parse::<f64>().is_ok()).then_some(0)
    })
}

/// The code in parentheses that a message starts with: `(-3031)…`, also `(- 514)…`.
fn inner_code(message: &str) -> Option<i64> {
    let (inner, _) = message.strip_prefix('(')?.split_once(')')?;
    let inner = inner.trim_matches(' ');
    let digits = inner
        .strip_prefix('-')
        .unwrap_or(inner)
        .trim_start_matches(' ');
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit());
    let number = digits.parse::<u64>().ok().filter(|_| is_number)?;
    if inner.starts_with('-') {
        0_i64.checked_sub_unsigned(number)
    } else {
        number.try_into().ok()
    }
}
