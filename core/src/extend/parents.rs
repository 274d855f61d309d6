use super::family::{contains, is_inherited, is_same};
use crate::lookup::{Codes, fold};
use crate::{Code, Table};

/// What there is to say about each fallback: 1 if it shares a code with an earlier one, 2 if no code
/// reaches it, else 0.
///
/// A table that several parents have in their families is no conflict. Neither is a code that the own
/// table declares, or that one parent takes over from the other on purpose.
#[must_use]
pub const fn states<const COUNT: usize>(
    own: &Table,
    fallbacks: &[Option<&'static Table>; COUNT],
) -> [u8; COUNT] {
    let mut states = [0; COUNT];
    let mut seen = Seen([0; 1 << 13]);
    let (mut position, mut parent) = (0, 0);
    while position < COUNT {
        if let Some(table) = fallbacks[position] {
            if conflicts(own, table, parent, &seen) {
                states[position] = 1;
            }
            seen.add_family(own, table, parent);
            parent += 1;
        } else if position + 1 < COUNT {
            states[position] = 2;
        }
        position += 1;
    }
    states
}

/// Whether the family of a parent declares a code that the family of an earlier one declares too.
const fn conflicts(own: &Table, table: &Table, parent: usize, seen: &Seen) -> bool {
    let family = table.data().family;
    let mut i = 0;
    while i < family.len() {
        let codes = &family[i].data().codes;
        let mut slot = 0;
        while slot < codes.slots() && !is_inherited(family[i], own.extends(), parent) {
            if let Some((code, position)) = codes.nth(slot) {
                if seen.has(key(codes, code, position))
                    && is_shared(own, table, family[i], parent, code)
                {
                    return true;
                }
            }
            slot += 1;
        }
        i += 1;
    }
    false
}

/// Whether an earlier parent's family declares a code of this table, which is in the family of a later
/// one.
const fn is_shared(
    own: &Table,
    later: &Table,
    table: &Table,
    parent: usize,
    code: Code<'_>,
) -> bool {
    let is_hidden = match later.owner(code) {
        Some(shown) => !is_same(shown, table),
        None => false,
    };
    if is_hidden || own.data().codes.find(code).is_some() {
        return false;
    }
    let mut earlier = 0;
    while earlier < parent {
        if let Some(owner) = own.extends()[earlier].owner(code) {
            if !contains(owner.data().family, table) {
                return true;
            }
        }
        earlier += 1;
    }
    false
}

/// The codes of earlier parents, as bits. Most codes meet none, and need no look-up.
struct Seen([u8; 1 << 13]);

impl Seen {
    #[allow(clippy::cast_possible_truncation)] // the low bits are what is asked for
    const fn bit(key: u64) -> usize {
        fold(key) as usize % (1 << 16)
    }

    const fn has(&self, key: u64) -> bool {
        let bit = Self::bit(key);
        self.0[bit / 8] >> (bit % 8) & 1 == 1
    }

    const fn add_family(&mut self, own: &Table, table: &Table, parent: usize) {
        let family = table.data().family;
        let mut i = 0;
        while i < family.len() {
            let codes = &family[i].data().codes;
            let mut slot = 0;
            while slot < codes.slots() && !is_inherited(family[i], own.extends(), parent) {
                if let Some((code, position)) = codes.nth(slot) {
                    let bit = Self::bit(key(codes, code, position));
                    self.0[bit / 8] |= 1 << (bit % 8);
                }
                slot += 1;
            }
            i += 1;
        }
    }
}

/// A number for a code, one code one number.
const fn key(codes: &Codes, code: Code<'_>, position: usize) -> u64 {
    match (code, codes) {
        #[allow(clippy::cast_sign_loss)] // the bits are the key
        (Code::Number(number), _) => number as u64,
        (Code::Str(_), Codes::Strings(strings)) if strings.seed == 0 => {
            match strings.hash_at(position) {
                Some(hash) => hash,
                None => 0,
            }
        }
        (Code::Str(text), _) => crate::lookup::string_hash(text.as_bytes(), 0),
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
            // Large tables take long, but not for ever.
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
