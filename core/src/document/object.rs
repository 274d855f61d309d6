//! Structs that are JSON objects.

/// A struct whose fields are the keys of an object. Optional fields come behind `..`; they are left
/// out where there is nothing to say. Unknown keys are ignored.
macro_rules! objects {
    ($(
        $(#[$meta:meta])*
        pub struct $Name:ident {
            $($(#[$doc:meta])* pub $field:ident: $Type:ty,)*
            $(.. $($(#[$option_doc:meta])* pub $option:ident: Option<$Option:ty>,)*)?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Debug)]
        #[non_exhaustive]
        pub struct $Name {
            $($(#[$doc])* pub $field: $Type,)*
            $($($(#[$option_doc])* pub $option: Option<$Option>,)*)?
        }

        impl serde_core::Serialize for $Name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde_core::ser::SerializeMap as _;
                let len = [$(stringify!($field),)*].len() $($(+ usize::from(self.$option.is_some()))*)?;
                let mut map = serializer.serialize_map(Some(len))?;
                $(map.serialize_entry(stringify!($field), &self.$field)?;)*
                $($(if let Some(value) = &self.$option {
                    map.serialize_entry(stringify!($option), value)?;
                })*)?
                map.end()
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $Name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Object;

                impl<'de> serde_core::de::Visitor<'de> for Object {
                    type Value = $Name;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("an object: ")?;
                        f.write_str(stringify!($Name))
                    }

                    fn visit_map<A: serde_core::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<$Name, A::Error> {
                        use serde_core::de::Error as _;
                        $(let mut $field = None;)*
                        $($(let mut $option = None;)*)?
                        while let Some(key) = map.next_key::<alloc::string::String>()? {
                            match &*key {
                                $(stringify!($field) => $field = Some(map.next_value()?),)*
                                $($(stringify!($option) => $option = map.next_value()?,)*)?
                                _ => drop(map.next_value::<serde_core::de::IgnoredAny>()?),
                            }
                        }
                        let missing = A::Error::missing_field;
                        Ok($Name {
                            $($field: $field.ok_or_else(|| missing(stringify!($field)))?,)*
                            $($($option,)*)?
                        })
                    }
                }

                deserializer.deserialize_map(Object)
            }
        }
    )*};
}

pub(super) use objects;
