/// Without `alloc` there is nothing to keep an unknown name in.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __name_list {
    ($($list:tt)*) => {
        $crate::__private::compile_error! {
            "a list of strings needs the feature `alloc` of `cloud-errors`: names that nobody declared are kept on the heap"
        }
    };
}

/// The impls of a list of strings.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __name_list {
    (
        $Table:ident, $table:ident, $names:ident, $lineage:ident;
        $(#[$allow:meta])*
        count $count:literal at $position:ident $at:tt positions {}
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
            pub fn find(code: &str) -> $crate::__private::Option<Self> {
                if let $crate::__private::Some(__row) = $crate::__private::Names::row(&$names, code) {
                    return $crate::__private::Some(Self::__at(__row));
                }
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Parent as $crate::__private::NameFallback>::find_name(code)
                    {
                        return $crate::__private::Some(
                            $Table::$parent(__inner),
                        );
                    }
                )*
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Last as $crate::__private::NameFallback>::find_name(code)
                    {
                        return $crate::__private::Some(
                            $Table::$last(__inner),
                        );
                    }
                )*
                $crate::__private::None
            }

            /// The code.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(
                        $Table::$parent(__inner) => {
                            <$Parent as $crate::__private::NameFallback>::as_name(__inner)
                        }
                    )*
                    $(
                        $Table::$last(__inner) => {
                            <$Last as $crate::__private::NameFallback>::as_name(__inner)
                        }
                    )*
                    __own => $crate::Table::__text_of(&$table, __own.__row()),
                }
            }

            /// The position of the row in the list; past its end for what the list does not declare.
            #[doc(hidden)]
            fn __row(&self) -> usize {
                match self {
                    $($Table::$parent(_) => $count,)*
                    $($Table::$last(_) => $count,)*
                    __own => $crate::__private::row_of(__own, Self::ALL),
                }
            }

            /// The row at a position.
            #[doc(hidden)]
            $(#[$allow])*
            const fn __at($position: usize) -> Self $at
        }

        #[automatically_derived]
        impl $crate::__private::Clone for $Table {
            fn clone(&self) -> Self {
                match self {
                    $(
                        $Table::$parent(__inner) => $Table::$parent(
                            $crate::__private::Clone::clone(__inner),
                        ),
                    )*
                    $(
                        $Table::$last(__inner) => $Table::$last(
                            $crate::__private::Clone::clone(__inner),
                        ),
                    )*
                    __own => Self::__at(__own.__row()),
                }
            }
        }

        $crate::__error_impls!(
            $Table, $table, as_str(), Text; $($parent,)* $($last,)*
        );

        #[automatically_derived]
        impl $crate::ErrorTable for $Table {
            const TABLE: &'static $crate::Table = &$table;

            fn decode(
                __code: $crate::Code<'_>,
            ) -> $crate::__private::Option<Self> {
                match __code {
                    $crate::Code::Text(__code) => $crate::__private::Some(
                        <Self as $crate::__private::From<&str>>::from(__code),
                    ),
                    _ => $crate::__private::None,
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::NameFallback for $Table {
            const LINEAGE: $crate::__private::Option<&'static $crate::__private::Lineage> =
                $crate::__private::Some(&$lineage);

            fn find_name(__code: &str) -> $crate::__private::Option<Self> {
                $Table::find(__code)
            }

            fn from_name(__code: $crate::__private::Cow<'_, str>) -> Self {
                if let $crate::__private::Some(__row) = $crate::__private::Names::row(&$names, &__code) {
                    return Self::__at(__row);
                }
                $(
                    if let $crate::__private::Some(__inner) =
                        <$Parent as $crate::__private::NameFallback>::find_name(&__code)
                    {
                        return $Table::$parent(__inner);
                    }
                )*
                $crate::__error_impls!(@or_nothing $(
                    $Table::$last(<$Last as $crate::__private::NameFallback>::from_name(__code))
                )*)
            }

            fn as_name(&self) -> &str {
                self.as_str()
            }
        }

        #[automatically_derived]
        impl $crate::__private::FromStr for $Table {
            type Err = $crate::__private::Infallible;

            fn from_str(
                __code: &str,
            ) -> $crate::__private::Result<
                Self,
                $crate::__private::Infallible,
            > {
                $crate::__private::Ok(
                    <Self as $crate::__private::From<&str>>::from(__code),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<&str> for $Table {
            fn from(__code: &str) -> Self {
                <Self as $crate::__private::NameFallback>::from_name(
                    $crate::__private::Cow::Borrowed(__code),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$crate::__private::String> for $Table {
            fn from(__code: $crate::__private::String) -> Self {
                <Self as $crate::__private::NameFallback>::from_name(
                    $crate::__private::Cow::Owned(__code),
                )
            }
        }

        #[automatically_derived]
        impl $crate::__private::AsRef<str> for $Table {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::__serde_impls!($Table, name);
        $crate::__name_list!(@from_table $Table: $($Parent,)* $($Last,)* $($Lift,)*);
    };

    (@from_table $Table:ident: $($Other:ty,)*) => {
        $(
            #[automatically_derived]
            impl $crate::__private::From<$Other> for $Table {
                fn from(__other: $Other) -> Self {
                    <Self as $crate::__private::From<&str>>::from(
                        <$Other as $crate::__private::NameFallback>::as_name(&__other),
                    )
                }
            }
        )*
    };
}
