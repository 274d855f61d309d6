//! Reads what the pointers of an envelope lead to.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use core::fmt;

use serde_core::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::envelope::{LIMIT, Part};

/// The JSON that each pointer leads to; `None` if it is absent or `null`.
pub(super) struct Values<'b> {
    list: [Option<&'b str>; LIMIT],
    /// A bit for each pointer that leads to two different values.
    twice: u32,
}

impl<'b> Values<'b> {
    pub(super) fn read(
        pointers: &[&'static str],
        body: &'b str,
    ) -> Result<Self, serde_json::Error> {
        let mut values = Self {
            list: [None; LIMIT],
            twice: 0,
        };
        if !body.starts_with(['{', '[']) {
            serde_json::from_str::<IgnoredAny>(body)?;
        }
        let walk = Walk {
            pointers,
            values: &mut values,
            set: u32::MAX >> (LIMIT - pointers.len()),
            start: 0,
        };
        walk.read(body)?;
        Ok(values)
    }

    pub(super) fn at(&self, pointer: u8) -> Option<&'b str> {
        self.list[usize::from(pointer)]
    }

    pub(super) fn have_twice(&self) -> bool {
        self.twice > 0
    }

    pub(super) fn is_twice(&self, pointer: u8) -> bool {
        self.twice >> pointer & 1 == 1
    }

    /// The first text of a part that is not ambiguous.
    pub(super) fn text(&self, part: Part) -> Option<Cow<'b, str>> {
        let mut pointers = part.iter().filter(|pointer| !self.is_twice(*pointer));
        pointers.find_map(|pointer| text(self.at(pointer)?))
    }

    fn keep(&mut self, pointer: usize, json: &'b str) {
        if json != "null" {
            let before = self.list[pointer].replace(json);
            self.twice |= u32::from(before.is_some_and(|before| before != json)) << pointer;
        }
    }
}

/// Follows a set of pointers, whose first `start` bytes are equal.
struct Walk<'w, 'b> {
    pointers: &'w [&'static str],
    values: &'w mut Values<'b>,
    set: u32,
    start: usize,
}

impl<'b> Walk<'_, 'b> {
    /// Returns the pointers that go on inside the JSON.
    fn read(mut self, json: &'b str) -> Result<u32, serde_json::Error> {
        for number in members(self.set) {
            if self.pointers[number].len() == self.start {
                self.values.keep(number, json);
                self.set &= !(1 << number);
            }
        }
        let inside = self.set;
        // The body itself is read to its end: it may not be JSON.
        if json.starts_with(['{', '[']) && (inside > 0 || self.start == 0) {
            let mut reader = serde_json::Deserializer::from_str(json);
            reader.deserialize_any(self)?;
            reader.end()?;
        }
        Ok(inside)
    }

    /// The pointers that go on with a key or an index, and where it ends.
    fn under(&self, key: &str) -> (u32, usize) {
        let mut key = Cow::Borrowed(key);
        let mut set = self.set;
        if key.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            if members(set).any(|number| self.pointers[number].contains('~')) {
                key = Cow::Owned(key.replace('~', "~0").replace('/', "~1"));
            } else {
                set = 0;
            }
        }
        let (start, end) = (self.start + 1, self.start + 1 + key.len());
        for (number, pointer) in self.pointers.iter().enumerate() {
            let is_whole = matches!(pointer.as_bytes().get(end), None | Some(b'/'));
            if !is_whole || pointer.as_bytes().get(start..end) != Some(key.as_bytes()) {
                set &= !(1 << number);
            }
        }
        (set, end)
    }

    fn member(
        &mut self,
        (set, start): (u32, usize),
        json: &'b str,
    ) -> Result<u32, serde_json::Error> {
        let walk = Walk {
            pointers: self.pointers,
            values: &mut *self.values,
            set,
            start,
        };
        walk.read(json)
    }

    /// The highest index that a pointer goes on with.
    fn last_index(&self) -> Option<usize> {
        let tails = members(self.set).map(|number| &self.pointers[number][self.start + 1..]);
        let tokens = tails.filter_map(|tail| tail.split('/').next());
        tokens.filter_map(|token| token.parse().ok()).max()
    }
}

impl<'b> Visitor<'b> for Walk<'_, 'b> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'b>>(mut self, mut object: A) -> Result<(), A::Error> {
        // A pointer through a repeated key is ambiguous.
        let mut seen = 0;
        while let Some((set, end)) = object.next_key_seed(Key(&self))? {
            if set == 0 {
                object.next_value::<IgnoredAny>()?;
                continue;
            }
            let json = object.next_value::<&RawValue>()?.get();
            let inside = self.member((set, end), json).map_err(A::Error::custom)?;
            if json != "null" {
                self.values.twice |= seen & inside;
                seen |= inside;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'b>>(mut self, mut array: A) -> Result<(), A::Error> {
        for index in 0..=self.last_index().unwrap_or_default() {
            let Some(json) = array.next_element::<&RawValue>()? else {
                return Ok(());
            };
            let under = self.under(&index.to_string());
            self.member(under, json.get()).map_err(A::Error::custom)?;
        }
        while array.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

/// Reads a key, and finds the pointers that go on with it.
struct Key<'k, 'w, 'b>(&'k Walk<'w, 'b>);

impl<'de> DeserializeSeed<'de> for Key<'_, '_, '_> {
    type Value = (u32, usize);

    fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<Self::Value, D::Error> {
        key.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_, '_, '_> {
    type Value = (u32, usize);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.under(key))
    }
}

/// The numbers of the bits in a set.
fn members(mut set: u32) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let pointer = set.trailing_zeros() as usize;
        set &= set.checked_sub(1)?;
        Some(pointer)
    })
}

/// The text of a string, or of a number as it is written, but `0` for `-0.0` and `0e5`. U+FFFD replaces
/// lone surrogates.
pub(super) fn text(json: &str) -> Option<Cow<'_, str>> {
    match json.as_bytes() {
        [b'"', ..] if !json.contains('\\') => json.get(1..json.len() - 1).map(Cow::Borrowed),
        [b'"', ..] => serde_json::Deserializer::from_str(json)
            .deserialize_bytes(Lossy)
            .ok(),
        [b'-' | b'0'..=b'9', ..] => {
            let mantissa = json.split(['e', 'E']).next().unwrap_or(json);
            let is_zero = !mantissa.contains(|one| matches!(one, '1'..='9'));
            Some(Cow::Borrowed(if is_zero { "0" } else { json }))
        }
        _ => None,
    }
}

struct Lossy;

impl Visitor<'_> for Lossy {
    type Value = Cow<'static, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E>(self, text: &[u8]) -> Result<Self::Value, E> {
        Ok(String::from_utf8_lossy(text).into_owned().into())
    }
}
