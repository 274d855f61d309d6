use super::Lineage;
use crate::{Entry, Table};

/// Whether a table declares a code that one of those before it declares too, by another row.
///
/// A row reached twice is no clash, and neither is one that the first table's row overrides, whose
/// author has seen it, nor one that the list itself, `own`, takes over.
#[must_use]
pub const fn clash(
    own: &Lineage,
    before: &[Option<&'static Lineage>],
    table: Option<&'static Lineage>,
) -> bool {
    let Some(table) = table else {
        return false;
    };
    let mut i = 0;
    while i < before.len() {
        if let Some(first) = before[i] {
            if any_clash(own, first, table, table) {
                return true;
            }
        }
        i += 1;
    }
    false
}

/// Goes through a table, the second or one that it extends.
const fn any_clash(own: &Lineage, first: &Lineage, root: &Lineage, second: &Lineage) -> bool {
    let entries = second.table.entries();
    let mut i = 0;
    while i < entries.len() {
        if let Some(found) = first.find_row_of(second, i) {
            if !same(found.table(), entries[i].table())
                && !extends(found, &entries[i])
                && own.own_row_of(second, i).is_none()
                && !is_hidden(root, second, i)
            {
                return true;
            }
        }
        i += 1;
    }
    let mut i = 0;
    while i < second.fallbacks.len() {
        if let Some(parent) = second.fallbacks[i] {
            if any_clash(own, first, root, parent) {
                return true;
            }
        }
        i += 1;
    }
    false
}

/// Whether another row of the second table's family is taken for the code.
const fn is_hidden(root: &Lineage, second: &Lineage, row: usize) -> bool {
    match root.find_row_of(second, row) {
        Some(found) => !same(found.table(), second.table),
        None => false,
    }
}

const fn extends(found: &Entry, other: &Entry) -> bool {
    is_among(other.table(), found.table().extends())
}

const fn is_among(wanted: &Table, tables: &[&'static Table]) -> bool {
    let mut i = 0;
    while i < tables.len() {
        if same(wanted, tables[i]) || is_among(wanted, tables[i].extends()) {
            return true;
        }
        i += 1;
    }
    false
}

/// Constants can't compare addresses; module, name and size tell tables apart well enough to warn
/// by.
const fn same(left: &Table, right: &Table) -> bool {
    left.entries().len() == right.entries().len()
        && same_text(left.name(), right.name())
        && same_text(left.module(), right.module())
}

const fn same_text(left: &str, right: &str) -> bool {
    crate::bytes::same(left.as_bytes(), right.as_bytes())
}

/// A fallback; `CLASHES` says whether one before it declares one of its codes too.
#[derive(Debug)]
pub struct Rival<const CLASHES: bool>;

impl Rival<false> {
    pub const TABLE: () = ();
}

impl Rival<true> {
    #[deprecated(
        note = "this table declares a code that a table before it declares too, by another row; the first table's row is taken"
    )]
    pub const TABLE: () = ();
}

/// Warns at each fallback that clashes with one before it. `$TABLE` stands at the fallback.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_rivals {
    ($lineage:ident, $Fallback:ident; $([$($Before:ty),*] $Table:ty, $TABLE:ident;)*) => {
        // Of tens of thousands of rows it takes long, but it ends.
        #[allow(long_running_const_eval)]
        const _: () = {
            $({
                type __Rival = $crate::__private::Rival<{
                    $crate::__private::clash(
                        &$lineage,
                        &[$(
                            <$Before as $crate::__private::$Fallback>::LINEAGE
                        ),*],
                        <$Table as $crate::__private::$Fallback>::LINEAGE,
                    )
                }>;
                let _: () = __Rival::$TABLE;
            })*
        };
    };
}
