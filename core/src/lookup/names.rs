use super::Hash;
use super::name_hash::name_hash;
use crate::bytes::same;
use crate::lines::Lines;

/// The codes of a list of strings. The names themselves stand in the list's lines.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// The `name_hash` of each row's code.
    pub hashes: &'static [u64],
    /// What the names were hashed with: 0, unless two names of the list collide under it.
    pub seed: u64,
    pub hash: Hash,
    pub lines: Lines,
}

impl Names {
    /// The code of a row.
    #[inline]
    #[must_use]
    pub const fn name(&self, row: usize) -> &'static str {
        self.lines.code(row)
    }

    /// The row that declares the code.
    #[inline]
    #[must_use]
    pub fn row(&self, code: &str) -> Option<usize> {
        let row = self.hash.row(name_hash(code.as_bytes(), self.seed));
        (self.lines.code_bytes(row)? == code.as_bytes()).then_some(row)
    }

    /// [`row`](Self::row) for constants.
    #[must_use]
    pub(crate) const fn const_row(&self, code: &str) -> Option<usize> {
        let seed = self.seed;
        self.row_of(
            code,
            NameKey {
                hash: name_hash(code.as_bytes(), seed),
                seed,
            },
        )
    }

    /// The row of a code that another table has hashed, so that constants need not.
    #[must_use]
    pub(crate) const fn row_of(&self, code: &str, key: NameKey) -> Option<usize> {
        if key.seed != self.seed {
            return self.const_row(code);
        }
        let row = self.hash.row(key.hash);
        if row < self.hashes.len() && self.hashes[row] == key.hash {
            match self.lines.code_bytes(row) {
                Some(own) if same(own, code.as_bytes()) => Some(row),
                _ => None,
            }
        } else {
            None
        }
    }

    /// The hash of a row's code.
    #[must_use]
    pub(crate) const fn key(&self, row: usize) -> NameKey {
        let hash = if row < self.hashes.len() {
            self.hashes[row]
        } else {
            0
        };
        NameKey {
            hash,
            seed: self.seed,
        }
    }
}

/// The hash of a name, and what it was hashed with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameKey {
    hash: u64,
    seed: u64,
}
