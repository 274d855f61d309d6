//! What `serde_json` has against a body, and what is there.

use alloc::format;
use alloc::string::{String, ToString as _};
use core::fmt::{self, Write as _};

use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::visible::{cut, escaped};

/// Why a body is not JSON; `None` if it is.
pub(super) fn diagnose(body: &[u8]) -> Option<serde_json::Error> {
    let error = serde_json::from_slice::<IgnoredAny>(body).err()?;
    // `serde_json` explains more where it does not ignore. There it also refuses what is JSON.
    let explained = walk(body).1.err().filter(|explained| {
        (explained.line(), explained.column()) >= (error.line(), error.column())
    });
    Some(explained.unwrap_or(error))
}

/// What `serde_json` says, but for the position, and for what it may quote of a payload.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.truncate(text.strip_suffix(&place).unwrap_or(&text).len());
    let starts = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    if !error.is_data() || starts(&["missing field `", "duplicate field `"]) {
        return text;
    }
    // What was found comes first, then what was expected. Other messages are a type's own.
    let has_both = starts(&["invalid ", "unknown variant `", "unknown field `"]);
    let parts = text.rsplit_once(", expected ");
    match parts.filter(|_| has_both && !text.contains("`, there are no ")) {
        Some((_, expected)) => format!("expected {expected}"),
        None => String::from("the payload's type refuses the value"),
    }
}

/// The path to the last value of a body that is cut off there.
pub(crate) fn to(cut_off: &[u8]) -> String {
    cut(&walk(cut_off).0)
}

/// The line and column in the body of a line and column in a slice of it.
pub(crate) fn in_body(body: &[u8], slice: &[u8], (line, column): (usize, usize)) -> (usize, usize) {
    let start = (slice.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
    let mut lines = body
        .get(..start)
        .unwrap_or_default()
        .rsplit(|byte| *byte == b'\n');
    let last = lines.next().unwrap_or_default();
    let column = if line == 1 {
        last.len() + column
    } else {
        column
    };
    (lines.count() + line, column)
}

/// Where a line and a column are in the body.
pub(crate) fn offset(body: &[u8], (line, column): (usize, usize)) -> usize {
    let before = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1));
    before.map(<[u8]>::len).sum::<usize>() + column
}

fn walk(body: &[u8]) -> (String, Result<(), serde_json::Error>) {
    let mut path = String::new();
    let mut json = serde_json::Deserializer::from_slice(body);
    let result = Walk(&mut path, None).deserialize(&mut json);
    (path, result.and_then(|()| json.end()))
}

/// Reads anything, perhaps the element with an index of the array whose path has a length. The path
/// stays that of a scalar until the next value, and becomes that of a container at its end.
struct Walk<'p>(&'p mut String, Option<(usize, usize)>);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        if let Some((index, len)) = self.1 {
            self.0.truncate(len);
            // Writing to a string succeeds.
            let _ = write!(self.0, "/{index}");
        }
        value.deserialize_any(self)
    }
}

macro_rules! scalars {
    ($($visit:ident: $type:ty),+) => {
        $(fn $visit<E>(self, _: $type) -> Result<(), E> {
            Ok(())
        })+
    };
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    scalars!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let len = self.0.len();
        let mut index = 0;
        while elements
            .next_element_seed(Walk(self.0, Some((index, len))))?
            .is_some()
        {
            index += 1;
        }
        self.0.truncate(len);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let len = self.0.len();
        while let Some(key) = members.next_key::<String>()? {
            self.0.truncate(len);
            self.0.push('/');
            let key = escaped(&cut(&key)).replace('~', "~0").replace('/', "~1");
            self.0.push_str(&key);
            members.next_value_seed(Walk(self.0, None))?;
        }
        self.0.truncate(len);
        Ok(())
    }
}
