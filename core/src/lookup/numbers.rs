use super::Hash;

/// The codes of a list of numbers.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// In the order of the rows.
    pub codes: &'static [i64],
    pub hash: Hash,
}

impl Numbers {
    /// The code of a row.
    #[inline]
    #[must_use]
    pub const fn code(&self, row: usize) -> i64 {
        if row < self.codes.len() {
            self.codes[row]
        } else {
            0
        }
    }

    /// The row that declares the code.
    #[inline]
    #[must_use]
    pub const fn row(&self, code: i64) -> Option<usize> {
        #[allow(clippy::cast_sign_loss)] // the bits are the key
        let row = self.hash.row(code as u64);
        if row < self.codes.len() && self.codes[row] == code {
            Some(row)
        } else {
            None
        }
    }
}
