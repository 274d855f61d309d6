//! Enums whose values have names: `Display`, `FromStr`, and serde.

use core::fmt;

/// The error of parsing a [`Category`](crate::Category), [`Retry`](crate::Retry) or
/// [`Fault`](crate::Fault): the text is not the name of one.
///
/// ```
/// use cloud_errors::Retry;
///
/// let error = "Often".parse::<Retry>().unwrap_err();
/// assert_eq!(error.to_string(), "invalid name: expected one of Never, Later, Slower, SignAgain, \
///     Reauthenticate, IfIdempotent");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseNameError {
    pub(crate) expected: &'static [&'static str],
}

impl fmt::Display for ParseNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid name: expected one of ")?;
        for (position, name) in self.expected.iter().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(f, "{comma}{name}")?;
        }
        Ok(())
    }
}

impl core::error::Error for ParseNameError {}

/// Names for the variants of an enum.
macro_rules! named {
    ($Enum:ident { $($name:ident,)+ }) => {
        impl $Enum {
            /// All values, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            const NAMES: &'static [&'static str] = &[$(stringify!($name),)+];

            /// The name of the variant, as used by `Display` and `FromStr`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                }
            }
        }

        impl core::fmt::Display for $Enum {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }

        impl core::str::FromStr for $Enum {
            type Err = $crate::classify::ParseNameError;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let mut all = Self::ALL.iter();
                let found = all.find(|value| value.name() == name).copied();
                found.ok_or($crate::classify::ParseNameError { expected: Self::NAMES })
            }
        }

        #[cfg(feature = "serde")]
        impl serde_core::Serialize for $Enum {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde_core::Deserialize<'de> for $Enum {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde::deserialize_name(deserializer)
            }
        }
    };
}

pub(crate) use named;
