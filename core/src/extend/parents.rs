use super::family::is_same;
use crate::lookup::Codes;
use crate::mix::string_hash;
use crate::{Code, Table};

/// What there is to say about each fallback: 1 if it shares a code with an earlier one, 2 if no code
/// reaches it, else 0.
///
/// These are no conflicts: a table that several parents inherit, a code that the table itself declares,
/// and a code that one parent overrides in the other.
#[must_use]
pub const fn states<const COUNT: usize>(
    own: &Table,
    fallbacks: &[Option<&'static Table>; COUNT],
) -> [u8; COUNT] {
    let mut states = [0; COUNT];
    let mut seen = Seen([0; 1 << 13]);
    // Each table once, at the first parent that has it.
    let mut family = own.ancestors();
    let mut next = family.advance();
    let mut position = 0;
    while position < COUNT {
        if let Some(parent) = fallbacks[position] {
            let mut tables = parent.family();
            while let (Some(table), Some(new)) = (tables.advance(), next) {
                if is_same(table, new) {
                    if meets_another(own, table) && conflicts(own, parent, table, &mut seen) {
                        states[position] = 1;
                    }
                    next = family.advance();
                }
            }
        } else if position + 1 < COUNT {
            states[position] = 2;
        }
        position += 1;
    }
    states
}

/// Whether another ancestor may share a code with this one.
const fn meets_another(own: &Table, table: &Table) -> bool {
    let mut others = own.ancestors();
    while let Some(other) = others.advance() {
        if table.data().codes.overlaps(&other.data().codes) && !is_same(other, table) {
            return true;
        }
    }
    false
}

/// Whether a table in the family of a parent declares a code that the family of an earlier one
/// declares too.
const fn conflicts(own: &Table, parent: &Table, table: &Table, seen: &mut Seen) -> bool {
    let codes = &table.data().codes;
    let (mut found, mut position) = (false, 0);
    while position < codes.len() {
        let is_new = seen.insert(key(codes, position));
        found = found || !is_new && is_shared(own, parent, table, codes.at(position));
        position += 1;
    }
    found
}

/// Whether a parent before this one shows another entry for the code, which this one has from the
/// table.
const fn is_shared(own: &Table, parent: &Table, table: &Table, code: Code<'_>) -> bool {
    let is_hidden = match parent.owner(code) {
        Some(shown) => !is_same(shown, table),
        None => false,
    };
    if is_hidden || own.data().codes.find(code).is_some() {
        return false;
    }
    let mut earlier = 0;
    while !is_same(own.extends()[earlier], parent) {
        if let Some(owner) = own.extends()[earlier].owner(code) {
            if !owner.descends_from(table) {
                return true;
            }
        }
        earlier += 1;
    }
    false
}

/// The codes of the tables so far, as bits. Most codes meet none, and need no look-up.
struct Seen([u8; 1 << 13]);

impl Seen {
    /// Whether the bit of a code was not set yet.
    #[allow(clippy::cast_possible_truncation)] // the low bits are what is asked for
    const fn insert(&mut self, key: u64) -> bool {
        let bit = key as usize % (1 << 16);
        let (byte, mask) = (&mut self.0[bit / 8], 1 << (bit % 8));
        let is_new = *byte & mask == 0;
        *byte |= mask;
        is_new
    }
}

/// A number for the code at a position, the same in every table.
#[allow(clippy::cast_sign_loss)] // the bits are the key
const fn key(codes: &Codes, position: usize) -> u64 {
    match codes {
        Codes::Numbers(numbers) => numbers.code(position) as u64,
        Codes::Strings(strings) => match strings.hash_at(position) {
            Some(hash) if strings.seed == 0 => hash,
            _ => string_hash(strings.code(position).as_bytes(), 0),
        },
    }
}

/// A fallback; the number is what [`states`] says about it.
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
        $table:ident, $parents:ident, $count:literal, $(#[$allow:meta])*;
        $($(#[$lint:meta])* $position:literal $TABLE:ident;)*
    ) => {
        const _: () = {
            // Comparing large tables exceeds the limit of this lint.
            $(#[$allow])*
            static STATES: [$crate::__private::u8; $count] =
                $crate::__private::states(&$table, &$parents);
            $({
                type __Parent = $crate::__private::Parent<{ STATES[$position] }>;
                $(#[$lint])*
                let _: () = __Parent::$TABLE;
            })*
        };
    };
}
