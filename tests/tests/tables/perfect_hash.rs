//! The finder of the macro crate and the reader of the core crate, on all sorts of codes.

use std::collections::HashSet;

use cloud_errors::__private::{Numbers, PerfectHash};
use proptest::prelude::*;

#[allow(dead_code, unreachable_pub)]
#[path = "../../macros/src/hash.rs"]
mod hash;

fn bytes(numbers: &[u16]) -> &'static [u8] {
    let bytes = numbers.iter().flat_map(|number| number.to_le_bytes());
    Box::leak(bytes.collect::<Box<[u8]>>())
}

/// Finds every code, and no other.
fn holds(codes: &[i64]) {
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
    let rows = found.slots.iter().map(|row| row.unwrap_or(0));
    let rows = rows.collect::<Vec<_>>();
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
            slots: bytes(&rows),
        },
    };
    let declared = codes.iter().copied().collect::<HashSet<_>>();
    for (row, code) in codes.iter().enumerate() {
        assert_eq!(numbers.position(*code), Some(row));
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
fn adversarial_sets() {
    for rows in [0, 1, 2, 3, 7, 64, 1_000, 20_000_i64] {
        holds(&(0..rows).collect::<Vec<_>>());
        holds(&(0..rows).map(|row| -row).collect::<Vec<_>>());
        // Equal low bits, equal high bits, and both.
        holds(&(0..rows).map(|row| row << 40).collect::<Vec<_>>());
        holds(&(0..rows).map(|row| i64::MIN + row).collect::<Vec<_>>());
        holds(
            &(0..rows)
                .map(|row| row << 24 | 0x7f00_0000_0000_00ff)
                .collect::<Vec<_>>(),
        );
        holds(
            &(0..rows)
                .map(|row| row.wrapping_mul(0x0001_0001_0001_0001))
                .collect::<Vec<_>>(),
        );
        // Multiples of the inverse of the multiplier: their products are small.
        let inverse = 0xf1de_83e1_9937_733d_u64.cast_signed();
        holds(
            &(0..rows)
                .map(|row| row.wrapping_mul(inverse))
                .collect::<Vec<_>>(),
        );
    }
    holds(&[i64::MIN, i64::MAX, 0, -1, 1]);
    holds(&(0..62).map(|bit| 1 << bit).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_sets(codes in prop::collection::hash_set(any::<i64>(), 0..600)) {
        holds(&codes.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn crowded_sets(codes in prop::collection::hash_set(-600_i64..600, 0..600)) {
        holds(&codes.into_iter().collect::<Vec<_>>());
    }
}
