//! The macro finds a perfect hash, and the core crate reads it: they agree on all sorts of codes.

use std::collections::HashSet;

use cloud_errors::__private::{Numbers, PerfectHash};
use proptest::prelude::*;

#[allow(dead_code, unreachable_pub)]
#[path = "../../../macros/src/hash.rs"]
mod hash;
#[allow(dead_code)]
#[path = "../../../macros/src/mix.rs"]
mod mix;

fn bytes(numbers: &[u16]) -> &'static [u8] {
    let bytes = numbers.iter().flat_map(|number| number.to_le_bytes());
    Box::leak(bytes.collect::<Box<[u8]>>())
}

/// Checks that every code is found, and no other.
fn check(codes: &[i64]) {
    let keys = codes
        .iter()
        .map(|code| code.cast_unsigned())
        .collect::<Vec<_>>();
    let found = hash::Hash::find(&keys);
    let again = hash::Hash::find(&keys);
    assert_eq!(
        (found.seed, &found.slots),
        (again.seed, &again.slots),
        "always the same"
    );
    let positions = found.slots.iter().map(|position| position.unwrap_or(0));
    let positions = positions.collect::<Vec<_>>();
    let narrow = codes.iter().map(|code| i32::try_from(*code).ok());
    let narrow = narrow.collect::<Option<Vec<_>>>();
    let packed = match &narrow {
        Some(narrow) => narrow.iter().flat_map(|code| code.to_le_bytes()).collect(),
        None => codes
            .iter()
            .flat_map(|code| code.to_le_bytes())
            .collect::<Vec<_>>(),
    };
    let numbers = Numbers {
        codes: Box::leak(packed.into_boxed_slice()),
        wide: narrow.is_none(),
        range: (i64::MIN, i64::MAX),
        hash: PerfectHash {
            seed: found.seed,
            shift: found.shift,
            displacements: bytes(&found.displacements),
            slots: bytes(&positions),
        },
    };
    let declared = codes.iter().copied().collect::<HashSet<_>>();
    for (position, code) in codes.iter().enumerate() {
        assert_eq!(numbers.position(*code), Some(position));
        for other in [
            code.wrapping_add(1),
            code.wrapping_sub(1),
            !code,
            code.swap_bytes(),
        ] {
            assert_eq!(
                numbers.position(other).is_some(),
                declared.contains(&other),
                "{other}"
            );
        }
    }
}

#[test]
fn regular_codes_are_found() {
    for count in [0, 1, 2, 3, 7, 64, 1_000, 5_000_i64] {
        check(&(0..count).collect::<Vec<_>>());
        check(&(0..count).map(|code| -code).collect::<Vec<_>>());
        // Equal low bits, equal high bits, and both.
        check(&(0..count).map(|code| code << 40).collect::<Vec<_>>());
        check(&(0..count).map(|code| i64::MIN + code).collect::<Vec<_>>());
        check(
            &(0..count)
                .map(|code| code << 24 | 0x7f00_0000_0000_00ff)
                .collect::<Vec<_>>(),
        );
        check(
            &(0..count)
                .map(|code| code.wrapping_mul(0x0001_0001_0001_0001))
                .collect::<Vec<_>>(),
        );
        // Multiples of the inverse of the multiplier: their products are small.
        let inverse = 0xf1de_83e1_9937_733d_u64.cast_signed();
        check(
            &(0..count)
                .map(|code| code.wrapping_mul(inverse))
                .collect::<Vec<_>>(),
        );
    }
    check(&[i64::MIN, i64::MAX, 0, -1, 1]);
    check(&(0..62).map(|bit| 1 << bit).collect::<Vec<_>>());
}

#[test]
fn a_hash_has_few_free_slots() {
    let slots = |count| {
        let keys = (0..count).collect::<Vec<_>>();
        hash::Hash::find(&keys).slots.len()
    };
    // Where hardly any would be free, the search would take long.
    assert_eq!((slots(32), slots(63), slots(64)), (64, 64, 128));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_codes_are_found(codes in prop::collection::hash_set(any::<i64>(), 0..600)) {
        check(&codes.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn dense_codes_are_found(codes in prop::collection::hash_set(-600_i64..600, 0..600)) {
        check(&codes.into_iter().collect::<Vec<_>>());
    }
}
