use super::Hash;
use super::name_hash::name_hash;
use crate::bytes::same;
use crate::lines::Lines;

/// The codes of a list of strings. The names themselves stand in the list's lines.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// The [`name_hash`] of each row's code.
    pub hashes: &'static [u64],
    /// What the names were hashed with: 0, unless two names of the list collide under it.
    pub seed: u64,
    pub hash: Hash,
    pub lines: Lines,
}

impl Names {
    /// The row that declares the code.
    #[inline]
    #[must_use]
    pub fn row(&self, code: &str) -> Option<usize> {
        let row = self.hash.row(name_hash(code.as_bytes(), self.seed));
        (self.lines.code_bytes(row)? == code.as_bytes()).then_some(row)
    }

    /// [`row`](Self::row) for constants.
    #[must_use]
    pub const fn const_row(&self, code: &str) -> Option<usize> {
        self.row_hashed(code, name_hash(code.as_bytes(), self.seed))
    }

    /// The row of a code whose hash under [`seed`](Self::seed) is known.
    #[must_use]
    pub const fn row_hashed(&self, code: &str, hash: u64) -> Option<usize> {
        let row = self.hash.row(hash);
        if row < self.hashes.len() && self.hashes[row] == hash {
            match self.lines.code_bytes(row) {
                Some(own) if same(own, code.as_bytes()) => Some(row),
                _ => None,
            }
        } else {
            None
        }
    }
}
