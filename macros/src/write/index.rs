//! What look-ups go by, as the core crate's `lookup` module reads it.
//!
//! Numbers stand in byte strings: see the core crate's `packed` module.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::hash::{self, Hash};

/// A perfect hash of names.
pub(super) struct Names {
    pub(super) hash: TokenStream,
    pub(super) seed: Literal,
    /// Of each name.
    pub(super) hashes: Literal,
}

impl Names {
    pub(super) fn new(names: &[&str], krate: &TokenStream) -> Self {
        let (seed, hashes) = hash::names(names);
        Self {
            hash: hash(&hashes, krate),
            seed: Literal::u64_unsuffixed(seed),
            hashes: packed(&hashes, u64::to_le_bytes),
        }
    }
}

/// A perfect hash of distinct keys.
pub(super) fn hash(keys: &[u64], krate: &TokenStream) -> TokenStream {
    let Hash {
        seed,
        shift,
        displacements,
        slots,
    } = Hash::find(keys);
    let seed = Literal::u64_unsuffixed(seed);
    let shift = Literal::u32_unsuffixed(shift);
    let displacements = packed(&displacements, u16::to_le_bytes);
    let slots = packed(&slots, u16::to_le_bytes);
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
    let mut packed = Vec::with_capacity(numbers.len() * SIZE);
    for number in numbers {
        packed.extend_from_slice(&bytes(*number));
    }
    Literal::byte_string(&packed)
}
