/// Serialize and Deserialize for a table: nothing, without the feature `serde` of this crate. What
/// the macro crate or the user's crate was built with does not matter.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serde"))]
macro_rules! __serde_impls {
    ($Table:ident, $kind:ident) => {};
}

/// Serialize and Deserialize for a table, by its code.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde")]
macro_rules! __serde_impls {
    ($Table:ident, number) => {
        $crate::__serde_impls! {
            @ $Table, |__error| (*__error).as_i64(),
            |__deserializer| $crate::__private::deserialize_number(__deserializer, $Table::from_i64)
        }
    };

    ($Table:ident, name) => {
        $crate::__serde_impls! {
            @ $Table, |__error| __error.as_str(),
            |__deserializer| $crate::__private::deserialize_name(__deserializer)
        }
    };

    (@ $Table:ident, |$error:ident| $code:expr, |$deserializer:ident| $deserialized:expr) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $Table {
            fn serialize<__S: $crate::__private::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> $crate::__private::Result<__S::Ok, __S::Error> {
                let $error = self;
                $crate::__private::serde::Serialize::serialize(&$code, __serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Table {
            fn deserialize<__D: $crate::__private::serde::Deserializer<'de>>(
                $deserializer: __D,
            ) -> $crate::__private::Result<Self, __D::Error> {
                $deserialized
            }
        }
    };
}
