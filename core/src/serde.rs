//! How tables and names are serialized and deserialized (feature `serde`).

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::classify::ParseNameError;
use crate::impls::runtime::parse;
use crate::{CloudError, ErrorTable};

/// Writes the code.
pub fn serialize<T: CloudError, S: Serializer>(
    error: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    error.code().serialize(serializer)
}

/// Reads the error of a numeric table: a number, or a string with a number or a name.
///
/// Only human-readable formats can hold a string. Binary formats hold the number that [`serialize`]
/// wrote, and many of them can't tell which type comes next.
pub fn deserialize_number<'de, D: Deserializer<'de>, T: ErrorTable + From<i64>>(
    deserializer: D,
) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(Number(PhantomData))
    } else {
        deserializer.deserialize_i64(Number(PhantomData))
    }
}

/// Reads the error of a string table.
pub fn deserialize_string<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text("an error code: a string", |text: &str| {
        Ok::<_, fmt::Error>(T::from(text))
    }))
}

/// Reads the name of a category, retry or fault.
pub(crate) fn deserialize_name<'de, D: Deserializer<'de>, T: FromStr<Err = ParseNameError>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text("a name", T::from_str))
}

/// Reads one of a few words.
#[cfg(feature = "alloc")]
pub(crate) fn deserialize_word<'de, D: Deserializer<'de>, T, R: fmt::Display>(
    deserializer: D,
    read: impl Fn(&str) -> Result<T, R>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text("a string", read))
}

/// A string and what reads it.
struct Text<F>(&'static str, F);

impl<T, R: fmt::Display, F: Fn(&str) -> Result<T, R>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).map_err(E::custom)
    }
}

/// A map with one of these keys holds a number: that of `serde_json`'s feature
/// `arbitrary_precision`, which any crate of a build can turn on, and that of readers of XML.
const KEYS_OF_NUMBERS: [&str; 2] = ["$serde_json::private::Number", "$text"];

struct Number<T>(PhantomData<T>);

impl<'de, T: ErrorTable + From<i64>> Visitor<'de> for Number<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error code: a 64-bit integer, or a string with one or with a name")
    }

    fn visit_i64<E>(self, number: i64) -> Result<T, E> {
        Ok(T::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        match i64::try_from(number) {
            Ok(number) => Ok(T::from(number)),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        parse(text).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let is_key = Text("a key", |key: &str| {
            Ok::<_, fmt::Error>(KEYS_OF_NUMBERS.contains(&key))
        });
        match map.next_key_seed(Seed(is_key))? {
            Some(true) => map.next_value_seed(Seed(self)),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

/// A visitor of a string as a seed.
struct Seed<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Seed<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_str(self.0)
    }
}
