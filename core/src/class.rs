//! How a row says its class in one byte: the category's position, and in the high bits the retry's
//! position plus one, or zero for what the category says.

use crate::{Category, Retry};

const CATEGORY_BITS: u8 = 5;
const INHERITED: u8 = (1 << CATEGORY_BITS) - 1;

/// The category that a row names or that a band of its own list gives it; `None` where a band of
/// an extended table does.
pub(crate) const fn category(class: u8) -> Option<Category> {
    let position = class & INHERITED;
    if (position as usize) < Category::ALL.len() {
        Some(Category::ALL[position as usize])
    } else {
        None
    }
}

/// The retry that a row names.
pub(crate) const fn retry(class: u8) -> Option<Retry> {
    match (class >> CATEGORY_BITS) as usize {
        0 => None,
        position if position <= Retry::ALL.len() => Some(Retry::ALL[position - 1]),
        _ => None,
    }
}

const _: () = assert!(Category::ALL.len() <= INHERITED as usize);
const _: () = assert!(Retry::ALL.len() < 1 << (8 - CATEGORY_BITS));
