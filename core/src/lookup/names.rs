use super::Hash;
use super::name_hash::name_hash;
use crate::bytes::{equal, same};
use crate::lines::between;
use crate::packed::{u32_and_next_at, u32s_at, u64_at};

/// A perfect hash over names, which stand elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct NameIndex {
    /// The `name_hash` of each name, of 64 bits each.
    pub hashes: &'static [u8],
    /// What the names were hashed with: 0, unless two names collide under it.
    pub seed: u64,
    pub hash: Hash,
}

impl NameIndex {
    #[inline]
    pub(crate) const fn hash_of(&self, name: &[u8]) -> u64 {
        name_hash(name, self.seed)
    }

    /// The only name that can have this hash; whether it is the one that was hashed, the caller
    /// must compare.
    #[inline]
    pub(crate) const fn candidate(&self, hash: u64) -> Option<usize> {
        row_of_hash(&self.hash, self.hashes, hash)
    }

    /// The name of which the macro knows the hash under the seed 0.
    ///
    /// By the hash alone: names that share 64 bits by chance would at worst be warned of.
    pub(crate) const fn known(&self, name: &str, hash: u64) -> Option<usize> {
        if self.seed == 0 {
            self.candidate(hash)
        } else {
            self.candidate(self.hash_of(name.as_bytes()))
        }
    }
}

/// The row that has a hash, of rows that a perfect hash finds by theirs.
#[inline]
pub(crate) const fn row_of_hash(rows: &Hash, hashes: &[u8], hash: u64) -> Option<usize> {
    let row = rows.row(hash);
    let at = row * 8;
    // For constants, to which eight bytes are much. The others seldom come further.
    if at >= hashes.len() || hashes[at] as u64 != hash & 0xff {
        return None;
    }
    match u64_at(hashes, row) {
        Some(own) if own == hash => Some(row),
        _ => None,
    }
}

/// The codes of a list of strings.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    pub hash: Hash,
    /// What the names were hashed with: 0, unless two names collide under it.
    pub seed: u64,
    /// All codes, one behind the other, in the order of their slots. They stand in the list's lines
    /// too, but far apart: a look-up in a large table would fetch each from memory, with the texts
    /// around it.
    pub text: &'static str,
    /// Where in the text each slot's code begins, and where the last one ends, of 32 bits each. In
    /// an empty slot ends what begins there.
    pub starts: &'static [u8],
}

impl Names {
    /// The row that declares the code.
    #[inline]
    #[must_use]
    pub fn row(&self, code: &str) -> Option<usize> {
        let code = code.as_bytes();
        let slot = self.hash.slot(name_hash(code, self.seed));
        let (start, end) = u32_and_next_at(self.starts, slot)?;
        let own = self.text.as_bytes().get(start as usize..end as usize)?;
        (!code.is_empty() && equal(own, code)).then(|| self.hash.row_in(slot))
    }

    /// [`row`](Self::row) for constants.
    #[must_use]
    pub(crate) const fn const_row(&self, code: &str) -> Option<usize> {
        let code = code.as_bytes();
        let slot = self.hash.slot(name_hash(code, self.seed));
        let own = match (
            u32s_at(self.starts, slot),
            u32s_at(self.starts, slot.saturating_add(1)),
        ) {
            (Some([start]), Some([end])) => between(self.text, start, end),
            _ => "",
        };
        if same(own.as_bytes(), code) && !code.is_empty() {
            Some(self.hash.row_in(slot))
        } else {
            None
        }
    }
}
