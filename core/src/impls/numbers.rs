/// The impls of a numeric table.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_table {
    (
        $Table:ident, $table:ident, $codes:ident;
        count $count:literal
        at $position:ident $at:tt
        position $positions:tt
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
            pub const fn find(code: $crate::__private::i64) -> $crate::__private::Option<Self> {
                if let $crate::__private::Some(__position) = $crate::__private::Numbers::position(&$codes, code) {
                    return $crate::__private::Some(Self::__at(__position));
                }
                if const { $crate::__private::must_resolve(&$table) } {
                    match $crate::__private::resolve(&$table, $crate::Code::Number(code)) {
                        $crate::__private::Some($crate::Code::Number(__code)) => {
                            if __code != code {
                                return Self::find(__code);
                            }
                        }
                        _ => return $crate::__private::None,
                    }
                }
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Fallback as $crate::__private::NumberFallback>::DECODER.find(code)
                    {
                        return $crate::__private::Some(
                            $Table::$fallback(__inner),
                        );
                    }
                )*
                $crate::__private::None
            }

            /// Decodes a code. Never fails: an unknown code is kept in the fallback.
            #[must_use]
            pub const fn from_i64(code: $crate::__private::i64) -> Self {
                match Self::find(code) {
                    $crate::__private::Some(__error) => __error,
                    _ => Self::__unknown(code),
                }
            }

            /// Keeps a code that no table declares.
            #[doc(hidden)]
            const fn __unknown(code: $crate::__private::i64) -> Self {
                $crate::__common_impls!(@or_nothing $(
                    $Table::$last(
                        <$Last as $crate::__private::NumberFallback>::DECODER.unknown(code),
                    )
                )*)
            }

            /// The code. For an alias, it is the variant's own code.
            #[must_use]
            pub const fn as_i64(self) -> $crate::__private::i64 {
                match self {
                    $(
                        $Table::$fallback(__inner) => {
                            <$Fallback as $crate::__private::NumberFallback>::DECODER.encode(__inner)
                        }
                    )*
                    __own => $crate::__private::Numbers::code(&$codes, __own.__position()),
                }
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
            pub const fn check(code: $crate::__private::i64) -> $crate::__private::Result<(), Self> {
                if $crate::Table::is_success(&$table, $crate::Code::Number(code)) {
                    $crate::__private::Ok(())
                } else {
                    $crate::__private::Err(Self::from_i64(code))
                }
            }

            /// The variant's position among the entries, or beyond them.
            #[doc(hidden)]
            const fn __position(self) -> $crate::__private::usize {
                match self $positions
            }

            /// The variant at a position.
            #[doc(hidden)]
            const fn __at($position: $crate::__private::usize) -> Self $at
        }

        #[automatically_derived]
        impl $crate::__private::Clone for $Table {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[automatically_derived]
        impl $crate::__private::Copy for $Table {}

        $crate::__common_impls!(
            $Table, $table, as_i64(*), Number; $($fallback,)*
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
                match $crate::Code::__to_number(__code) {
                    $crate::__private::Some(__code) => {
                        $crate::__private::Some(Self::from_i64(__code))
                    }
                    _ => $crate::__private::None,
                }
            }
        }

        #[doc(hidden)]
        #[derive($crate::__private::Debug)]
        pub struct __Decoder;

        #[doc(hidden)]
        impl __Decoder {
            pub const fn find(self, __code: $crate::__private::i64) -> $crate::__private::Option<$Table> {
                $Table::find(__code)
            }

            pub const fn unknown(self, __code: $crate::__private::i64) -> $Table {
                $Table::__unknown(__code)
            }

            pub const fn encode(self, __error: $Table) -> $crate::__private::i64 {
                __error.as_i64()
            }
        }

        #[automatically_derived]
        impl $crate::__private::NumberFallback for $Table {
            type Decoder = __Decoder;

            const DECODER: __Decoder = __Decoder;
            const TABLE: $crate::__private::Option<&'static $crate::Table> =
                $crate::__private::Some(&$table);
        }

        #[automatically_derived]
        impl $crate::__private::FromStr for $Table {
            type Err = $crate::ParseCodeError;

            fn from_str(
                __text: &$crate::__private::str,
            ) -> $crate::__private::Result<Self, $crate::ParseCodeError> {
                $crate::__private::parse(__text)
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$Table> for $crate::__private::i64 {
            #[inline]
            fn from(__error: $Table) -> Self {
                __error.as_i64()
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$crate::__private::i64> for $Table {
            #[inline]
            fn from(__code: $crate::__private::i64) -> Self {
                Self::from_i64(__code)
            }
        }

        $crate::__serde_impls!($Table, deserialize_number);
        $crate::__number_table!(@from_number $Table: u8 u16 u32 i8 i16 i32);
        $crate::__number_table!(@from_table $Table: $($Fallback,)* $($From,)*);
    };

    (@from_number $Table:ident: $($number:ident)*) => {
        $(
            #[automatically_derived]
            impl $crate::__private::From<$crate::__private::$number> for $Table {
                #[inline]
                fn from(__code: $crate::__private::$number) -> Self {
                    Self::from_i64(<$crate::__private::i64 as $crate::__private::From<$crate::__private::$number>>::from(
                        __code,
                    ))
                }
            }
        )*
    };

    (@from_table $Table:ident: $($Other:ty,)*) => {
        $(
            #[automatically_derived]
            impl $crate::__private::From<$Other> for $Table {
                fn from(__other: $Other) -> Self {
                    Self::from_i64(<$Other as $crate::__private::NumberFallback>::DECODER.encode(__other))
                }
            }
        )*
    };
}
