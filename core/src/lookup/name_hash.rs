//! One hash of a name for all tables, so that a list's names, hashed once while expanding, can be
//! looked up in any other table.

use super::hash::fold;

const SEED: u64 = 0xa076_1d64_78bd_642f;

/// Eight bytes a step; the last step overlaps the one before where the length is no multiple.
#[inline]
pub(crate) const fn name_hash(name: &[u8], seed: u64) -> u64 {
    let mut hash = SEED ^ seed ^ (name.len() as u64);
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
#[inline]
const fn short(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match name {
        [] => 0,
        [only] => *only as u64,
        [first, second] => *first as u64 | (*second as u64) << 8,
        [first, second, third, ..] => *first as u64 | (*second as u64) << 8 | (*third as u64) << 16,
    }
}
