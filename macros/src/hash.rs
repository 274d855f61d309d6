//! Finds the perfect hash that the core crate reads, and hashes names as it does.
//!
//! Hash, displace and compress: keys fall into buckets; the largest bucket first, each is moved by
//! one displacement to slots that are still free. If a bucket can't be placed, another seed is
//! tried, and after some of those a table of twice the size, so the search ends for every set of
//! distinct keys. Nothing in it is random: the same keys give the same table.

/// As the core crate's `lookup::Hash`.
pub(crate) struct Hash {
    pub(crate) seed: u64,
    pub(crate) shift: u32,
    pub(crate) displacements: Vec<u16>,
    pub(crate) slots: Vec<u16>,
}

/// The most rows that the core crate's slots can name.
pub(crate) const MOST: usize = 1 << 16;

/// Seeds to try before the table grows.
const SEEDS: u32 = 16;

impl Hash {
    /// A hash of distinct keys, of which there are at most [`MOST`].
    pub(crate) fn find(keys: &[u64]) -> Self {
        let least = keys.len().next_power_of_two().max(2);
        // Where one table in two would be nearly full, start with the next larger.
        let full = keys.len() * 8 > least * 7;
        let mut slots = (least << usize::from(full)).min(MOST);
        let mut seed = 0_u64;
        loop {
            for _ in 0..SEEDS {
                if let Some(found) = Self::with(keys, slots, seed) {
                    return found;
                }
                seed = seed.wrapping_add(0x2545_f491_4f6c_dd1d);
            }
            slots = (slots * 2).min(MOST);
        }
    }

    fn with(keys: &[u64], slot_count: usize, seed: u64) -> Option<Self> {
        let buckets = keys.len().div_ceil(2).next_power_of_two().max(2);
        let shift = 64 - buckets.trailing_zeros();
        let mixed = keys.iter().map(|key| fold(key ^ seed)).collect::<Vec<_>>();
        let low = |row: usize| low_bits(mixed[row]) & (slot_count - 1);

        let mut displacements = vec![0; buckets];
        let mut slots = vec![0; slot_count];
        let mut free = Free::new(slot_count);
        let mut lows = Vec::new();
        for bucket in by_bucket(&mixed, shift, buckets) {
            lows.clear();
            lows.extend(bucket.iter().map(|row| low(*row)));
            let displacement = free.displacement(&lows)?;
            for (row, low) in bucket.iter().zip(&lows) {
                let slot = low ^ displacement;
                slots[slot] = u16::try_from(*row).ok()?;
                free.take(slot);
            }
            let bucket = low_bits(mixed[bucket[0]] >> shift);
            displacements[bucket] = u16::try_from(displacement).ok()?;
        }
        Some(Self {
            seed,
            shift,
            displacements,
            slots,
        })
    }
}

/// The rows of each bucket that has any, the largest bucket first.
fn by_bucket(mixed: &[u64], shift: u32, buckets: usize) -> Vec<Vec<usize>> {
    let mut rows = vec![Vec::new(); buckets];
    for (row, mixed) in mixed.iter().enumerate() {
        rows[low_bits(mixed >> shift)].push(row);
    }
    rows.retain(|bucket| !bucket.is_empty());
    rows.sort_by_key(|bucket| std::cmp::Reverse(bucket.len()));
    rows
}

#[allow(clippy::cast_possible_truncation)] // what is asked for
fn low_bits(mixed: u64) -> usize {
    mixed as usize
}

/// The slots that no key has, as a list that forgets taken ones in passing.
struct Free {
    list: Vec<usize>,
    position: Vec<Option<usize>>,
}

impl Free {
    fn new(slots: usize) -> Self {
        Self {
            list: (0..slots).collect(),
            position: (0..slots).map(Some).collect(),
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
        for slot in &self.list {
            let displacement = slot ^ first;
            let free = |low: &usize| self.position[low ^ displacement].is_some();
            if others.iter().all(free) {
                return Some(displacement);
            }
        }
        None
    }

    fn take(&mut self, slot: usize) {
        if let Some(position) = self.position[slot].take() {
            self.list.swap_remove(position);
            if let Some(moved) = self.list.get(position) {
                self.position[*moved] = Some(position);
            }
        }
    }
}

/// The hashes of distinct names, and the seed that keeps them apart: 0, the seed that all tables
/// share, unless two names collide under it.
pub(crate) fn names(names: &[&str]) -> (u64, Vec<u64>) {
    let mut seed = 0;
    loop {
        let hash = |name: &&str| name_hash(name.as_bytes(), seed);
        let hashes = names.iter().map(hash).collect::<Vec<_>>();
        let mut sorted = hashes.clone();
        sorted.sort_unstable();
        if sorted.windows(2).all(|pair| pair[0] != pair[1]) {
            return (seed, hashes);
        }
        seed += 1;
    }
}

/// As the core crate's `lookup::name_hash`.
pub(crate) fn name_hash(name: &[u8], seed: u64) -> u64 {
    const SECOND: u64 = 0xffe7_037e_d1a0_b428;
    let word = |bytes: [u8; 8]| u64::from_le_bytes(bytes);
    let add = |hash: u64, low: u64, high: u64| multiply(low ^ SECOND ^ seed, high ^ hash);
    let step = |hash: u64, step: &[u8; 16]| {
        let (low, high) = step.split_at(8);
        let half = |half: &[u8]| word(half.try_into().unwrap_or_default());
        add(hash, half(low), half(high))
    };
    let mut hash = 0xa076_1d64_78bd_642f ^ seed ^ (name.len() as u64);
    let mut rest = name;
    while let Some((sixteen, tail)) = rest.split_first_chunk::<16>() {
        hash = step(hash, sixteen);
        rest = tail;
    }
    if rest.is_empty() {
        return hash;
    }
    if let Some(sixteen) = name.last_chunk::<16>() {
        return step(hash, sixteen);
    }
    let low = name
        .first_chunk::<8>()
        .map_or_else(|| short(name), |bytes| word(*bytes));
    let high = name.last_chunk::<8>().map_or(0, |bytes| word(*bytes));
    add(hash, low, high)
}

/// Up to seven bytes as one word.
fn short(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    let byte = |at: usize| name.get(at).map_or(0, |byte| u64::from(*byte));
    byte(0) | byte(1) << 8 | byte(2) << 16
}

/// As the core crate's `lookup::hash::fold`.
fn fold(key: u64) -> u64 {
    multiply(key, 0x9e37_79b9_7f4a_7c15)
}

/// As the core crate's `lookup::hash::multiply`.
#[allow(clippy::cast_possible_truncation)] // halves are what is asked for
fn multiply(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}
