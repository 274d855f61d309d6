use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::Code;
use crate::table::Pattern;

/// A code that owns its string. In JSON, a number or a string.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(clippy::exhaustive_enums)] // as `Code` is
pub enum OwnedCode {
    /// A code of a numeric table.
    Number(i64),
    /// A code of a string table.
    Str(String),
}

impl OwnedCode {
    /// The code as a [`Code`].
    #[must_use]
    pub fn as_code(&self) -> Code<'_> {
        match self {
            Self::Number(number) => Code::Number(*number),
            Self::Str(text) => Code::Str(text),
        }
    }
}

impl From<Code<'_>> for OwnedCode {
    fn from(code: Code<'_>) -> Self {
        match code {
            Code::Number(number) => Self::Number(number),
            Code::Str(text) => Self::Str(text.to_owned()),
        }
    }
}

/// As [`Code`] displays it.
impl fmt::Display for OwnedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_code().fmt(f)
    }
}

/// One code, or the codes of a band.
///
/// | in JSON | in an enum's header | codes |
/// |---|---|---|
/// | `4000` or `"Busy"` | `4000..=4000` | this one |
/// | `{"first": 4000, "last": 4099}` | `4000..=4099` | the range, with both ends |
/// | `{"prefix": "AuthFailure"}` | `"AuthFailure"` | the code itself, and all that continue it after a dot |
/// | `{"starts_with": "42"}` | `"42*"` | all that begin so |
/// | `{"ends_with": "NotFound"}` | `"*NotFound"` | all that end so |
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
#[allow(missing_docs)] // the table above says it
pub enum Codes {
    One(OwnedCode),
    Range { first: i64, last: i64 },
    Prefix(String),
    StartsWith(String),
    EndsWith(String),
}

impl Codes {
    /// Whether the code is one of them.
    #[must_use]
    pub fn contains(&self, code: Code<'_>) -> bool {
        match (self, code) {
            (Self::One(one), code) => one.as_code() == code,
            (Self::Range { first, last }, Code::Number(number)) => {
                (first..=last).contains(&&number)
            }
            (Self::Prefix(start), Code::Str(text)) => {
                let rest = text.strip_prefix(&**start);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            }
            (Self::StartsWith(start), Code::Str(text)) => text.starts_with(&**start),
            (Self::EndsWith(end), Code::Str(text)) => text.ends_with(&**end),
            _ => false,
        }
    }
}

impl From<Pattern> for Codes {
    fn from(pattern: Pattern) -> Self {
        match pattern {
            Pattern::Range(first, last) if first == last => Self::One(OwnedCode::Number(first)),
            Pattern::Range(first, last) => Self::Range { first, last },
            Pattern::Exact(text) => Self::One(OwnedCode::Str(text.to_owned())),
            Pattern::Segments(start) => Self::Prefix(start.to_owned()),
            Pattern::Prefix(start) => Self::StartsWith(start.to_owned()),
            Pattern::Suffix(end) => Self::EndsWith(end.to_owned()),
        }
    }
}

/// As written in the header of an enum.
impl fmt::Display for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(OwnedCode::Number(number)) => write!(f, "{number}"),
            Self::Range { first, last } => write!(f, "{first}..={last}"),
            Self::One(OwnedCode::Str(text)) | Self::Prefix(text) => write!(f, "{text:?}"),
            Self::StartsWith(start) => write!(f, "\"{}*\"", start.escape_debug()),
            Self::EndsWith(end) => write!(f, "\"*{}\"", end.escape_debug()),
        }
    }
}

impl Serialize for OwnedCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_code().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for OwnedCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Codes::deserialize(deserializer)? {
            Codes::One(code) => Ok(code),
            codes => Err(D::Error::custom(format_args!(
                "expected one code, found {codes}"
            ))),
        }
    }
}

impl Serialize for Codes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(code) => code.serialize(serializer),
            Self::Range { first, last } => {
                serializer.collect_map([("first", first), ("last", last)])
            }
            Self::Prefix(start) => serializer.collect_map([("prefix", start)]),
            Self::StartsWith(start) => serializer.collect_map([("starts_with", start)]),
            Self::EndsWith(end) => serializer.collect_map([("ends_with", end)]),
        }
    }
}

impl<'de> Deserialize<'de> for Codes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyCodes)
    }
}

struct AnyCodes;

impl<'de> Visitor<'de> for AnyCodes {
    type Value = Codes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a 64-bit integer, a string, or an object such as {\"first\": 1, \"last\": 9}")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Codes, E> {
        Ok(Codes::One(OwnedCode::Number(number)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Codes, E> {
        self.visit_i64(i64::try_from(number).map_err(E::custom)?)
    }

    fn visit_str<E>(self, text: &str) -> Result<Codes, E> {
        Ok(Codes::One(OwnedCode::Str(text.to_owned())))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Codes, A::Error> {
        let (mut first, mut last, mut codes) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            match &*key {
                "first" => first = Some(map.next_value()?),
                "last" => last = Some(map.next_value()?),
                "prefix" => codes = Some(Codes::Prefix(map.next_value()?)),
                "starts_with" => codes = Some(Codes::StartsWith(map.next_value()?)),
                "ends_with" => codes = Some(Codes::EndsWith(map.next_value()?)),
                // A number, as serde_json's feature `arbitrary_precision` has it.
                "$serde_json::private::Number" => {
                    let number = map
                        .next_value::<String>()?
                        .parse()
                        .map_err(A::Error::custom)?;
                    codes = Some(Codes::One(OwnedCode::Number(number)));
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        match (first, last, codes) {
            (Some(first), Some(last), _) if first <= last => Ok(Codes::Range { first, last }),
            (None, None, Some(codes)) => Ok(codes),
            _ => Err(A::Error::custom(
                "expected codes: `first` and `last`, or a pattern",
            )),
        }
    }
}
