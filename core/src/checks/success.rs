use super::Lineage;
use crate::Code;
use crate::lookup::Codes;

/// Refuses the list's code of success, where it is called, if a table that it extends declares it:
/// that error would be taken for success.
#[track_caller]
pub const fn success(list: &Lineage) {
    if let Some(code) = list.table.success() {
        if declares(list.fallbacks, code) {
            refuse();
        }
    }
}

#[track_caller]
#[allow(clippy::panic)] // while compiling
const fn refuse() -> ! {
    panic!(
        "a table that this list extends declares the code that means success here; if another code \
         does, say `success = …` or `success = none` in the header"
    )
}

const fn declares(tables: &[Option<&'static Lineage>], code: Code<'_>) -> bool {
    let mut i = 0;
    while i < tables.len() {
        if let Some(table) = tables[i] {
            let own = match (table.table.codes(), code) {
                (Codes::Numbers(codes), Code::Number(code)) => codes.row(code),
                (Codes::Names(codes), Code::Text(code)) => codes.const_row(code),
                _ => None,
            };
            if own.is_some() || declares(table.fallbacks, code) {
                return true;
            }
        }
        i += 1;
    }
    false
}

/// `$call` is a call of [`success`] at what says the code, or at what brings the other table.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_success {
    ($lineage:ident; $($call:tt)*) => {
        const _: () = {
            #[track_caller]
            const fn success() {
                $crate::__private::success(&$lineage);
            }
            $($call)*;
        };
    };
}
