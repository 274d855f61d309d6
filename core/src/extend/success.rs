use crate::Table;
use crate::table::Pattern;

/// Refuses a success code that an extended table declares: that error would be taken for success.
#[track_caller]
#[allow(clippy::missing_panics_doc, clippy::manual_assert, clippy::panic)] // at compile time
pub const fn success(table: &Table) {
    let mut ancestors = table.ancestors();
    while let Some(ancestor) = ancestors.advance() {
        let codes = &ancestor.data().codes;
        let mut position = 0;
        // A table cannot declare its own success codes.
        while position < codes.len() && !has_same_success(table, ancestor) {
            if table.is_success(codes.at(position)) {
                panic!(
                    "an extended table declares a code that means success here; to change it, write \
                     `success = …` or `success = none` in the header"
                )
            }
            position += 1;
        }
    }
}

/// Whether both tables mean success by the same range, as most do.
const fn has_same_success(one: &Table, other: &Table) -> bool {
    match (one.data().success, other.data().success) {
        ([Pattern::Range(first, last)], [Pattern::Range(other_first, other_last)]) => {
            *first == *other_first && *last == *other_last
        }
        _ => false,
    }
}

/// `$call` is a call of [`success`] at the success code, or at the fallback.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_success {
    ($table:ident; $($call:tt)*) => {
        const _: () = {
            #[track_caller]
            const fn success() {
                $crate::__private::success(&$table);
            }
            $($call)*;
        };
    };
}
