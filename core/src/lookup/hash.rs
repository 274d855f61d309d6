/// A perfect hash over the keys of one list: every key has a slot of its own.
///
/// A key is mixed with the seed; its high bits choose a displacement, which moves its low bits to
/// a slot that no other key of the list has. The slot holds the row.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    pub seed: u64,
    /// `64 - log2` of the number of displacements.
    pub shift: u32,
    /// As many as a power of two.
    pub displacements: &'static [u16],
    /// As many as a power of two. An empty slot says row 0.
    pub slots: &'static [u16],
}

impl Hash {
    /// The only row that can have the key. Whether it does, the caller must compare.
    #[inline]
    #[must_use]
    pub const fn row(&self, key: u64) -> usize {
        let mixed = fold(key ^ self.seed);
        let displacement = self.displacements[(mixed >> self.shift) as usize];
        let slot = (low(mixed) ^ displacement as usize) & (self.slots.len() - 1);
        self.slots[slot] as usize
    }
}

/// Multiplies into 128 bits and folds the halves together.
#[inline]
pub(crate) const fn fold(key: u64) -> u64 {
    let product = key as u128 * 0x9e37_79b9_7f4a_7c15;
    low64(product) ^ low64(product >> 64)
}

#[inline]
#[allow(clippy::cast_possible_truncation)] // the low half is what is asked for
const fn low64(wide: u128) -> u64 {
    wide as u64
}

#[inline]
#[allow(clippy::cast_possible_truncation)] // slots are few
const fn low(mixed: u64) -> usize {
    mixed as usize
}
