/// The impls that do not depend on the kind of the codes: `$key` is the method that gives a code,
/// `$Code` its variant of `Code`.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_impls {
    (
        $Table:ident, $table:ident, $key:ident, $Code:ident; $($fallback:ident,)*
    ) => {
        #[automatically_derived]
        impl $crate::__private::core::fmt::Debug for $Table {
            fn fmt(
                &self,
                __f: &mut $crate::__private::core::fmt::Formatter<'_>,
            ) -> $crate::__private::core::fmt::Result {
                match self {
                    $(
                        $Table::$fallback(__inner) => __f
                            .debug_tuple($crate::__private::plain(
                                $crate::__private::core::stringify!($fallback),
                            ))
                            .field(__inner)
                            .finish(),
                    )*
                    __own => __f.write_str($table.__name_of(__own.__row())),
                }
            }
        }

        #[automatically_derived]
        impl $crate::CloudError for $Table {
            #[inline]
            fn code(&self) -> $crate::Code<'_> {
                $crate::Code::$Code(self.$key())
            }

            fn entry(&self) -> $crate::__private::core::option::Option<&'static $crate::Entry> {
                match $table.entries().get(self.__row()) {
                    $crate::__private::core::option::Option::None => {
                        $table.find($crate::CloudError::code(self))
                    }
                    __own => __own,
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::core::cmp::PartialEq for $Table {
            #[inline]
            fn eq(&self, __other: &Self) -> bool {
                self.$key() == __other.$key()
            }
        }

        #[automatically_derived]
        impl $crate::__private::core::cmp::Eq for $Table {}

        #[automatically_derived]
        impl $crate::__private::core::cmp::PartialOrd for $Table {
            #[inline]
            fn partial_cmp(
                &self,
                __other: &Self,
            ) -> $crate::__private::core::option::Option<$crate::__private::core::cmp::Ordering>
            {
                $crate::__private::core::option::Option::Some(
                    $crate::__private::core::cmp::Ord::cmp(self, __other),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::core::cmp::Ord for $Table {
            #[inline]
            fn cmp(&self, __other: &Self) -> $crate::__private::core::cmp::Ordering {
                $crate::__private::core::cmp::Ord::cmp(&self.$key(), &__other.$key())
            }
        }

        #[automatically_derived]
        impl $crate::__private::core::hash::Hash for $Table {
            #[inline]
            fn hash<__H: $crate::__private::core::hash::Hasher>(&self, __state: &mut __H) {
                $crate::__private::core::hash::Hash::hash(&self.$key(), __state);
            }
        }

        #[automatically_derived]
        impl $crate::__private::core::fmt::Display for $Table {
            fn fmt(
                &self,
                __f: &mut $crate::__private::core::fmt::Formatter<'_>,
            ) -> $crate::__private::core::fmt::Result {
                if let $crate::__private::core::option::Option::Some(__result) =
                    $table.__display(self.__row(), __f)
                {
                    return __result;
                }
                match $crate::CloudError::entry(self) {
                    $crate::__private::core::option::Option::Some(__entry) => {
                        $crate::__private::core::fmt::Display::fmt(__entry, __f)
                    }
                    $crate::__private::core::option::Option::None => {
                        $crate::__private::display_unknown($crate::CloudError::code(self), __f)
                    }
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::core::error::Error for $Table {}

        #[automatically_derived]
        impl $crate::Classify for $Table {
            fn category(&self) -> $crate::Category {
                match $crate::CloudError::entry(self) {
                    $crate::__private::core::option::Option::Some(__entry) => __entry.category(),
                    $crate::__private::core::option::Option::None => {
                        $table.category_of_band($crate::CloudError::code(self))
                    }
                }
            }

            fn retry(&self) -> $crate::Retry {
                match $crate::CloudError::entry(self) {
                    $crate::__private::core::option::Option::Some(__entry) => __entry.retry(),
                    $crate::__private::core::option::Option::None => {
                        $crate::Classify::category(self).retry()
                    }
                }
            }
        }
    };

    // What the fallback makes of a code; a list without one has been refused.
    (@or_nothing $made:expr) => {
        $made
    };
    (@or_nothing) => {
        $crate::__private::no_fallback()
    };
}
