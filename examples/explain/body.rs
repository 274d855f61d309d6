//! The code in a reply's body.

use std::collections::HashMap;

use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::problem::Problem;

/// What a reply says. A code is as it stands there, a string's quotes taken off.
#[derive(Debug)]
pub(crate) enum Reply {
    /// `{"code": 5100}` or `{"code": "5100"}`, where codes are numbers.
    Number(String),
    /// `{"Response": {"Error": {"Code": "…"}}}`, where codes are names.
    Name(String),
    /// `{"Response": {…}}` without an error.
    Success,
}

pub(crate) fn reply(body: &str) -> Result<Reply, Problem> {
    let body = body.strip_prefix('\u{feff}').unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return Err(Problem::input(
            "standard input is empty: name a code, or pass the body of a reply",
        ));
    }
    let reply = object(body, "")?;
    if let Some(response) = reply.get("Response") {
        let response = object(response.get(), "Response")?;
        let Some(error) = present(&response, "Error") else {
            return Ok(Reply::Success);
        };
        return name(error, "Response.Error");
    }
    // The events of a stream come without the object around them.
    let bare = ["Error", "ErrorMsg"].into_iter().find_map(|key| {
        let error = present(&reply, key)?;
        Some((error, key))
    });
    match bare {
        Some((error, key)) if !reply.contains_key("code") => name(error, key),
        _ => scalar(&reply, "code", "code").map(Reply::Number),
    }
}

/// A value that is not null.
fn present<'a>(object: &Object<'a>, key: &str) -> Option<&'a RawValue> {
    let value = object.get(key).copied();
    value.filter(|value| value.get() != "null")
}

/// The code in the object of an error, at a path in the reply.
fn name(error: &RawValue, path: &str) -> Result<Reply, Problem> {
    let error = object(error.get(), path)?;
    scalar(&error, "Code", &format!("{path}.Code")).map(Reply::Name)
}

type Object<'a> = HashMap<String, &'a RawValue>;

/// An object, at a path in the reply.
fn object<'a>(text: &'a str, path: &str) -> Result<Object<'a>, Problem> {
    serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data if path.is_empty() => {
            Problem::input("the reply is JSON, but not an object with a `code`")
        }
        Category::Data => Problem::input(format_args!("the reply's `{path}` is not an object")),
        _ => Problem::input(format_args!("the reply is not JSON: {error}")),
    })
}

/// A string's content, or a number as it is written, which keeps what is no whole number of 64
/// bits for the message about it.
fn scalar(object: &Object<'_>, key: &str, path: &str) -> Result<String, Problem> {
    let Some(value) = object.get(key) else {
        return Err(Problem::input(format_args!("the reply has no `{path}`")));
    };
    let text = value.get();
    let kind = match text.as_bytes().first() {
        Some(b'"') => {
            return serde_json::from_str(text).map_err(|error| {
                Problem::input(format_args!("the reply's `{path}` is no string: {error}"))
            });
        }
        Some(b'n') => "null",
        Some(b't' | b'f') => "a boolean",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        _ => return Ok(text.to_owned()),
    };
    Err(Problem::input(format_args!(
        "the reply's `{path}` is {kind}, neither a number nor a string"
    )))
}
