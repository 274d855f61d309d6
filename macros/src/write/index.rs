//! What look-ups go by, as the core crate's `lookup` module reads it.
//!
//! Numbers stand in byte strings: see the core crate's `packed` module.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::firsts::Firsts;
use crate::hash::{Hash, name_hash};

/// A perfect hash of names.
pub(super) struct Names {
    pub(super) hash: TokenStream,
    pub(super) seed: Literal,
    /// Each with its row, if it has one.
    pub(super) slots: Vec<Option<u16>>,
    /// Of each name.
    pub(super) hashes: Literal,
    /// As the core crate's `checks::Lineage` has it.
    pub(super) sieve: Literal,
}

impl Names {
    pub(super) fn new(names: &[&str], krate: &TokenStream) -> Self {
        let (seed, hashes) = hashes(names);
        let found = Hash::find(&hashes);
        Self {
            hash: hash(&found, krate),
            slots: found.slots,
            seed: Literal::u64_unsuffixed(seed),
            hashes: packed(&hashes, u64::to_le_bytes),
            sieve: Literal::byte_string(&sieve(&hashes)),
        }
    }
}

/// The hashes of distinct names, and the seed that keeps them apart: 0, the seed that all tables
/// share, unless two names collide under it.
fn hashes(names: &[&str]) -> (u64, Vec<u64>) {
    let mut seed = 0;
    loop {
        let mut hashes = Vec::with_capacity(names.len());
        let mut firsts = Firsts::with_capacity(names.len());
        let mut are_distinct = true;
        for name in names {
            let hash = name_hash(name.as_bytes(), seed);
            are_distinct &= firsts.first(hash).is_none();
            hashes.push(hash);
        }
        if are_distinct {
            return (seed, hashes);
        }
        seed += 1;
    }
}

/// A bit for the lowest sixteen of each hash, or for fewer; of eight bits, about one is set.
fn sieve(hashes: &[u64]) -> Vec<u8> {
    let mut sieve = vec![0; hashes.len().next_power_of_two().min(1 << 13)];
    for hash in hashes {
        let [first, second, ..] = hash.to_le_bytes();
        let low = usize::from(u16::from_le_bytes([first, second]));
        let bit = low & (sieve.len() * 8 - 1);
        sieve[bit / 8] |= 1 << (bit % 8);
    }
    sieve
}

/// A perfect hash.
pub(super) fn hash(found: &Hash, krate: &TokenStream) -> TokenStream {
    let seed = Literal::u64_unsuffixed(found.seed);
    let shift = Literal::u32_unsuffixed(found.shift);
    let displacements = packed(&found.displacements, u16::to_le_bytes);
    let slots = packed(&found.slots, |row| row.unwrap_or(0).to_le_bytes());
    quote! {
        #krate::__private::PerfectHash {
            seed: #seed,
            shift: #shift,
            displacements: #displacements,
            slots: #slots,
        }
    }
}

/// Numbers as a byte string.
pub(super) fn packed<T: Copy, const SIZE: usize>(
    numbers: &[T],
    bytes: impl Fn(T) -> [u8; SIZE],
) -> Literal {
    let mut packed = Vec::with_capacity(numbers.len());
    for number in numbers {
        packed.push(bytes(*number));
    }
    Literal::byte_string(packed.as_flattened())
}
