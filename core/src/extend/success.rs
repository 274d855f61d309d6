use crate::Table;

/// Refuses a code of success that a parent declares: that error would be taken for success.
#[track_caller]
#[allow(clippy::panic, clippy::missing_panics_doc, clippy::manual_assert)] // at compile time
pub const fn success(table: &Table) {
    let family = table.data().family;
    let mut i = 1;
    while i < family.len() {
        let codes = &family[i].data().codes;
        let mut slot = 0;
        while slot < codes.slots() {
            if let Some((code, _)) = codes.nth(slot) {
                if table.is_success(code) {
                    panic!(
                        "an extended table declares a code that means success here; to change it, \
                         write `success = …` or `success = none` in the header"
                    )
                }
            }
            slot += 1;
        }
        i += 1;
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
