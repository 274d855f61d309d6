/// The impls that do not depend on the kind of the codes. `$key` is the method that gives the code of
/// a value or of a reference, `$Code` its variant of `Code`.
///
/// Methods are called on exactly the type that they take. Otherwise a method of a user's trait could
/// take precedence.
#[doc(hidden)]
#[macro_export]
macro_rules! __common_impls {
    (
        $Table:ident, $table:ident, $key:ident($($copied:tt)?), $Code:ident; $($fallback:ident,)*
    ) => {
        #[automatically_derived]
        impl $crate::__private::Debug for $Table {
            fn fmt(
                &self,
                __f: &mut $crate::__private::Formatter<'_>,
            ) -> $crate::__private::FmtResult {
                match self {
                    $(
                        $Table::$fallback(__inner) => $crate::__private::debug_fallback(
                            __f,
                            $crate::__private::stringify!($fallback),
                            __inner,
                        ),
                    )*
                    __own => __f.write_str($crate::Table::__name_of(
                        &$table,
                        ($($copied)? __own).__position(),
                    )),
                }
            }
        }

        #[automatically_derived]
        impl $crate::CloudError for $Table {
            #[inline]
            fn code(&self) -> $crate::Code<'_> {
                $crate::Code::$Code(($($copied)? self).$key())
            }

            fn entry(&self) -> $crate::__private::Option<$crate::Entry> {
                $crate::__private::entry(&$table, ($($copied)? self).__position(), self)
            }
        }

        #[automatically_derived]
        impl $crate::__private::PartialEq for $Table {
            #[inline]
            fn eq(&self, __other: &Self) -> $crate::__private::bool {
                ($($copied)? self).$key() == ($($copied)? __other).$key()
            }
        }

        #[automatically_derived]
        impl $crate::__private::Eq for $Table {}

        #[automatically_derived]
        impl $crate::__private::PartialOrd for $Table {
            #[inline]
            fn partial_cmp(
                &self,
                __other: &Self,
            ) -> $crate::__private::Option<$crate::__private::Ordering>
            {
                $crate::__private::Some(
                    $crate::__private::Ord::cmp(self, __other),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::Ord for $Table {
            #[inline]
            fn cmp(&self, __other: &Self) -> $crate::__private::Ordering {
                $crate::__private::Ord::cmp(
                    &($($copied)? self).$key(),
                    &($($copied)? __other).$key(),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::Hash for $Table {
            #[inline]
            fn hash<__H: $crate::__private::Hasher>(&self, __state: &mut __H) {
                $crate::__private::Hash::hash(&($($copied)? self).$key(), __state);
            }
        }

        #[automatically_derived]
        impl $crate::__private::Display for $Table {
            fn fmt(
                &self,
                __f: &mut $crate::__private::Formatter<'_>,
            ) -> $crate::__private::FmtResult {
                $crate::__private::display(&$table, ($($copied)? self).__position(), self, __f)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Error for $Table {}

        #[automatically_derived]
        impl $crate::Classify for $Table {
            fn category(&self) -> $crate::Category {
                $crate::__private::category(&$table, self)
            }

            fn retry(&self) -> $crate::Retry {
                $crate::__private::retry(&$table, self)
            }

            fn http_status(&self) -> $crate::__private::u16 {
                $crate::__private::http_status(&$table, self)
            }
        }
    };

    // All variants, as `__at` has them: to write them one by one would take longer to check.
    // `code` is `put`: see where the macros of the kinds import it.
    (@all $Table:ident $count:literal) => {{
        let mut __all = [const { $Table::__at(0) }; $count];
        let mut __rest: &mut [Self] = &mut __all;
        let mut __position = 0;
        while let [__next, __tail @ ..] = __rest {
            code(__next, $Table::__at(__position));
            __position += 1;
            __rest = __tail;
        }
        __all
    }};

    // What the fallback makes of a code. A table without a fallback was refused.
    (@or_nothing $made:expr) => {
        $made
    };
    (@or_nothing) => {
        $crate::__private::no_fallback()
    };
}
