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

/// Seeds to try before the table grows.
const SEEDS: u64 = 16;

impl Hash {
    /// A hash of distinct keys, of which there are at most 65,536.
    pub(crate) fn find(keys: &[u64]) -> Self {
        let least = keys.len().next_power_of_two().max(2);
        (0..)
            .map(|attempt| (attempt, (attempt / SEEDS).min(8)))
            .find_map(|(attempt, doublings)| {
                // Where one table in two would be nearly full, start with the next larger.
                let roomy = if keys.len() * 8 > least * 7 && least < 1 << 16 {
                    1
                } else {
                    0
                };
                let slots = (least << (doublings as usize + roomy)).min(1 << 16);
                Self::with(keys, slots, attempt.wrapping_mul(0x2545_f491_4f6c_dd1d))
            })
            .unwrap_or(Self {
                seed: 0,
                shift: 63,
                displacements: vec![0; 2],
                slots: vec![0; 2],
            })
    }

    fn with(keys: &[u64], slot_count: usize, seed: u64) -> Option<Self> {
        let buckets = keys.len().div_ceil(2).next_power_of_two().max(2);
        let shift = 64 - buckets.trailing_zeros();
        let mask = slot_count - 1;
        let mixed = keys.iter().map(|key| fold(key ^ seed)).collect::<Vec<_>>();

        let order = by_bucket(&mixed, shift, buckets);
        let mut displacements = vec![0; buckets];
        let mut slots = vec![0; slot_count];
        let mut free = Free::new(slot_count);
        for bucket in order {
            let low = |row: usize| usize::try_from(mixed[row] & mask as u64).unwrap_or_default();
            let first = low(bucket[0]);
            let displacement = free.iter().map(|slot| slot ^ first).find(|displacement| {
                bucket.iter().enumerate().all(|(i, row)| {
                    let slot = low(*row) ^ displacement;
                    free.has(slot) && bucket[..i].iter().all(|other| low(*other) != low(*row))
                })
            })?;
            for row in &bucket {
                let slot = low(*row) ^ displacement;
                slots[slot] = u16::try_from(*row).ok()?;
                free.take(slot);
            }
            let bucket = usize::try_from(mixed[bucket[0]] >> shift).ok()?;
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
        rows[usize::try_from(mixed >> shift).unwrap_or_default()].push(row);
    }
    rows.retain(|bucket| !bucket.is_empty());
    rows.sort_by_key(|bucket| std::cmp::Reverse(bucket.len()));
    rows
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

    fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.list.iter().copied()
    }

    fn has(&self, slot: usize) -> bool {
        self.position[slot].is_some()
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

/// The hashes of names, and the seed that keeps them apart: 0, the seed that all tables share,
/// unless two names collide under it.
pub(crate) fn names(names: &[&[u8]]) -> (u64, Vec<u64>) {
    (0..)
        .map(|seed| {
            (
                seed,
                names
                    .iter()
                    .map(|name| name_hash(name, seed))
                    .collect::<Vec<_>>(),
            )
        })
        .find(|(_, hashes)| {
            let distinct = hashes.iter().collect::<std::collections::HashSet<_>>();
            distinct.len() == hashes.len()
        })
        .unwrap_or_default()
}

/// As the core crate's `lookup::name_hash`.
fn name_hash(name: &[u8], seed: u64) -> u64 {
    let mut hash = 0xa076_1d64_78bd_642f ^ seed ^ (name.len() as u64);
    let mut rest = name;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = fold(hash ^ u64::from_le_bytes(*word));
        rest = tail;
    }
    if rest.is_empty() {
        return hash;
    }
    let last = match name.last_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => short(name),
    };
    fold(hash ^ last)
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
    let product = u128::from(key) * 0x9e37_79b9_7f4a_7c15;
    let low = u64::try_from(product & u128::from(u64::MAX)).unwrap_or_default();
    let high = u64::try_from(product >> 64).unwrap_or_default();
    low ^ high
}
