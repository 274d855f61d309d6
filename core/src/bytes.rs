//! Comparison of bytes that constants can do too.

/// Without a way out at the first difference, which vectors could not take.
#[inline]
pub(crate) const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut different = 0;
    let mut i = 0;
    while i < left.len() {
        different |= left[i] ^ right[i];
        i += 1;
    }
    different == 0
}
