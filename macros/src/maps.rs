//! Maps and sets of the keys of a list.
//!
//! The standard library's hasher guards against keys that someone else chooses, which here can at
//! most slow down his own build, and costs more than all else in a macro that was compiled without
//! optimization.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;
pub(crate) type Set<T> = HashSet<T, BuildHasherDefault<WordHasher>>;

/// Eight bytes a step, and as few calls.
#[derive(Default)]
pub(crate) struct WordHasher(u64);

impl WordHasher {
    fn add(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
            self.add(u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]));
            rest = tail;
        }
        let mut last = 0;
        while let [byte, tail @ ..] = rest {
            last = last << 8 | u64::from(*byte);
            rest = tail;
        }
        self.add(last);
    }

    /// What ends a string.
    fn write_u8(&mut self, _: u8) {}

    /// What tells the variants of a key's type apart, which are all of one.
    fn write_isize(&mut self, _: isize) {}

    fn finish(&self) -> u64 {
        self.0
    }
}
