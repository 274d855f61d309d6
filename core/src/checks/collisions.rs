use super::pack;
use crate::Table;

/// The rows of a list whose codes a table that it extends declares too.
#[must_use]
pub const fn inherited<const CHUNKS: usize>(table: &'static Table) -> [u8; CHUNKS] {
    pack!(row in table.entries().len() => table.inherits(row))
}

/// Four rows of a list, of which the bits of `INHERITED` say whether an extended table declares
/// their code too.
#[derive(Debug)]
pub struct Rows<const INHERITED: u8>;

macro_rules! rows {
    ($($bits:literal: $row3:tt $row2:tt $row1:tt $row0:tt;)+) => {
        $(
            impl Rows<$bits> {
                rows!(@row $row0 CODE_0 OVERRIDES_0);
                rows!(@row $row1 CODE_1 OVERRIDES_1);
                rows!(@row $row2 CODE_2 OVERRIDES_2);
                rows!(@row $row3 CODE_3 OVERRIDES_3);
            }
        )+
    };
    (@row 1 $code:ident $overrides:ident) => {
        #[deprecated(note = "a table that this list extends declares this code too. This row takes it over; say `#[overrides]` if it is meant to")]
        pub const $code: () = ();
        pub const $overrides: () = ();
    };
    (@row 0 $code:ident $overrides:ident) => {
        pub const $code: () = ();
        #[deprecated(note = "no table that this list extends declares this code, so there is nothing to override")]
        pub const $overrides: () = ();
    };
}

rows! {
    0b0000: 0 0 0 0;
    0b0001: 0 0 0 1;
    0b0010: 0 0 1 0;
    0b0011: 0 0 1 1;
    0b0100: 0 1 0 0;
    0b0101: 0 1 0 1;
    0b0110: 0 1 1 0;
    0b0111: 0 1 1 1;
    0b1000: 1 0 0 0;
    0b1001: 1 0 0 1;
    0b1010: 1 0 1 0;
    0b1011: 1 0 1 1;
    0b1100: 1 1 0 0;
    0b1101: 1 1 0 1;
    0b1110: 1 1 1 0;
    0b1111: 1 1 1 1;
}

/// Warns at each code that an extended table declares too, and at each `#[overrides]` without one.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_collisions {
    ($Table:ident, $chunks:literal; $($chunk:literal [$($row:ident,)*])*) => {
        const _: () = {
            const INHERITED: [u8; $chunks] =
                $crate::__private::inherited(<$Table as $crate::ErrorTable>::TABLE);
            $({
                type Rows = $crate::__private::Rows<{ INHERITED[$chunk] }>;
                let _: &[()] = &[$(Rows::$row),*];
            })*
        };
    };
}
