/// The impls that do not depend on the kind of the codes: `$key` is the method that gives a code, of
/// a value or of a reference, `$Code` its variant of `Code`.
///
/// Methods are called on just what they take, as those of other types are by their paths: to anything
/// else, a method of a trait of the user's may be nearer. Not all by paths, since rustc then looks at
/// each variant for the name.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_impls {
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
                        ($($copied)? __own).__row(),
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

            fn entry(&self) -> $crate::__private::Option<&'static $crate::Entry> {
                $crate::__private::entry(&$table, ($($copied)? self).__row(), self)
            }
        }

        #[automatically_derived]
        impl $crate::__private::PartialEq for $Table {
            #[inline]
            fn eq(&self, __other: &Self) -> bool {
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
                $crate::__private::display(&$table, ($($copied)? self).__row(), self, __f)
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
                $crate::__private::retry(self)
            }
        }
    };

    // The rows as `__at` has them: written one by one they would take longer to check than all else.
    // By patterns rather than by index: rustc looks operators up among all impls of their traits. And
    // with a variable, so that it finds no value here that it would have to know in any build.
    // `code` is `put`: see where the macros of the kinds import it.
    (@all $Table:ident $count:literal) => {{
        let mut __rows = [const { $Table::__at(0) }; $count];
        let mut __rest: &mut [Self] = &mut __rows;
        let mut __row = 0;
        while let [__next, __tail @ ..] = __rest {
            code(__next, $Table::__at(__row));
            __row += 1;
            __rest = __tail;
        }
        __rows
    }};

    // What the fallback makes of a code; a list without one has been refused.
    (@or_nothing $made:expr) => {
        $made
    };
    (@or_nothing) => {
        $crate::__private::no_fallback()
    };
}
