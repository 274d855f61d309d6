use crate::mix::fold;
use crate::packed::u16_at;

/// A perfect hash over the codes of one table: every key has a slot of its own.
///
/// A key is mixed with the seed. Its high bits choose a displacement, which moves its low bits to a
/// slot that no other key of the table has. The slot holds the position.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    pub seed: u64,
    /// `64 - log2` of the number of displacements.
    pub shift: u32,
    /// A power of two of them, of 16 bits each.
    pub displacements: &'static [u8],
    /// A power of two of them, of 16 bits each. An empty slot holds position 0.
    pub slots: &'static [u8],
}

impl Hash {
    /// The only position that can have the key. The caller must compare the keys.
    #[inline]
    #[must_use]
    pub const fn position(&self, key: u64) -> usize {
        self.position_in(self.slot(key))
    }

    /// The slot of a key.
    #[inline]
    #[allow(clippy::cast_possible_truncation)] // displacements and slots are few
    pub(crate) const fn slot(&self, key: u64) -> usize {
        let mixed = fold(key ^ self.seed);
        let displacement = match u16_at(self.displacements, (mixed >> self.shift) as usize) {
            Some(displacement) => displacement as usize,
            None => 0,
        };
        (mixed as usize ^ displacement) & (self.slots.len() / 2).wrapping_sub(1)
    }

    /// The position in a slot.
    #[inline]
    pub(crate) const fn position_in(&self, slot: usize) -> usize {
        match u16_at(self.slots, slot) {
            Some(position) => position as usize,
            None => 0,
        }
    }
}
