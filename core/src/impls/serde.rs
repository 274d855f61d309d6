/// Without the feature `serde` of this crate, tables do not implement it. The features of other crates
/// do not matter.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serde"))]
macro_rules! __serde_impls {
    ($Table:ident, $deserialize:ident) => {};
}

/// A table serializes as its code.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde")]
macro_rules! __serde_impls {
    ($Table:ident, $deserialize:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $Table {
            fn serialize<__S: $crate::__private::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> $crate::__private::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize(self, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Table {
            fn deserialize<__D: $crate::__private::serde::Deserializer<'de>>(
                __deserializer: __D,
            ) -> $crate::__private::Result<Self, __D::Error> {
                $crate::__private::$deserialize(__deserializer)
            }
        }
    };
}
