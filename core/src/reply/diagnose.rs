//! What `serde_json` has against a body that the first pass gave up on.

use core::fmt;

use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

pub(super) fn diagnose(body: &[u8]) -> serde_json::Error {
    let read = |levels| {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let read = Anything { levels }.deserialize(&mut deserializer);
        read.and_then(|()| deserializer.end()).err()
    };
    // Where it does not ignore, it has something against what the first pass lets through, such as
    // a number that is too large.
    let explained = read(LEVELS);
    let found = read(0).unwrap_or_else(|| serde_json::Error::custom("something is wrong with it"));
    let place = |error: &serde_json::Error| (error.line(), error.column());
    match explained {
        Some(explained) if place(&explained) >= place(&found) => explained,
        _ => found,
    }
}

/// `serde_json` explains itself better where it does not ignore, and recurses there.
const LEVELS: u8 = 16;

struct Anything {
    levels: u8,
}

impl Anything {
    const fn inside(&self) -> Self {
        Self {
            levels: self.levels.saturating_sub(1),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Anything {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.levels == 0 {
            deserializer.deserialize_ignored_any(IgnoredAny).map(drop)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

impl<'de> Visitor<'de> for Anything {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(self.inside())?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<IgnoredAny>()?.is_some() {
            map.next_value_seed(self.inside())?;
        }
        Ok(())
    }
}
