use super::Hash;
use crate::packed::{i32_at, i64_at};

/// The codes of a numeric table.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// By position, of 64 bits each if wide, else of 32: small tables stay in the cache.
    pub codes: &'static [u8],
    pub wide: bool,
    /// The lowest and the highest code.
    pub range: (i64, i64),
    pub hash: Hash,
}

impl Numbers {
    /// The code at a position.
    #[inline]
    #[must_use]
    pub const fn code(&self, position: usize) -> i64 {
        match self.get(position) {
            Some(code) => code,
            None => 0,
        }
    }

    /// The position of a code.
    #[inline]
    #[must_use]
    pub const fn position(&self, code: i64) -> Option<usize> {
        #[allow(clippy::cast_sign_loss)] // the bits are the key
        let position = self.hash.position(code as u64);
        match self.get(position) {
            Some(own) if own == code => Some(position),
            _ => None,
        }
    }

    pub(super) const fn len(&self) -> usize {
        self.codes.len() / if self.wide { 8 } else { 4 }
    }

    #[inline]
    #[allow(clippy::cast_lossless)] // `From` is not const
    const fn get(&self, position: usize) -> Option<i64> {
        if self.wide {
            return i64_at(self.codes, position);
        }
        match i32_at(self.codes, position) {
            Some(code) => Some(code as i64),
            None => None,
        }
    }
}
