//! Comparing and cutting texts in constants.

/// `==` in constants.
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

/// Empty where the offsets do not fit the text, which the macro does not write.
pub(crate) const fn between(text: &'static str, start: u32, end: u32) -> &'static str {
    match text.split_at_checked(end as usize) {
        Some((head, _)) => match head.split_at_checked(start as usize) {
            Some((_, part)) => part,
            None => "",
        },
        None => "",
    }
}
