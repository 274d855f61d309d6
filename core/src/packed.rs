//! Numbers packed in byte strings, the lowest byte first.
//!
//! rustc takes a byte string in one piece, but an array number by number: ten times the check time
//! for what nobody reads anyway.
//!
//! Flat, for constants: rustc's interpreter spends most of its time on calls, and the standard
//! library's slices make dozens.

/// The number at a position, counted in numbers.
#[inline]
pub(crate) const fn u64_at(bytes: &[u8], position: usize) -> Option<u64> {
    if position >= bytes.len() / 8 {
        return None;
    }
    let at = position * 8;
    Some(u64::from_le_bytes([
        bytes[at],
        bytes[at + 1],
        bytes[at + 2],
        bytes[at + 3],
        bytes[at + 4],
        bytes[at + 5],
        bytes[at + 6],
        bytes[at + 7],
    ]))
}

/// So many numbers of 32 bits.
#[inline]
pub(crate) const fn u32s_at<const COUNT: usize>(
    bytes: &[u8],
    position: usize,
) -> Option<[u32; COUNT]> {
    if position >= bytes.len() / (4 * COUNT) {
        return None;
    }
    let mut numbers = [0; COUNT];
    let mut i = 0;
    while i < COUNT {
        let at = (position * COUNT + i) * 4;
        numbers[i] = u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        i += 1;
    }
    Some(numbers)
}
