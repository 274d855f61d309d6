//! Comparison of bytes that constants can do too, eight at a time.

#[inline]
pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let (mut left, mut right) = (left, right);
    while let (Some((l, left_rest)), Some((r, right_rest))) = (
        left.split_first_chunk::<8>(),
        right.split_first_chunk::<8>(),
    ) {
        if u64::from_le_bytes(*l) != u64::from_le_bytes(*r) {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    while let ([l, left_rest @ ..], [r, right_rest @ ..]) = (left, right) {
        if *l != *r {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    true
}
