//! Finds words, or numbers, that a list holds twice.
//!
//! A map of the standard library would do, were it not that it is compiled without optimization
//! here, as all generic code that a macro uses, and then costs more than all that it is used for.

/// The keys seen, each of which knows the first that is equal to it.
///
/// Whoever chooses keys that clash can at most slow down his own build.
pub(crate) struct Firsts<K> {
    keys: Vec<K>,
    /// The positions of keys, plus one, from where their hashes point to on; at least half of them
    /// are empty.
    slots: Vec<usize>,
}

pub(crate) trait Key: PartialEq {
    fn hash(&self) -> u64;
}

impl<K: Key> Firsts<K> {
    pub(crate) fn with_capacity(keys: usize) -> Self {
        Self {
            keys: Vec::with_capacity(keys),
            slots: vec![0; slots(keys)],
        }
    }

    /// The position of the first key that is equal, by the number of calls before; `None` if it is
    /// this one.
    pub(crate) fn first(&mut self, key: K) -> Option<usize> {
        if slots(self.keys.len() + 1) > self.slots.len() {
            self.grow();
        }
        let slot = self.slot(&key);
        let taken = self.slots[slot].checked_sub(1);
        if taken.is_none() {
            self.slots[slot] = self.keys.len() + 1;
        }
        self.keys.push(key);
        taken
    }

    fn grow(&mut self) {
        self.slots = vec![0; slots(self.keys.len() + 1)];
        for position in 0..self.keys.len() {
            let slot = self.slot(&self.keys[position]);
            if self.slots[slot] == 0 {
                self.slots[slot] = position + 1;
            }
        }
    }

    /// The slot of the key, else the empty one that it would take.
    fn slot(&self, key: &K) -> usize {
        let slots = self.slots.as_slice();
        let last = slots.len() - 1;
        let mut slot = low_bits(key.hash()) & last;
        while slots[slot] != 0 && self.keys[slots[slot] - 1] != *key {
            slot = (slot + 1) & last;
        }
        slot
    }
}

fn slots(keys: usize) -> usize {
    (keys * 2).next_power_of_two().max(2)
}

#[allow(clippy::cast_possible_truncation)] // what is asked for
fn low_bits(hash: u64) -> usize {
    hash as usize
}

impl Key for i64 {
    fn hash(&self) -> u64 {
        mix(u64::from_ne_bytes(self.to_ne_bytes()))
    }
}

impl Key for u64 {
    fn hash(&self) -> u64 {
        mix(*self)
    }
}

impl Key for &str {
    fn hash(&self) -> u64 {
        words(self.as_bytes())
    }
}

impl Key for String {
    fn hash(&self) -> u64 {
        words(self.as_bytes())
    }
}

/// Eight bytes a step; the last may overlap the step before. By patterns, which call nothing.
fn words(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    let mut rest = bytes;
    while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
        hash = mix(hash ^ u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]));
        rest = tail;
    }
    if let [.., a, b, c, d, e, f, g, h] = bytes {
        return mix(hash ^ u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]));
    }
    while let [byte, tail @ ..] = rest {
        hash = hash << 8 ^ u64::from(*byte);
        rest = tail;
    }
    mix(hash)
}

fn mix(word: u64) -> u64 {
    let mixed = word.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ mixed >> 32
}

#[cfg(test)]
mod tests {
    use super::{Firsts, Key};

    #[test]
    fn the_first_of_equal_keys_is_found() {
        let mut firsts = Firsts::with_capacity(0);
        let words = (0..2_000).map(|number| format!("{}", number * 7 % 1_000));
        let words = words.collect::<Vec<_>>();
        for (position, word) in words.iter().enumerate() {
            let first = firsts.first(word.as_str());
            assert_eq!(
                first,
                (position >= 1_000).then(|| position - 1_000),
                "{word}"
            );
        }
    }

    #[test]
    fn keys_may_clash() {
        #[derive(PartialEq)]
        struct Same(u8);
        impl Key for Same {
            fn hash(&self) -> u64 {
                u64::MAX
            }
        }
        let mut firsts = Firsts::with_capacity(2);
        let found = [3, 5, 3, 7, 5, 3].map(|number| firsts.first(Same(number)));
        assert_eq!(found, [None, None, Some(0), None, Some(1), Some(0)]);
    }

    #[test]
    fn all_bytes_matter() {
        let long = "a".repeat(40);
        for length in 1..=long.len() {
            for at in 0..length {
                let mut other = long[..length].to_owned();
                other.replace_range(at..=at, "b");
                assert_ne!(long[..length].to_owned().hash(), other.hash(), "{other}");
            }
        }
    }
}
