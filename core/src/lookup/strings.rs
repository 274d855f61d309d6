use super::Hash;
use crate::const_str::{between, same};
use crate::mix::string_hash;
use crate::packed::{u32_and_next_at, u32_at, u64_at};

/// The codes of a string table.
#[derive(Clone, Copy, Debug)]
pub struct Strings {
    pub hash: Hash,
    /// What the strings were hashed with: 0, unless two of them collide under it.
    pub seed: u64,
    /// The hash of each code, by position, of 64 bits each: constants compare tables by them.
    pub hashes: &'static [u8],
    /// All codes in the order of their slots. The table's texts have them too, but far apart, which
    /// would cost a look-up a cache miss.
    pub text: &'static str,
    /// Where in the text each slot's code begins, and where the last one ends, of 32 bits each.
    pub starts: &'static [u8],
}

impl Strings {
    /// The position of a code.
    #[inline]
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        let code = code.as_bytes();
        let slot = self.hash.slot(string_hash(code, self.seed));
        let (start, end) = u32_and_next_at(self.starts, slot)?;
        let own = self.text.as_bytes().get(start as usize..end as usize)?;
        (!code.is_empty() && own == code).then(|| self.hash.position_in(slot))
    }

    /// The number of codes.
    pub(crate) const fn len(&self) -> usize {
        self.hashes.len() / 8
    }

    /// The hash of the code at a position.
    pub(crate) const fn hash_at(&self, position: usize) -> Option<u64> {
        u64_at(self.hashes, position)
    }

    /// The code at a position, in a constant.
    pub(crate) const fn code(&self, position: usize) -> &'static str {
        match self.hash_at(position) {
            Some(hash) => self.in_slot(self.hash.slot(hash)),
            None => "",
        }
    }

    /// The position of a code, given its hash under this table's seed. Another string with this hash
    /// would be found too.
    pub(crate) const fn position_of_hash(&self, hash: u64) -> Option<usize> {
        let position = self.hash.position(hash);
        match self.hash_at(position) {
            Some(own) if own == hash => Some(position),
            _ => None,
        }
    }

    /// [`position`](Self::position) for constants.
    pub(super) const fn const_position(&self, code: &str) -> Option<usize> {
        let slot = self.hash.slot(string_hash(code.as_bytes(), self.seed));
        if same(self.in_slot(slot).as_bytes(), code.as_bytes()) && !code.is_empty() {
            Some(self.hash.position_in(slot))
        } else {
            None
        }
    }

    /// The code in a slot, empty if there is none.
    const fn in_slot(&self, slot: usize) -> &'static str {
        match (
            u32_at(self.starts, slot),
            u32_at(self.starts, slot.saturating_add(1)),
        ) {
            (Some(start), Some(end)) => between(self.text, start, end),
            _ => "",
        }
    }
}
