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
    code: Option<Cow<'b, str>>,
    /// The pointer to something that is not a code.
    unfit: Option<u8>,
    has_code: bool,
    has_wrapper: bool,
    /// Whether there is a place for a payload, which may be absent.
    may_have_payload: bool,
}

impl<'e, 'b> Found<'e, 'b> {
    fn new(envelope: &'e Envelope, values: &Values<'b>, table: &Table) -> Self {
        let mut unfit = None;
        let code = envelope.code.iter().find_map(|pointer| {
            let code = text(values.at(pointer)?).map(|code| match (code, envelope.code_map) {
                (code, None) => code,
                (Cow::Borrowed(code), Some(map)) => Cow::Borrowed(map(code)),
                (Cow::Owned(code), Some(map)) => Cow::Owned(map(&code).to_owned()),
            });
            let code = code.filter(|code| as_code(code, table).is_some());
            unfit = unfit.or(Some(pointer));
            code
        });
        let has_holder = envelope.holder > 0 && values.at(envelope.holder).is_some();
        let wrapper = values.at(envelope.payload).filter(|_| envelope.is_wrapped);
        let has_wrapper = wrapper.is_some_and(|json| json.starts_with('{'));
        let is_scalar = values
            .at(0)
            .is_some_and(|json| !json.starts_with(['{', '[']));
        Self {
            envelope,
            code,
            unfit,
            has_code: unfit.is_some() || has_holder,
            has_wrapper,
            may_have_payload: has_wrapper
                || !envelope.is_wrapped && (envelope.payload == 0 || !is_scalar),
        }
    }

    fn is_success(&self, table: &Table, status: Option<u16>) -> bool {
        let envelope = self.envelope;
        let Some(code) = &self.code else {
            let may_be_absent = envelope.success_without_code || table.success().is_none();
            let is_error = status.is_some_and(|status| (400..=599).contains(&status));
            return self.may_have_payload && may_be_absent && !self.has_code && !is_error;
        };
        // A string table that has no code for success takes API 2.0's.
        let takes_zero = table.success().is_none() && !envelope.success_without_code;
        as_code(code, table).is_some_and(|code| table.is_success(code))
            || table.is_string_table() && takes_zero && whole(code) == Some(0)
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
        let mut found = Found::new(envelope, values, E::TABLE);
        if self.envelope.is_none() {
            let api_3 = Found::new(&Envelope::API_3, values, E::TABLE);
            let is_api_3 = match (api_3.has_wrapper, api_3.has_code, found.has_code) {
                (true, true, _) | (true, _, false) | (_, true, false) => true,
                (false, false, false) => E::TABLE.is_string_table(),
                (_, _, true) => false,
            };
            if is_api_3 {
                found = api_3;
            }
        }
        let envelope = found.envelope;
        let name = |pointer: u8| envelope.pointers()[usize::from(pointer)];
        let mut decisive = envelope
            .code
            .iter()
            .chain([envelope.holder, envelope.payload]);
        let (pointer, reason) = if let Some(twice) = decisive.find(|it| values.is_twice(*it)) {
            (twice, format!("`{}` is there twice", name(twice)))
        } else if found.is_success(E::TABLE, self.status) {
            // Without the wrapper, an error with the success code is in the payload.
            let is_bare = envelope.is_wrapped && !found.has_wrapper;
            return Ok(if is_bare { 0 } else { envelope.payload });
        } else if let Some(code) = &found.code {
            return Err(self.api_error(code, envelope, values, body));
        } else if let Some(unfit) = found.unfit {
            let code = values.at(unfit).and_then(text);
            let code = code.map_or_else(
                || String::from("an object, an array or a boolean is not an error code"),
                |code| format!("invalid error code {}", cut(&Quoted(&code))),
            );
            (unfit, format!("{code}: expected a 64-bit integer"))
        } else if self.envelope.is_none() && !found.has_code {
            (0, String::from("no `/code` and no `/Response`"))
        } else {
            let code = envelope.code.iter().next().map_or("", name);
            (envelope.holder, format!("no `{code}`"))
        };
        let json = values.at(pointer).or(values.at(0));
        let at = json.map_or(1, |json| body.offset(json, 0) + 1);
        let kind = MalformedKind::Envelope;
        Err(Malformed::new(self, kind, &reason, body, Some(at)).into())
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
                name.map(Code::Str)
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

/// A code as the table has it.
fn as_code<'c>(text: &'c str, table: &Table) -> Option<Code<'c>> {
    if table.is_string_table() {
        Some(Code::Str(text))
    } else {
        whole(text).map(Code::Number)
    }
}

/// A whole number, and zero in every spelling: `00`, `-0`, `0.0`, `0e5`.
fn whole(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| {
        let mantissa = text.split(['e', 'E']).next()?;
        let is_zero = mantissa.contains('0') && !mantissa.contains(|c| matches!(c, '1'..='9'));
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
