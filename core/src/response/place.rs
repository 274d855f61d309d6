//! What `serde_json` has against a body, and where.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use core::fmt;

use serde_core::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::read::text;
use crate::visible::{cut, escaped};

/// A body, and the text that is read from it: U+FFFD replaces what is not UTF-8.
pub(super) struct Body<'b> {
    pub(super) bytes: &'b [u8],
    pub(super) text: Cow<'b, str>,
}

impl<'b> Body<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let text = lossy(without_mark(bytes));
        Self { bytes, text }
    }

    pub(super) fn json(&self) -> &str {
        self.text.trim_matches([' ', '\t', '\r', '\n'])
    }

    /// Whether the text differs from the bytes.
    pub(super) fn is_changed(&self) -> bool {
        matches!(self.text, Cow::Owned(_))
    }

    /// The bytes of a part of the text.
    pub(super) fn original(&self, part: &str) -> &'b [u8] {
        &self.bytes[self.offset(part, 0)..self.offset(part, part.len())]
    }

    /// Where an offset in a part of the text is in the bytes.
    pub(super) fn offset(&self, part: &str, offset: usize) -> usize {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let mut in_text = start + offset;
        let json = without_mark(self.bytes);
        let mut offset = self.bytes.len() - json.len();
        if !self.is_changed() {
            return offset + in_text;
        }
        for chunk in json.utf8_chunks() {
            let valid = chunk.valid().len();
            if in_text <= valid {
                return offset + in_text;
            }
            offset += valid + chunk.invalid().len();
            in_text = in_text.saturating_sub(valid + char::REPLACEMENT_CHARACTER.len_utf8());
        }
        offset
    }

    /// The line and column of an offset.
    pub(super) fn place(&self, offset: usize) -> (usize, usize) {
        let before = self.bytes.get(..offset).unwrap_or(self.bytes);
        let mut lines = before.rsplit(|byte| *byte == b'\n');
        let column = lines.next().map_or(0, <[u8]>::len);
        (1 + lines.count(), column)
    }

    /// The JSON Pointer to the innermost value around an offset.
    pub(super) fn path(&self, offset: usize) -> String {
        let mark = self.bytes.len() - without_mark(self.bytes).len();
        let before = self.bytes.get(mark..offset).unwrap_or_default();
        let (mut json, mut offset) = (&*self.text, String::from_utf8_lossy(before).len());
        let mut path = String::new();
        // Each level reads the value once more.
        for _ in 0..16 {
            let mut reader = serde_json::Deserializer::from_str(json);
            let Ok(Some((key, start, value))) = reader.deserialize_any(Find { json, offset })
            else {
                break;
            };
            let key = escaped(&cut(&key)).replace('~', "~0").replace('/', "~1");
            path = path + "/" + &key;
            (json, offset) = (value.get(), offset - start);
        }
        cut(&path)
    }
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}

/// As `from_utf8_lossy`, which is slow where nothing is lost.
pub(super) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    let text = core::str::from_utf8(bytes);
    text.map_or_else(|_| String::from_utf8_lossy(bytes), Cow::from)
}

/// The offset of an error.
pub(super) fn error_offset(json: &[u8], error: &serde_json::Error) -> usize {
    let lines = json.split_inclusive(|byte| *byte == b'\n');
    let before = lines.take(error.line().saturating_sub(1));
    before.map(<[u8]>::len).sum::<usize>() + error.column()
}

/// What `serde_json` says, without the position, and without what it may quote of a payload.
pub(super) fn reason(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.truncate(text.strip_suffix(&place).unwrap_or(&text).len());
    let starts = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    if !error.is_data() || starts(&["missing field `", "duplicate field `"]) {
        return text;
    }
    // What was found comes first, then what was expected. Other messages are a type's own.
    let has_both = starts(&[
        "invalid type: ",
        "invalid value: ",
        "invalid length ",
        "unknown variant `",
        "unknown field `",
    ]);
    let parts = text.rsplit_once(", expected ");
    match parts.filter(|_| has_both && !text.contains("`, there are no ")) {
        Some((_, expected)) => format!("expected {expected}"),
        None => String::from("the payload's type refuses the value"),
    }
}

/// Finds the key or index, the start and the value of a member around an offset.
struct Find<'b> {
    json: &'b str,
    offset: usize,
}

impl Find<'_> {
    /// The start of a value, if the offset is inside.
    fn start(&self, value: &RawValue) -> Option<usize> {
        let start = (value.get().as_ptr() as usize).wrapping_sub(self.json.as_ptr() as usize);
        let end = start + value.get().len();
        (start..=end).contains(&self.offset).then_some(start)
    }
}

impl<'b> Visitor<'b> for Find<'b> {
    type Value = Option<(String, usize, &'b RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'b>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some((key, value)) = object.next_entry::<&RawValue, _>()? {
            let start = self.start(value);
            let key = text(key.get()).unwrap_or_default();
            found = start
                .map(|start| (key.into_owned(), start, value))
                .or(found);
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'b>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let (mut found, mut index) = (None, 0_usize);
        while let Some(value) = array.next_element()? {
            let start = self.start(value);
            found = start
                .map(|start| (index.to_string(), start, value))
                .or(found);
            index += 1;
        }
        Ok(found)
    }
}
