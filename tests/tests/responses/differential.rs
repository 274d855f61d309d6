//! Any body against a model on `serde_json::Value`. The fuzz target `response` runs it too.

use std::fmt;

use cloud_errors::response::{ApiError, Envelope, Parser, ResponseError};
use cloud_errors::{Classify as _, Code, CommonError, ErrorTable, PublicError};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// An envelope, once more as data.
struct Shape {
    envelope: Envelope,
    code: &'static [&'static str],
    message: &'static [&'static str],
    description: &'static [&'static str],
    payload: &'static str,
    two_levels: bool,
    success_without_code: bool,
}

/// The envelopes of which the documentation says in full what they do.
const SHAPES: [Shape; 2] = [
    Shape {
        envelope: Envelope::API_2,
        code: &["/code"],
        message: &["/message"],
        description: &["/codeDesc", "/codedesc"],
        payload: "",
        two_levels: true,
        success_without_code: false,
    },
    Shape {
        envelope: Envelope::new(&["/errors/0/code", "/error/code"])
            .message(&["/errors/0/message", "/msg"])
            .payload("/data")
            .success_without_code(),
        code: &["/errors/0/code", "/error/code"],
        message: &["/errors/0/message", "/msg"],
        description: &[],
        payload: "/data",
        two_levels: false,
        success_without_code: true,
    },
];

/// Checks a body with both kinds of tables.
pub(crate) fn check(body: &[u8]) {
    check_table::<PublicError>(body);
    check_table::<CommonError>(body);
}

fn check_table<E: ErrorTable + PartialEq + Clone>(body: &[u8]) {
    for parser in [
        Parser::new(),
        Parser::new().envelope(&Envelope::API_3),
        Parser::new().status(503),
    ] {
        check_any(body, &parser.parse::<Value, E>(body));
    }
    for shape in &SHAPES {
        let result = Parser::new()
            .envelope(&shape.envelope)
            .parse::<Value, E>(body);
        check_any(body, &result);
        let text = str::from_utf8(body).ok();
        let text = text.map(|text| text.strip_prefix('\u{feff}').unwrap_or(text));
        let Some(text) = text.filter(|text| serde_json::from_str::<Distinct>(text).is_ok()) else {
            continue;
        };
        // Numbers out of range and lone surrogates are for other tests.
        if let Ok(value) = serde_json::from_str::<Value>(text) {
            check_decision(shape, &value, &result);
        }
    }
}

/// What holds of every body.
fn check_any<E: ErrorTable>(body: &[u8], result: &Result<Value, ResponseError<E>>) {
    let is_json = serde_json::from_slice::<IgnoredAny>(body).is_ok();
    let Err(error) = result else {
        return assert!(is_json || !body.is_ascii());
    };
    assert!(is_json || !body.is_ascii() || error.api().is_none());
    // U+FFFD stands for a byte.
    assert!(error.excerpt().len() <= 3 * 80);
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(shown.len() < 4_000, "{shown}");
        assert!(!shown.contains(char::is_control), "{shown:?}");
    }
    assert!((100..=599).contains(&error.http_status()));
}

