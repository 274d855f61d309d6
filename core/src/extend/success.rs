use crate::Table;
use crate::table::Pattern;

/// Refuses a code of success that a parent declares: that error would be taken for success.
#[track_caller]
pub const fn success(table: &Table) {
    let parents = table.extends();
    let mut i = 0;
    while i < parents.len() {
        // A parent with the same success has checked its own family.
        if !has_same_success(table, parents[i]) {
            check_family(table, parents[i]);
        }
        i += 1;
    }
}

#[track_caller]
#[allow(clippy::panic, clippy::manual_assert)] // at compile time
const fn check_family(table: &Table, parent: &Table) {
    let mut family = parent.family();
    while let Some(ancestor) = family.advance() {
        let codes = &ancestor.data().codes;
        let mut position = 0;
        while position < codes.len() {
            if table.is_success(codes.at(position)) {
                panic!(
                    "an extended table declares a code that means success here; to change it, \
                     write `success = …` or `success = none` in the header"
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

/// `$call` is a call of [`success`] at the code of success, or at the fallback.
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
