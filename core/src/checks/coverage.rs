use super::pack;
use crate::Table;

/// The rows of a list that name no category, and whose codes no band covers.
#[must_use]
pub const fn uncovered<const CHUNKS: usize>(table: &'static Table) -> [u8; CHUNKS] {
    pack!(row in table.entries().len() => table.lacks_class(row))
}

/// A row that has a class: its own, or a band's.
#[diagnostic::on_unimplemented(
    message = "no band covers this code, and its row names no category",
    label = "a code without a class",
    note = "name a category, `#[class(NotFound)]`, or cover the code with a band in the header"
)]
pub trait Classified<Chunk> {}

pub const fn classified<Row: Classified<Chunk>, Chunk>() {}

/// Four rows of a list, of which the bits of `UNCOVERED` say whether they lack a class.
#[derive(Debug)]
pub struct Chunk<const UNCOVERED: u8>;

macro_rules! chunks {
    ($($Row:ident: $($covered:literal)+;)+) => {
        $(
            #[derive(Debug)]
            pub struct $Row;
            $(
                #[diagnostic::do_not_recommend]
                impl Classified<Chunk<$covered>> for $Row {}
            )+
        )+
    };
}

chunks! {
    Row0: 0b0000 0b0010 0b0100 0b0110 0b1000 0b1010 0b1100 0b1110;
    Row1: 0b0000 0b0001 0b0100 0b0101 0b1000 0b1001 0b1100 0b1101;
    Row2: 0b0000 0b0001 0b0010 0b0011 0b1000 0b1001 0b1010 0b1011;
    Row3: 0b0000 0b0001 0b0010 0b0011 0b0100 0b0101 0b0110 0b0111;
}

/// Refuses each code without a class. `$row` is a call of [`classified`] at the row's code.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_coverage {
    ($Table:ident, $chunks:literal; $($chunk:literal [$($row:expr,)*])*) => {
        const _: () = {
            use $crate::__private::{Row0, Row1, Row2, Row3, classified};
            const UNCOVERED: [u8; $chunks] =
                $crate::__private::uncovered(<$Table as $crate::ErrorTable>::TABLE);
            $({
                type Chunk = $crate::__private::Chunk<{ UNCOVERED[$chunk] }>;
                let _: &[()] = &[$($row),*];
            })*
        };
    };
}
