//! Reads what a tree of pointers names from a body, in one pass of `serde_json`.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::pointer::{LIMIT, Tree, split};
use super::position::diagnose;

/// The JSON at each place of a tree, and a bit for each that is there twice with different values.
/// What is `null` is absent, and so is an empty array that should have an element.
pub(crate) struct Values<'b> {
    list: [Option<&'b str>; LIMIT],
    twice: u32,
}

/// Stand for an object and an array that others are in.
pub(crate) const OBJECT: &str = "{";
const ARRAY: &str = "[";

impl<'b> Values<'b> {
    pub(crate) const NONE: Self = Self {
        list: [None; LIMIT],
        twice: 0,
    };

    /// Reads a body. Invalid UTF-8 in texts is replaced, in a copy if necessary.
    pub(crate) fn read(
        &mut self,
        tree: &Tree,
        body: &'b [u8],
        copy: &'b mut String,
    ) -> Result<(), serde_json::Error> {
        self.try_read(tree, body, false).or_else(|error| {
            if let Some(error) = diagnose(body) {
                return Err(error);
            }
            copy.push_str(&String::from_utf8_lossy(body));
            *self = Self::NONE;
            let read = self.try_read(tree, copy.as_bytes(), true);
            read.map_err(|_| error)
        })
    }

    /// Being careful takes longer and accepts whatever is JSON: lone surrogates in keys, and
    /// scalars in place of objects.
    fn try_read(
        &mut self,
        tree: &Tree,
        body: &'b [u8],
        is_careful: bool,
    ) -> Result<(), serde_json::Error> {
        let mut json = serde_json::Deserializer::from_slice(body);
        Walk(tree, self, 0, is_careful).deserialize(&mut json)?;
        json.end()
    }

    #[inline]
    pub(crate) fn at(&self, place: u8) -> Option<&'b str> {
        self.list[usize::from(place)]
    }

    pub(crate) fn is_twice(&self, place: u8) -> bool {
        self.twice >> place & 1 == 1
    }

    fn keep(&mut self, place: u8, json: &'b str) {
        if json != "null" {
            let before = self.list[usize::from(place)].replace(json);
            let is_other = |before| before != json || json == OBJECT || json == ARRAY;
            self.twice |= u32::from(before.is_some_and(is_other)) << place;
        }
    }
}

/// Reads what a pointer leads to; `None` if it is absent or `null`.
pub(crate) fn read_at<'b, T: Deserialize<'b>>(
    body: &'b [u8],
    pointer: &str,
) -> Result<Option<T>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let found = At(pointer, PhantomData).deserialize(&mut json)?;
    json.end()?;
    Ok(found)
}

struct At<'p, T>(&'p str, PhantomData<T>);

impl<'b, T: Deserialize<'b>> DeserializeSeed<'b> for At<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'b>>(self, value: D) -> Result<Option<T>, D::Error> {
        match self.0 {
            "" => Option::deserialize(value),
            _ => value.deserialize_any(self),
        }
    }
}

impl<'b, T: Deserialize<'b>> Visitor<'b> for At<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'b>>(self, mut members: A) -> Result<Option<T>, A::Error> {
        let (token, rest) = split(self.0);
        let mut found = None;
        let is_it = || Text(true, |key: &str| key == token);
        while let Some(is_it) = members.next_key_seed(is_it())? {
            if is_it {
                found = members.next_value_seed(At(rest, PhantomData))?.or(found);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'b>>(self, mut elements: A) -> Result<Option<T>, A::Error> {
        let (token, rest) = split(self.0);
        let index = token.parse().ok();
        let index = index.filter(|index: &usize| index.to_string() == token);
        for _ in 0..index.unwrap_or(usize::MAX) {
            if elements.next_element::<IgnoredAny>()?.is_none() {
                return Ok(None);
            }
        }
        let found = elements.next_element_seed(At(rest, PhantomData))?;
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(found.flatten())
    }
}

/// The text of a string, or of a number as it is written. Lone surrogates become U+FFFD.
pub(crate) fn text(json: &str) -> Option<Cow<'_, str>> {
    match json.as_bytes() {
        [b'"', ..] if !json.contains('\\') => json.get(1..json.len() - 1).map(Cow::Borrowed),
        [b'"', ..] => {
            let mut json = serde_json::Deserializer::from_str(json);
            let text = Text(true, |text: &str| Cow::Owned(String::from(text)));
            text.deserialize(&mut json).ok()
        }
        [b'-' | b'0'..=b'9', ..] => Some(Cow::Borrowed(json)),
        _ => None,
    }
}

/// Keeps what is at a place and inside.
struct Walk<'t, 'v, 'b>(&'t Tree, &'v mut Values<'b>, u8, bool);

impl<'b> DeserializeSeed<'b> for Walk<'_, '_, 'b> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'b>>(self, value: D) -> Result<(), D::Error> {
        let Self(tree, _, place, is_careful) = self;
        let is_leaf = tree.first_child(place) == 0;
        if !is_leaf && !is_careful {
            return value.deserialize_any(self);
        }
        let json = <&RawValue>::deserialize(value)?.get();
        if is_leaf || !json.starts_with(['{', '[']) {
            self.1.keep(place, json);
            return Ok(());
        }
        let mut json = serde_json::Deserializer::from_str(json);
        json.deserialize_any(self).map_err(D::Error::custom)
    }
}

impl<'b> Visitor<'b> for Walk<'_, '_, 'b> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    #[inline]
    fn visit_map<A: MapAccess<'b>>(self, mut members: A) -> Result<(), A::Error> {
        let Self(tree, values, place, is_careful) = self;
        values.keep(place, OBJECT);
        let key = || Text(is_careful, |key: &str| tree.under(place, key));
        while let Some(place) = members.next_key_seed(key())? {
            match place {
                0 => drop(members.next_value::<IgnoredAny>()?),
                _ => members.next_value_seed(Walk(tree, values, place, is_careful))?,
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'b>>(self, mut elements: A) -> Result<(), A::Error> {
        let Self(tree, values, place, is_careful) = self;
        for index in 0_usize.. {
            let element = if tree.has_element(place, index) {
                tree.under(place, &index.to_string())
            } else {
                0
            };
            let element = match element {
                0 => elements.next_element::<IgnoredAny>()?.map(drop),
                _ => elements.next_element_seed(Walk(tree, values, element, is_careful))?,
            };
            match element {
                None => break,
                Some(()) if index == 0 => values.keep(place, ARRAY),
                Some(()) => {}
            }
        }
        Ok(())
    }
}

/// A string, perhaps with lone surrogates, and what to make of it.
struct Text<F>(bool, F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<T, D::Error> {
        if self.0 {
            text.deserialize_bytes(self)
        } else {
            text.deserialize_str(self)
        }
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.1)(text))
    }

    fn visit_bytes<E>(self, text: &[u8]) -> Result<T, E> {
        Ok((self.1)(&String::from_utf8_lossy(text)))
    }
}
