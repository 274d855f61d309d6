/// The impls of a list of numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_list {
    (
        $Table:ident, $table:ident, $numbers:ident, $lineage:ident;
        $(#[$allow:meta])*
        count $count:literal at $position:ident $at:tt positions $positions:tt
        parents { $($parent:ident($Parent:ty),)* }
        last { $($last:ident($Last:ty),)* }
        lift { $($Lift:ty,)* }
    ) => {
        // So named, since a parameter `code` would otherwise mean a constant `code` of the user's
        // module.
        use $crate::__private::put as code;

        impl $Table {
            /// The list's own rows, as declared.
            pub const ALL: &'static [Self] = &$crate::__error_impls!(@all $Table $count);

            /// The error that a code stands for, if the list or a table it extends declares it.
            #[must_use]
            pub const fn find(code: i64) -> $crate::__private::Option<Self> {
                if let $crate::__private::Some(__row) = $crate::__private::Numbers::row(&$numbers, code) {
                    return $crate::__private::Some(Self::__at(__row));
                }
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Parent as $crate::__private::NumberFallback>::DECODER.find(code)
                    {
                        return $crate::__private::Some(
                            $Table::$parent(__inner),
                        );
                    }
                )*
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Last as $crate::__private::NumberFallback>::DECODER.find(code)
                    {
                        return $crate::__private::Some(
                            $Table::$last(__inner),
                        );
                    }
                )*
                $crate::__private::None
            }

            /// The error that a code stands for. Total: a code that nobody declares is kept.
            #[must_use]
            pub const fn from_i64(code: i64) -> Self {
                if let $crate::__private::Some(__row) = $crate::__private::Numbers::row(&$numbers, code) {
                    return Self::__at(__row);
                }
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Parent as $crate::__private::NumberFallback>::DECODER.find(code)
                    {
                        return $Table::$parent(__inner);
                    }
                )*
                $crate::__error_impls!(@or_nothing $(
                    $Table::$last(
                        <$Last as $crate::__private::NumberFallback>::DECODER.decode(code),
                    )
                )*)
            }

            /// The code.
            #[must_use]
            pub const fn as_i64(self) -> i64 {
                match self {
                    $(
                        $Table::$parent(__inner) => {
                            <$Parent as $crate::__private::NumberFallback>::DECODER.encode(__inner)
                        }
                    )*
                    $(
                        $Table::$last(__inner) => {
                            <$Last as $crate::__private::NumberFallback>::DECODER.encode(__inner)
                        }
                    )*
                    __own => $crate::__private::Numbers::code(&$numbers, __own.__row()),
                }
            }

            /// `Ok` for the code that means success.
            ///
            /// # Errors
            ///
            /// The error that any other code stands for.
            pub const fn check(
                code: i64,
            ) -> $crate::__private::Result<(), Self> {
                match $crate::Table::success(&$table) {
                    $crate::__private::Some($crate::Code::Number(
                        __success,
                    )) if __success == code => $crate::__private::Ok(()),
                    _ => $crate::__private::Err(Self::from_i64(code)),
                }
            }

            /// The position of the row in the list; past its end for what the list does not declare.
            #[doc(hidden)]
            $(#[$allow])*
            const fn __row(self) -> usize {
                match self $positions
            }

            /// The row at a position.
            #[doc(hidden)]
            $(#[$allow])*
            const fn __at($position: usize) -> Self $at
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

        $crate::__error_impls!(
            $Table, $table, as_i64(*), Number; $($parent,)* $($last,)*
        );

        #[automatically_derived]
        impl $crate::ErrorTable for $Table {
            const TABLE: &'static $crate::Table = &$table;

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
            pub const fn find(self, __code: i64) -> $crate::__private::Option<$Table> {
                $Table::find(__code)
            }

            pub const fn decode(self, __code: i64) -> $Table {
                $Table::from_i64(__code)
            }

            pub const fn encode(self, __error: $Table) -> i64 {
                __error.as_i64()
            }
        }

        #[automatically_derived]
        impl $crate::__private::NumberFallback for $Table {
            type Decoder = __Decoder;

            const DECODER: __Decoder = __Decoder;
            const LINEAGE: $crate::__private::Option<&'static $crate::__private::Lineage> =
                $crate::__private::Some(&$lineage);
        }

        #[automatically_derived]
        impl $crate::__private::FromStr for $Table {
            type Err = $crate::ParseCodeError;

            fn from_str(
                __text: &str,
            ) -> $crate::__private::Result<Self, $crate::ParseCodeError> {
                match __text.parse::<i64>() {
                    $crate::__private::Ok(__code) => {
                        $crate::__private::Ok(Self::from_i64(__code))
                    }
                    $crate::__private::Err(_) => {
                        $crate::__private::Err(
                            $crate::ParseCodeError::__new(__text),
                        )
                    }
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$Table> for i64 {
            #[inline]
            fn from(__error: $Table) -> Self {
                __error.as_i64()
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<i64> for $Table {
            #[inline]
            fn from(__code: i64) -> Self {
                Self::from_i64(__code)
            }
        }

        $crate::__serde_impls!($Table, number);
        $crate::__number_list!(@from_number $Table: u8 u16 u32 i8 i16 i32);
        $crate::__number_list!(@from_table $Table: $($Parent,)* $($Last,)* $($Lift,)*);
    };

    (@from_number $Table:ident: $($number:ident)*) => {
        $(
            #[automatically_derived]
            impl $crate::__private::From<$number> for $Table {
                #[inline]
                fn from(__code: $number) -> Self {
                    Self::from_i64(<i64 as $crate::__private::From<$number>>::from(
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
