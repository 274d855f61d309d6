use crate::packed::u16_at;

/// A perfect hash over the keys of one list: every key has a slot of its own.
///
/// A key is mixed with the seed; its high bits choose a displacement, which moves its low bits to
/// a slot that no other key of the list has. The slot holds the row.
#[derive(Clone, Copy, Debug)]
pub struct Hash {
    pub seed: u64,
    /// `64 - log2` of the number of displacements.
    pub shift: u32,
    /// As many as a power of two, of 16 bits each.
    pub displacements: &'static [u8],
    /// As many as a power of two, of 16 bits each. An empty slot says row 0.
    pub slots: &'static [u8],
}

impl Hash {
    /// The only row that can have the key. Whether it does, the caller must compare.
    ///
    /// Flat, for constants: rustc's interpreter spends most of its time on calls.
    #[inline]
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // displacements and slots are few
    pub const fn row(&self, key: u64) -> usize {
        let mixed = fold(key ^ self.seed);
        let (displacements, slots) = (self.displacements, self.slots);
        let bucket = ((mixed >> self.shift) as usize) << 1;
        // Zero past the end, where the macro lets nothing point to.
        if bucket + 1 >= displacements.len() {
            return 0;
        }
        let displacement =
            displacements[bucket] as usize | (displacements[bucket + 1] as usize) << 8;
        let slot = ((mixed as usize ^ displacement) << 1) & slots.len().wrapping_sub(1);
        if slot + 1 >= slots.len() {
            return 0;
        }
        slots[slot] as usize | (slots[slot + 1] as usize) << 8
    }

    /// The slot of the only row that can have the key: [`row`](Self::row) without its last load,
    /// and in one piece what that reads byte by byte, which constants prefer.
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

    /// The row in a slot.
    #[inline]
    pub(crate) const fn row_in(&self, slot: usize) -> usize {
        match u16_at(self.slots, slot) {
            Some(row) => row as usize,
            None => 0,
        }
    }
}

/// Mixes a key.
#[inline]
pub(crate) const fn fold(key: u64) -> u64 {
    multiply(key, 0x9e37_79b9_7f4a_7c15)
}

/// Multiplies into 128 bits and folds the halves together.
#[inline]
#[allow(clippy::cast_possible_truncation)] // halves are what is asked for
pub(crate) const fn multiply(left: u64, right: u64) -> u64 {
    let product = left as u128 * right as u128;
    product as u64 ^ (product >> 64) as u64
}
