//! Little-endian numbers in byte strings: rustc handles a byte string in one piece, and an array number
//! by number.

/// Inlined by hand: in a constant, calls take most of the time.
#[inline]
pub(crate) const fn u16_at(bytes: &[u8], position: usize) -> Option<u16> {
    if position >= bytes.len() / 2 {
        return None;
    }
    let at = position * 2;
    Some(u16::from_le_bytes([bytes[at], bytes[at + 1]]))
}

/// Inlined by hand, like [`u16_at`].
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

#[inline]
pub(crate) const fn u32_at(bytes: &[u8], position: usize) -> Option<u32> {
    match chunk_at(bytes, position) {
        Some(bytes) => Some(u32::from_le_bytes(*bytes)),
        None => None,
    }
}

#[inline]
pub(crate) const fn i32_at(bytes: &[u8], position: usize) -> Option<i32> {
    match chunk_at(bytes, position) {
        Some(bytes) => Some(i32::from_le_bytes(*bytes)),
        None => None,
    }
}

#[inline]
pub(crate) const fn i64_at(bytes: &[u8], position: usize) -> Option<i64> {
    match chunk_at(bytes, position) {
        Some(bytes) => Some(i64::from_le_bytes(*bytes)),
        None => None,
    }
}

/// A number of 32 bits and the one behind it, in one load.
#[inline]
#[allow(clippy::cast_possible_truncation)] // halves are what is asked for
pub(crate) fn u32_and_next_at(bytes: &[u8], position: usize) -> Option<(u32, u32)> {
    let at = position.checked_mul(4)?;
    let both = u64::from_le_bytes(*bytes.get(at..)?.first_chunk()?);
    Some((both as u32, (both >> 32) as u32))
}

/// Four numbers of 32 bits, in one load.
#[inline]
#[allow(clippy::cast_possible_truncation)] // quarters are what is asked for
pub(crate) fn four_at(bytes: &[u8], position: usize) -> Option<[u32; 4]> {
    let four = u128::from_le_bytes(*chunk_at(bytes, position)?);
    Some([
        four as u32,
        (four >> 32) as u32,
        (four >> 64) as u32,
        (four >> 96) as u32,
    ])
}

#[inline]
const fn chunk_at<const SIZE: usize>(bytes: &[u8], position: usize) -> Option<&[u8; SIZE]> {
    match bytes.split_at_checked(position.saturating_mul(SIZE)) {
        Some((_, rest)) => rest.first_chunk(),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{four_at, i32_at, i64_at, u16_at, u32_and_next_at, u32_at, u64_at};

    #[test]
    fn all_widths_read_the_lowest_byte_first() {
        let bytes: [u8; 20] = core::array::from_fn(|i| u8::try_from(i).unwrap_or(0));
        assert_eq!(u16_at(&bytes, 9), Some(0x1312));
        assert_eq!(u32_at(&bytes, 4), Some(0x1312_1110));
        assert_eq!(i32_at(&bytes, 0), Some(0x0302_0100));
        assert_eq!(i64_at(&bytes, 1), Some(0x0f0e_0d0c_0b0a_0908));
        assert_eq!(u64_at(&bytes, 1), Some(0x0f0e_0d0c_0b0a_0908));
        assert_eq!(
            (u64_at(&bytes, 2), u64_at(&bytes, usize::MAX)),
            (None, None)
        );
        assert_eq!(u32_and_next_at(&bytes, 3), Some((0x0f0e_0d0c, 0x1312_1110)));
        assert_eq!(four_at(&bytes, 0).map(|four| four[3]), Some(0x0f0e_0d0c));
        assert_eq!(
            (u32_at(&bytes, 5), i64_at(&bytes, 2), four_at(&bytes, 1)),
            (None, None, None)
        );
        assert_eq!(
            (
                u16_at(&bytes, usize::MAX),
                u32_and_next_at(&bytes, usize::MAX)
            ),
            (None, None)
        );
    }
}
