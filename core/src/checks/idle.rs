/// A fallback before the last; `IDLE` says whether it is no table. Then no code comes to it, since
/// the last one takes what no table knows.
#[derive(Debug)]
pub struct Idle<const IDLE: bool>;

impl Idle<false> {
    pub const TABLE: () = ();
}

impl Idle<true> {
    #[deprecated(
        note = "no code comes to this fallback, since the last one takes what nobody declares; take it out, or move it to the end"
    )]
    pub const TABLE: () = ();
}

/// Warns at each fallback before the last that is no table. `$TABLE` stands at the fallback.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_idle {
    ($Fallback:ident; $($Table:ty, $TABLE:ident;)*) => {
        const _: () = {
            $({
                type __Idle = $crate::__private::Idle<{
                    $crate::__private::Option::is_none(
                        &<$Table as $crate::__private::$Fallback>::LINEAGE,
                    )
                }>;
                let _: () = __Idle::$TABLE;
            })*
        };
    };
}
