//! How a code is read, whatever the format: what the tables' `Deserialize` calls.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor,
};

use crate::ParseCodeError;

/// Reads a number, or text that holds one.
///
/// Text is there for people and for services that quote their numbers, so it is looked for in
/// formats that people can read. A binary format holds the number that `Serialize` wrote, and many
/// such formats can't tell what comes next.
pub fn deserialize_number<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    from: fn(i64) -> T,
) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(Number)
    } else {
        deserializer.deserialize_i64(Number)
    }
    .map(from)
}

/// Reads a name.
pub fn deserialize_name<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Name(PhantomData))
}

/// The only key of the map that `serde_json` makes of a number under its feature
/// `arbitrary_precision`, which any crate of a build can turn on for all the others.
const JSON_NUMBER: &str = "$serde_json::private::Number";

/// The key of the text in an element of XML, which readers of it take for a map where they are not
/// told what to expect.
const XML_TEXT: &str = "$text";

struct Number;

impl<'de> Visitor<'de> for Number {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error code: a whole number of 64 bits, or text that holds one")
    }

    fn visit_i64<E>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        text.parse()
            .map_err(|_| E::custom(ParseCodeError::__new(text)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<i64, A::Error> {
        let mut number = None;
        while let Some(key) = map.next_key_seed(Wrapper)? {
            match key {
                Key::Code if number.is_none() => number = Some(map.next_value_seed(Self)?),
                Key::Attribute => drop(map.next_value::<IgnoredAny>()?),
                _ => return Err(A::Error::invalid_type(Unexpected::Map, &self)),
            }
        }
        number.ok_or_else(|| A::Error::invalid_type(Unexpected::Map, &self))
    }
}

impl<'de> DeserializeSeed<'de> for Number {
    type Value = i64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<i64, D::Error> {
        deserializer.deserialize_str(self)
    }
}

/// A key of what a code comes wrapped in.
enum Key {
    Code,
    /// Of an element of XML, beside its text.
    Attribute,
    Other,
}

/// Reads one.
struct Wrapper;

impl<'de> DeserializeSeed<'de> for Wrapper {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Wrapper {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        Ok(match key {
            JSON_NUMBER | XML_TEXT => Key::Code,
            key if key.starts_with('@') => Key::Attribute,
            _ => Key::Other,
        })
    }
}

struct Name<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for Name<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error code: a string")
    }

    fn visit_str<E>(self, name: &str) -> Result<T, E> {
        Ok(T::from(name))
    }
}
