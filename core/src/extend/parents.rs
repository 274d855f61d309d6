use super::family::{contains, is_inherited, is_same};
use crate::Table;

/// What there is to say about a fallback: 1 if it shares a code with an earlier one, 2 if no code
/// reaches it, else 0.
#[must_use]
pub const fn state(
    own: &Table,
    fallbacks: &[Option<&'static Table>],
    position: usize,
    is_last: bool,
) -> u8 {
    match fallbacks[position] {
        None if !is_last => 2,
        Some(table) if conflicts(own, table) => 1,
        _ => 0,
    }
}

/// Whether the family of a parent declares a code that the family of an earlier one declares too.
///
/// A table that both families have is no conflict. Neither is a code that the own table declares, or
/// that one parent takes over from the other on purpose.
const fn conflicts(own: &Table, table: &'static Table) -> bool {
    let parents = own.extends();
    let mut position = 0;
    while position < parents.len() && !is_same(parents[position], table) {
        position += 1;
    }
    let family = table.data().family;
    let mut i = 0;
    while i < family.len() {
        if !is_inherited(family[i], parents, position)
            && shares_code(own, table, family[i], position)
        {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether an earlier parent's family declares a code of this table, which is in the family of
/// `parent`.
const fn shares_code(own: &Table, parent: &Table, table: &Table, position: usize) -> bool {
    let codes = &table.data().codes;
    let mut slot = 0;
    while slot < codes.slots() {
        if let Some((code, _)) = codes.nth(slot) {
            let mut earlier = 0;
            while earlier < position {
                if let Some(owner) = own.extends()[earlier].owner(code) {
                    let is_taken_over = contains(owner.data().family, table);
                    let is_hidden = match parent.owner(code) {
                        Some(shown) => !is_same(shown, table),
                        None => false,
                    };
                    let is_own = own.data().codes.find(code).is_some();
                    if !is_taken_over && !is_hidden && !is_own {
                        return true;
                    }
                }
                earlier += 1;
            }
        }
        slot += 1;
    }
    false
}

/// A fallback; the number is what [`state`] says about it.
#[derive(Debug)]
pub struct Parent<const STATE: u8>;

impl Parent<0> {
    pub const TABLE: () = ();
}

impl Parent<1> {
    #[deprecated(
        note = "this table and an earlier one declare the same code; the earlier table's entry is used"
    )]
    pub const TABLE: () = ();
}

impl Parent<2> {
    #[deprecated(
        note = "unreachable fallback: unknown codes go to the last one; remove it or move it to the end"
    )]
    pub const TABLE: () = ();
}

/// Warns at fallbacks. `$TABLE` is at the fallback.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_parents {
    (
        $table:ident, $parents:ident, $(#[$allow:meta])*;
        $($(#[$lint:meta])* $position:literal $is_last:literal $TABLE:ident;)*
    ) => {
        // Large tables take long, but not for ever.
        $(#[$allow])*
        const _: () = {
            $({
                type __Parent = $crate::__private::Parent<{
                    $crate::__private::state(&$table, &$parents, $position, $is_last)
                }>;
                $(#[$lint])*
                let _: () = __Parent::$TABLE;
            })*
        };
    };
}
