//! Comparison of short runs of bytes, without a call.

/// For constants.
pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut i = 0;
    while i < left.len() {
        if left[i] != right[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Sixteen bytes a step, the last of which overlaps the one before.
///
/// By hand: zipped chunks divide to know their number, where they are not inlined to the last.
#[inline]
pub(crate) fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (Some(left_end), Some(right_end)) = (left.last_chunk::<16>(), right.last_chunk::<16>())
    else {
        return left == right;
    };
    let (mut left, mut right) = (left, right);
    while let (Some((left_step, left_rest)), Some((right_step, right_rest))) = (
        left.split_first_chunk::<16>(),
        right.split_first_chunk::<16>(),
    ) {
        if left_step != right_step {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    left_end == right_end
}

#[cfg(test)]
mod tests {
    use super::{equal, same};

    #[test]
    fn they_agree_with_the_language() {
        let bytes = [7; 70];
        for len in 0..bytes.len() {
            let left = &bytes[..len];
            assert!(equal(left, left) && same(left, left));
            assert!(!equal(left, &bytes[..=len]) && !same(left, &bytes[..=len]));
            for at in 0..len {
                let mut other = bytes;
                other[at] = 8;
                assert!(!equal(left, &other[..len]) && !same(left, &other[..len]));
            }
        }
    }
}
