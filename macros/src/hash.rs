//! Finds the perfect hash that the core crate reads.
//!
//! Hash, displace and compress: keys fall into buckets; the largest bucket first, each is moved by
//! one displacement to slots that are still free. If a bucket can't be placed, another seed is
//! tried, and after some of those a table of twice the size, so the search ends. Nothing in it is
//! random: the same keys give the same table.

use std::cmp::Reverse;

use super::mix::fold;

/// As the core crate's `lookup::Hash`.
pub(crate) struct Hash {
    pub(crate) seed: u64,
    pub(crate) shift: u32,
    pub(crate) displacements: Vec<u16>,
    /// Each with its position, if it has one.
    pub(crate) slots: Vec<Option<u16>>,
}

/// Displacements and positions have 16 bits.
const MOST_SLOTS: usize = 1 << 16;

/// Seeds to try before the table grows.
const SEEDS: u32 = 16;

impl Hash {
    /// A hash of distinct keys, of which there are at most `check::MAX_CODES`.
    pub(crate) fn find(keys: &[u64]) -> Self {
        let least = keys.len().next_power_of_two().max(2);
        // Where one table in two would be nearly full, start with the next larger.
        let full = keys.len() * 64 > least * 63;
        let mut slots = (least << usize::from(full)).min(MOST_SLOTS);
        let mut seed = 0_u64;
        loop {
            for _ in 0..SEEDS {
                if let Some(found) = Self::with(keys, slots, seed) {
                    return found;
                }
                seed = seed.wrapping_add(0x2545_f491_4f6c_dd1d);
            }
            slots = (slots * 2).min(MOST_SLOTS);
        }
    }

    fn with(keys: &[u64], slot_count: usize, seed: u64) -> Option<Self> {
        let count = keys.len().div_ceil(2).next_power_of_two().max(2);
        let shift = 64 - count.trailing_zeros();
        let mixed = keys.iter().map(|key| fold(key ^ seed)).collect::<Vec<_>>();
        let mut buckets = vec![Vec::new(); count];
        for (position, key) in mixed.iter().enumerate() {
            buckets[low_bits(key >> shift)].push(position);
        }
        let mut largest_first = (0..count).collect::<Vec<_>>();
        largest_first.sort_by_key(|bucket| Reverse(buckets[*bucket].len()));
        let mut displacements = vec![0; count];
        let mut slots = vec![None; slot_count];
        let mut free = Free::new(slot_count);
        for bucket in largest_first {
            let positions = &buckets[bucket];
            let lows = positions
                .iter()
                .map(|position| low_bits(mixed[*position]) & (slot_count - 1));
            let lows = lows.collect::<Vec<_>>();
            if lows.is_empty() {
                break;
            }
            let displacement = free.displacement(&lows)?;
            displacements[bucket] = u16::try_from(displacement).ok()?;
            for (position, low) in positions.iter().zip(&lows) {
                let slot = low ^ displacement;
                slots[slot] = Some(u16::try_from(*position).ok()?);
                free.take(slot);
            }
        }
        Some(Self {
            seed,
            shift,
            displacements,
            slots,
        })
    }
}

#[allow(clippy::cast_possible_truncation)] // what is asked for
fn low_bits(mixed: u64) -> usize {
    mixed as usize
}

/// The slots that no key has, as a list that forgets taken ones in passing.
struct Free {
    list: Vec<usize>,
    /// Of each slot, where in the list it stands, plus one.
    position: Vec<usize>,
}

impl Free {
    fn new(slots: usize) -> Self {
        Self {
            list: (0..slots).collect(),
            position: (1..=slots).collect(),
        }
    }

    /// What moves a bucket's keys to free slots, no two to the same.
    fn displacement(&self, lows: &[usize]) -> Option<usize> {
        let (first, others) = lows.split_first()?;
        for (i, low) in lows.iter().enumerate() {
            if lows[..i].contains(low) {
                return None;
            }
        }
        'slots: for slot in &self.list {
            let displacement = slot ^ first;
            for low in others {
                if self.position[low ^ displacement] == 0 {
                    continue 'slots;
                }
            }
            return Some(displacement);
        }
        None
    }

    fn take(&mut self, slot: usize) {
        let position = std::mem::take(&mut self.position[slot]);
        if position > 0 {
            self.list.swap_remove(position - 1);
            if let Some(moved) = self.list.get(position - 1) {
                self.position[*moved] = position;
            }
        }
    }
}
