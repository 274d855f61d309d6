//! The second pass: the payload.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// Reads the payload from the body's own object, or from the one under a key of that.
pub(super) fn read<T: DeserializeOwned>(
    body: &[u8],
    wrapper: Option<&'static str>,
) -> Result<T, serde_json::Error> {
    let Some(wrapper) = wrapper else {
        return serde_json::from_slice(body);
    };
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let payload = deserializer.deserialize_map(Wrapped {
        wrapper,
        payload: PhantomData,
    })?;
    deserializer.end()?;
    Ok(payload)
}

struct Wrapped<T> {
    wrapper: &'static str,
    payload: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Wrapped<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", self.wrapper)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut payload = None;
        while let Some(key) = map.next_key::<alloc::borrow::Cow<'_, str>>()? {
            if key == self.wrapper {
                // `null` is as good as absent, before the object or behind it.
                payload = map.next_value::<Option<T>>()?.or(payload);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        payload.ok_or_else(|| A::Error::missing_field(self.wrapper))
    }
}