/// Compares the decision with the model's, where the model has one.
fn check_decision<E: ErrorTable + PartialEq + Clone>(
    shape: &Shape,
    body: &Value,
    result: &Result<Value, ResponseError<E>>,
) {
    let mut unfit = false;
    let mut code = None;
    for value in shape.code.iter().filter_map(|pointer| at(body, pointer)) {
        let Ok(text) = text(value) else { return };
        let fit = text.filter(|text| has_strings::<E>() || text.parse::<i64>().is_ok());
        match fit {
            Some(text) => {
                code = Some(text);
                break;
            }
            // A zero in another spelling, such as `00`.
            None if value.as_str().is_some_and(|text| text.contains('0')) => return,
            None => unfit = true,
        }
    }
    if !(body.is_object() || body.is_array() || body.is_null()) {
        return assert!(shape.payload.is_empty() || result.is_err(), "{body}");
    }
    let success = || at(body, shape.payload).unwrap_or(&Value::Null);
    let Some(code) = code else {
        let has_holder = shape.code[0]
            .rsplit_once('/')
            .is_some_and(|(holder, _)| !holder.is_empty() && at(body, holder).is_some());
        let may_be_absent = shape.success_without_code || E::TABLE.success().is_none();
        // API 2.0 has no success without a code in a numeric table that has a success.
        return if may_be_absent && !unfit && !has_holder {
            assert_eq!(result.as_ref().ok(), Some(success()), "{body}");
        } else {
            let malformed = matches!(result, Err(ResponseError::Malformed(_)));
            assert!(malformed, "{body}");
        };
    };
    let number = code.parse::<i64>().map(Code::Number);
    let outer = match number {
        Ok(number) if !has_strings::<E>() => number,
        _ => Code::Str(&code),
    };
    if outer == Code::Str("0") || E::TABLE.is_success(outer) {
        if !(has_strings::<E>() && shape.success_without_code) {
            assert_eq!(result.as_ref().ok(), Some(success()), "{body}");
        }
        return;
    }
    if code.contains('0') && code.trim_matches(['+', '-', '0', '.']).is_empty() {
        return;
    }
    let Err(ResponseError::Api(error)) = result else {
        panic!("expected {outer}: {body}");
    };
    assert_eq!(error.outer(), outer, "{body}");
    check_texts(shape, body, error);
}

/// Compares the texts and the inner code.
fn check_texts<E: ErrorTable + PartialEq + Clone>(
    shape: &Shape,
    body: &Value,
    error: &ApiError<E>,
) {
    let first = |pointers: &[&str]| {
        let mut values = pointers.iter().filter_map(|pointer| at(body, pointer));
        values.find_map(|value| text(value).transpose()).transpose()
    };
    let (Ok(message), Ok(description)) = (first(shape.message), first(shape.description)) else {
        return;
    };
    assert_eq!(error.message(), message.as_deref(), "{body}");
    assert_eq!(error.code_desc(), description.as_deref(), "{body}");
    let outer = error.outer();
    let inner = match outer {
        Code::Number(_) => message.as_deref().and_then(inner).map(Code::Number),
        Code::Str(code) if code.parse::<i64>().is_ok() => description
            .as_deref()
            .filter(|name| !name.is_empty())
            .map(Code::Str),
        Code::Str(_) => None,
    };
    let is_own = |code: &Code<'_>| has_strings::<E>() || E::TABLE.own(*code).is_some();
    let inner = inner.filter(|inner| shape.two_levels && is_own(inner));
    let expected = E::decode(inner.unwrap_or(outer));
    assert_eq!(Some(error.error()), expected.as_ref(), "{body}");
}

fn has_strings<E: ErrorTable>() -> bool {
    let mut entries = E::TABLE.entries();
    entries.all(|entry| entry.code().as_str().is_some())
}

/// The code in parentheses at the start of a message.
fn inner(message: &str) -> Option<i64> {
    let (inner, _) = message.strip_prefix('(')?.split_once(')')?;
    let inner = inner.trim_matches(' ');
    let (sign, digits) = match inner.strip_prefix('-') {
        Some(digits) => ("-", digits.trim_start_matches(' ')),
        None => ("", inner),
    };
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    format!("{sign}{digits}").parse().ok().filter(|_| is_number)
}

/// What a pointer leads to. `null` counts as absent.
fn at<'v>(body: &'v Value, pointer: &str) -> Option<&'v Value> {
    body.pointer(pointer).filter(|value| !value.is_null())
}

/// The text of a string or an integer. An `Err` is a number that `Value` does not keep as written.
fn text(value: &Value) -> Result<Option<String>, &Value> {
    match value {
        Value::String(text) => Ok(Some(text.clone())),
        Value::Number(number) if number.is_f64() => Err(value),
        Value::Number(number) => Ok(Some(number.to_string())),
        _ => Ok(None),
    }
}

/// JSON in which no object has a key twice.
struct Distinct;

impl<'de> Deserialize<'de> for Distinct {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Distinct {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(Self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self, A::Error> {
        while elements.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        let mut keys = std::collections::HashSet::new();
        while let Some((key, Self)) = members.next_entry::<String, Self>()? {
            if !keys.insert(key) {
                return Err(A::Error::custom("a key is there twice"));
            }
        }
        Ok(self)
    }
}
