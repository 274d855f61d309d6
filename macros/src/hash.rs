//! Finds the perfect hash that the core crate reads, and hashes strings as it does.
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
    /// Each with its position, if it has one.
    pub(crate) slots: Vec<Option<u16>>,
}

/// Displacements and positions have 16 bits.
const MOST_SLOTS: usize = 1 << 16;

/// Seeds to try before the table grows.
const SEEDS: u32 = 16;

impl Hash {
    /// A hash of distinct keys, of which there are fewer than slots.
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
        let buckets = Buckets::new(keys, seed);
        let mut displacements = vec![0; buckets.count];
        let mut slots = vec![None; slot_count];
        let mut free = Free::new(slot_count);
        let mut lows = Vec::new();
        for bucket in buckets.largest_first() {
            let keys = buckets.keys(bucket);
            lows.clear();
            for position in keys {
                lows.push(low_bits(buckets.mixed[*position]) & (slot_count - 1));
            }
            let displacement = free.displacement(&lows)?;
            displacements[bucket] = u16::try_from(displacement).ok()?;
            for (position, low) in keys.iter().zip(&lows) {
                let slot = low ^ displacement;
                slots[slot] = Some(u16::try_from(*position).ok()?);
                free.take(slot);
            }
        }
        Some(Self {
            seed,
            shift: buckets.shift,
            displacements,
            slots,
        })
    }
}

/// The keys by the high bits of their mixed keys.
///
/// In few vectors and plain loops: the macro is compiled without optimization.
struct Buckets {
    mixed: Vec<u64>,
    shift: u32,
    count: usize,
    /// Bucket by bucket.
    keys: Vec<usize>,
    /// Where in `keys` each bucket ends; it begins where the one before ends.
    ends: Vec<usize>,
}

impl Buckets {
    fn new(keys: &[u64], seed: u64) -> Self {
        let count = keys.len().div_ceil(2).next_power_of_two().max(2);
        let shift = 64 - count.trailing_zeros();
        let mut mixed = Vec::with_capacity(keys.len());
        let mut ends = vec![0; count];
        for key in keys {
            let key = fold(key ^ seed);
            mixed.push(key);
            ends[low_bits(key >> shift)] += 1;
        }
        // Where each begins, until its keys are counted in.
        let mut next = 0;
        for end in &mut ends {
            next += std::mem::replace(end, next);
        }
        let mut keys = vec![0; keys.len()];
        for (position, key) in mixed.iter().enumerate() {
            let end = &mut ends[low_bits(key >> shift)];
            keys[*end] = position;
            *end += 1;
        }
        Self {
            mixed,
            shift,
            count,
            keys,
            ends,
        }
    }

    fn keys(&self, bucket: usize) -> &[usize] {
        let start = bucket.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.keys[start..self.ends[bucket]]
    }

    /// The buckets that have keys.
    fn largest_first(&self) -> Vec<usize> {
        let mut by_size = Vec::<Vec<usize>>::new();
        for bucket in 0..self.count {
            let size = self.keys(bucket).len();
            if by_size.len() <= size {
                by_size.resize(size + 1, Vec::new());
            }
            by_size[size].push(bucket);
        }
        by_size.into_iter().skip(1).rev().flatten().collect()
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

/// As the core crate's `lookup::string_hash`.
pub(crate) fn string_hash(name: &[u8], seed: u64) -> u64 {
    let mut hash = 0xa076_1d64_78bd_642f ^ seed ^ (name.len() as u64);
    let mut rest = name;
    while let Some((sixteen, tail)) = rest.split_first_chunk::<16>() {
        hash = step(hash, u128::from_le_bytes(*sixteen), seed);
        rest = tail;
    }
    if rest.is_empty() {
        return hash;
    }
    if let Some(sixteen) = name.last_chunk::<16>() {
        return step(hash, u128::from_le_bytes(*sixteen), seed);
    }
    let low = match name.first_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => short(name),
    };
    let high = match name.last_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => 0,
    };
    step(hash, u128::from(high) << 64 | u128::from(low), seed)
}

#[allow(clippy::cast_possible_truncation)] // halves are what is asked for
fn step(hash: u64, sixteen: u128, seed: u64) -> u64 {
    let (low, high) = (sixteen as u64, (sixteen >> 64) as u64);
    multiply(low ^ 0xffe7_037e_d1a0_b428 ^ seed, high ^ hash)
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
