use super::Hash;
use crate::packed::{i32_at, i64_at};

/// The codes of a list of numbers.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// In the order of the rows, of 64 bits each if wide, else of 32: the less memory a table takes,
    /// the more of it stays at hand.
    pub codes: &'static [u8],
    pub wide: bool,
    pub hash: Hash,
}

impl Numbers {
    /// The code of a row.
    #[inline]
    #[must_use]
    pub const fn code(&self, row: usize) -> i64 {
        match self.get(row) {
            Some(code) => code,
            None => 0,
        }
    }

    /// The row that declares the code.
    #[inline]
    #[must_use]
    pub const fn row(&self, code: i64) -> Option<usize> {
        #[allow(clippy::cast_sign_loss)] // the bits are the key
        let row = self.hash.row(code as u64);
        match self.get(row) {
            Some(own) if own == code => Some(row),
            _ => None,
        }
    }

    #[inline]
    #[allow(clippy::cast_lossless)] // `From` is not for constants
    const fn get(&self, row: usize) -> Option<i64> {
        if self.wide {
            return i64_at(self.codes, row);
        }
        match i32_at(self.codes, row) {
            Some(code) => Some(code as i64),
            None => None,
        }
    }
}
