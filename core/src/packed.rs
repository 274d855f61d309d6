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

/// A signed number of 64 bits in one piece: for look-ups, at a price in constants.
#[inline]
pub(crate) const fn i64_at(bytes: &[u8], position: usize) -> Option<i64> {
    match chunk_at(bytes, position) {
        Some(bytes) => Some(i64::from_le_bytes(*bytes)),
        None => None,
    }
}

/// The same of 32 bits.
#[inline]
pub(crate) const fn i32_at(bytes: &[u8], position: usize) -> Option<i32> {
    match chunk_at(bytes, position) {
        Some(bytes) => Some(i32::from_le_bytes(*bytes)),
        None => None,
    }
}

/// A number of 16 bits in one piece.
#[inline]
pub(crate) const fn u16_at(bytes: &[u8], position: usize) -> Option<u16> {
    match chunk_at(bytes, position) {
        Some(bytes) => Some(u16::from_le_bytes(*bytes)),
        None => None,
    }
}

/// A number of 32 bits and the one behind it, not for constants: in one piece.
#[inline]
#[allow(clippy::cast_possible_truncation)] // halves are what is asked for
pub(crate) fn u32_and_next_at(bytes: &[u8], position: usize) -> Option<(u32, u32)> {
    let at = position.checked_mul(4)?;
    let both = u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?);
    Some((both as u32, (both >> 32) as u32))
}

#[inline]
const fn chunk_at<const SIZE: usize>(bytes: &[u8], position: usize) -> Option<&[u8; SIZE]> {
    match bytes.split_at_checked(position.saturating_mul(SIZE)) {
        Some((_, rest)) => rest.first_chunk(),
        None => None,
    }
}

/// Four numbers of 32 bits, not for constants: in one piece.
#[inline]
#[allow(clippy::cast_possible_truncation)] // quarters are what is asked for
pub(crate) fn four_at(bytes: &[u8], position: usize) -> Option<[u32; 4]> {
    let at = position.checked_mul(16)?;
    let four = u128::from_le_bytes(*bytes.get(at..)?.first_chunk()?);
    Some([
        four as u32,
        (four >> 32) as u32,
        (four >> 64) as u32,
        (four >> 96) as u32,
    ])
}

#[cfg(test)]
mod tests {
    use super::{four_at, i32_at, i64_at, u16_at, u32_and_next_at, u32s_at, u64_at};

    #[test]
    fn both_ways_read_the_same() {
        let bytes: [u8; 70] = core::array::from_fn(|i| u8::try_from(i * 3).unwrap_or(7));
        for position in [0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 18, usize::MAX] {
            assert_eq!(
                four_at(&bytes, position),
                u32s_at(&bytes, position),
                "{position}"
            );
            assert_eq!(
                i32_at(&bytes, position).map(|number| [i32::cast_unsigned(number)]),
                u32s_at(&bytes, position),
                "{position}"
            );
            assert_eq!(
                i64_at(&bytes, position).map(i64::cast_unsigned),
                u64_at(&bytes, position),
                "{position}"
            );
            let lower = u32s_at(&bytes, position / 2).map(|[four]| four >> (position % 2 * 16));
            assert_eq!(
                u16_at(&bytes, position).map(u32::from),
                lower.map(|lower| lower & 0xffff).filter(|_| position < 35),
                "{position}"
            );
            let next = u32s_at(&bytes, position.saturating_add(1));
            let both = u32s_at(&bytes, position).zip(next);
            assert_eq!(
                u32_and_next_at(&bytes, position),
                both.map(|([one], [next])| (one, next)),
                "{position}"
            );
        }
    }
}
