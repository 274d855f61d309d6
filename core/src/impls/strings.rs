/// Without `alloc` there is nothing to keep an unknown code in.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __string_table {
    ($($table:tt)*) => {
        $crate::__private::compile_error! {
            "a string table needs the feature `alloc` of `cloud-errors`: unknown codes are kept on the heap"
        }
    };
}

/// The impls of a string table.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __string_table {
    (
        $Table:ident, $table:ident, $codes:ident;
        count $count:literal
        at $position:ident $at:tt
        position {}
        fallbacks { $($fallback:ident($Fallback:ty),)* }
        last { $($last:ident($Last:ty),)* }
        from { $($From:ty,)* }
    ) => {
        // A constant `code` or `name` of the user's module would turn a parameter of that name into a
        // pattern. These imports shadow it.
        use $crate::__private::{find_name as name, put as code};

        impl $Table {
            /// The table's own variants with a code, as declared.
            pub const ALL: &'static [Self] = &$crate::__common_impls!(@all $Table $count);

            /// The error of a declared code, own or inherited. `None` for an unknown code.
            #[must_use]
            pub fn find(code: &$crate::__private::str) -> $crate::__private::Option<Self> {
                if let $crate::__private::Some(__position) = $crate::__private::Strings::position(&$codes, code) {
                    return $crate::__private::Some(Self::__at(__position));
                }
                if const { $crate::__private::must_resolve(&$table) } {
                    match $crate::__private::resolve(&$table, $crate::Code::Str(code)) {
                        $crate::__private::Some($crate::Code::Str(__code)) => {
                            if __code != code {
                                return Self::find(__code);
                            }
                        }
                        _ => return $crate::__private::None,
                    }
                }
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Fallback as $crate::__private::StringFallback>::find_code(code)
                    {
                        return $crate::__private::Some(
                            $Table::$fallback(__inner),
                        );
                    }
                )*
                $crate::__private::None
            }

            /// The error of a variant's name or `#[name]`, own or inherited.
            #[must_use]
            #[allow(clippy::same_name_method)] // here without the trait in scope
            pub fn find_name(
                name: &$crate::__private::str,
            ) -> $crate::__private::Option<Self> {
                $crate::__private::find_name(name)
            }

            /// `Ok(())` for a success code.
            ///
            /// # Errors
            ///
            /// Any other code is decoded and returned as the error.
            pub fn check(
                code: &$crate::__private::str,
            ) -> $crate::__private::Result<(), Self> {
                if $crate::Table::is_success(&$table, $crate::Code::Str(code)) {
                    $crate::__private::Ok(())
                } else {
                    $crate::__private::Err(<Self as $crate::__private::From<
                        &$crate::__private::str,
                    >>::from(code))
                }
            }

            /// The code. For an alias, it is the variant's own code.
            #[must_use]
            pub fn as_str(&self) -> &$crate::__private::str {
                match self {
                    $(
                        $Table::$fallback(__inner) => {
                            <$Fallback as $crate::__private::StringFallback>::as_code(__inner)
                        }
                    )*
                    __own => $crate::Table::__str_of(&$table, __own.__position()),
                }
            }

            /// The variant's position among the entries, or beyond them.
            #[doc(hidden)]
            fn __position(&self) -> $crate::__private::usize {
                match self {
                    $($Table::$fallback(_) => $count,)*
                    __own => $crate::__private::position_of(__own, Self::ALL),
                }
            }

            /// The variant at a position.
            #[doc(hidden)]
            const fn __at($position: $crate::__private::usize) -> Self $at
        }

        #[automatically_derived]
        impl $crate::__private::Clone for $Table {
            fn clone(&self) -> Self {
                match self {
                    $(
                        $Table::$fallback(__inner) => $Table::$fallback(
                            $crate::__private::Clone::clone(__inner),
                        ),
                    )*
                    __own => Self::__at(__own.__position()),
                }
            }
        }

        $crate::__common_impls!(
            $Table, $table, as_str(), Str; $($fallback,)*
        );

        #[automatically_derived]
        impl $crate::ErrorTable for $Table {
            const TABLE: &'static $crate::Table = &$table;

            fn find_name(
                code: &$crate::__private::str,
            ) -> $crate::__private::Option<Self> {
                name(code)
            }

            fn decode(
                __code: $crate::Code<'_>,
            ) -> $crate::__private::Option<Self> {
                match __code {
                    $crate::Code::Str(__code) => $crate::__private::Some(
                        <Self as $crate::__private::From<&$crate::__private::str>>::from(__code),
                    ),
                    _ => $crate::__private::None,
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::StringFallback for $Table {
            const TABLE: $crate::__private::Option<&'static $crate::Table> =
                $crate::__private::Some(&$table);

            fn find_code(__code: &$crate::__private::str) -> $crate::__private::Option<Self> {
                $Table::find(__code)
            }

            fn unknown(__code: $crate::__private::Cow<'_, $crate::__private::str>) -> Self {
                $crate::__common_impls!(@or_nothing $(
                    $Table::$last(<$Last as $crate::__private::StringFallback>::unknown(__code))
                )*)
            }

            fn as_code(&self) -> &$crate::__private::str {
                self.as_str()
            }
        }

        #[automatically_derived]
        impl $crate::__private::FromStr for $Table {
            type Err = $crate::__private::Infallible;

            fn from_str(
                __code: &$crate::__private::str,
            ) -> $crate::__private::Result<
                Self,
                $crate::__private::Infallible,
            > {
                $crate::__private::Ok(
                    <Self as $crate::__private::From<&$crate::__private::str>>::from(__code),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<&$crate::__private::str> for $Table {
            fn from(__code: &$crate::__private::str) -> Self {
                <Self as $crate::__private::StringFallback>::from_code(
                    $crate::__private::Cow::Borrowed(__code),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$crate::__private::String> for $Table {
            fn from(__code: $crate::__private::String) -> Self {
                <Self as $crate::__private::StringFallback>::from_code(
                    $crate::__private::Cow::Owned(__code),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::AsRef<$crate::__private::str> for $Table {
            fn as_ref(&self) -> &$crate::__private::str {
                self.as_str()
            }
        }

        $crate::__serde_impls!($Table, deserialize_string);
        $crate::__string_table!(@from_table $Table: $($Fallback,)* $($From,)*);
    };

    (@from_table $Table:ident: $($Other:ty,)*) => {
        $(
            #[automatically_derived]
            impl $crate::__private::From<$Other> for $Table {
                fn from(__other: $Other) -> Self {
                    <Self as $crate::__private::From<&$crate::__private::str>>::from(
                        <$Other as $crate::__private::StringFallback>::as_code(&__other),
                    )
                }
            }
        )*
    };
}
