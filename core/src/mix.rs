//! Hashes of codes. The macro crate has this file too, which a test compares: the two must agree to the
//! last bit.

const FIRST: u64 = 0xa076_1d64_78bd_642f;
/// No UTF-8 text has its highest byte, so with a small seed no text makes this factor zero.
const SECOND: u64 = 0xffe7_037e_d1a0_b428;

/// The hash of a text. Sixteen bytes a step; the last step may overlap the one before.
#[inline]
pub(crate) const fn string_hash(text: &[u8], seed: u64) -> u64 {
    let mut hash = FIRST ^ seed ^ (text.len() as u64);
    let mut rest = text;
    while let Some((step, tail)) = rest.split_first_chunk::<16>() {
        hash = add(hash, *step, seed);
        rest = tail;
    }
    if rest.is_empty() {
        return hash;
    }
    match text.last_chunk::<16>() {
        Some(step) => add(hash, *step, seed),
        None => multiply(low(text) ^ SECOND ^ seed, high(text) ^ hash),
    }
}

#[inline]
#[allow(clippy::cast_possible_truncation)] // halves are what is asked for
const fn add(hash: u64, step: [u8; 16], seed: u64) -> u64 {
    let step = u128::from_le_bytes(step);
    multiply(step as u64 ^ SECOND ^ seed, (step >> 64) as u64 ^ hash)
}

/// The first eight of up to fifteen bytes.
#[inline]
const fn low(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => short(text),
    }
}

/// The last eight of up to fifteen bytes, if there are as many.
#[inline]
const fn high(text: &[u8]) -> u64 {
    match text.last_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => 0,
    }
}

/// Up to seven bytes as one word.
#[inline]
const fn short(text: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match text {
        [] => 0,
        [only] => *only as u64,
        [first, second] => *first as u64 | (*second as u64) << 8,
        [first, second, third, ..] => *first as u64 | (*second as u64) << 8 | (*third as u64) << 16,
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
const fn multiply(left: u64, right: u64) -> u64 {
    let product = left as u128 * right as u128;
    product as u64 ^ (product >> 64) as u64
}
