//! Packed numbers and hashes are the same on every machine, whatever its byte order and word.
//!
//! `.ci/other-machines` runs this as on others.

#![allow(missing_docs)]

use cloud_errors::__private::{Numbers, PerfectHash};
use cloud_errors::{CommonError, ErrorTable, PublicError, UnknownCode, cloud_errors};

#[allow(dead_code, unreachable_pub)]
#[path = "../../macros/src/hash.rs"]
mod hash;
#[path = "../../macros/src/mix.rs"]
mod mix;

/// Numbers that need 64 bits.
#[cloud_errors(success = none)]
enum WideError {
    /// Low.
    #[class(Internal)]
    Low = -9_223_372_036_854_775_808,
    /// All bytes differ.
    #[class(Internal)]
    Bytes = 0x0102_0304_0506_0708,
    /// High.
    #[class(Internal)]
    High = 9_223_372_036_854_775_807,
    Unknown(UnknownCode),
}

/// Hashes of the first bytes of a text with seed 7, worked out by another program.
const HASHES: [(usize, u64); 13] = [
    (1, 0x9e1d_4333_214f_db3a),
    (2, 0x66d9_50a6_3ecc_d382),
    (3, 0x59b1_d410_405b_df0b),
    (4, 0xc13d_a402_84a2_5f65),
    (7, 0x8c07_204b_44b6_54aa),
    (8, 0x4f6c_a74a_057d_2193),
    (15, 0x6755_f33b_f9de_7ac2),
    (16, 0x225c_df64_266b_aedf),
    (17, 0x6c41_390e_2250_1523),
    (31, 0x49ae_a745_fbe7_a71d),
    (32, 0x99c9_7890_698f_9756),
    (33, 0x07ce_e729_bcdb_2412),
    (45, 0x5ae6_d9e9_1d6e_567c),
];

#[test]
fn hashes_are_the_same_everywhere() {
    let text = b"InvalidParameterValue.MalformedPolicyDocument";
    for (len, expected) in HASHES {
        assert_eq!(mix::string_hash(&text[..len], 7), expected, "{len}");
    }
}

#[test]
fn packed_numbers_have_their_lowest_byte_first() {
    let codes = [1_i64, 0x0102_0304, -2];
    let found = hash::Hash::find(&codes.map(i64::cast_unsigned));
    let low_and_high = |numbers: Vec<u16>| {
        let bytes = numbers
            .iter()
            .flat_map(|number| [(number & 0xff) as u8, (number >> 8) as u8]);
        Box::leak(bytes.collect::<Box<[u8]>>())
    };
    let slots = found.slots.iter().map(|position| position.unwrap_or(0));
    let numbers = Numbers {
        codes: b"\x01\x00\x00\x00\x04\x03\x02\x01\xfe\xff\xff\xff",
        wide: false,
        range: (-2, 0x0102_0304),
        hash: PerfectHash {
            seed: found.seed,
            shift: found.shift,
            slots: low_and_high(slots.collect()),
            displacements: low_and_high(found.displacements),
        },
    };
    for (position, code) in codes.into_iter().enumerate() {
        assert_eq!(numbers.position(code), Some(position));
        assert_eq!(numbers.position(code.swap_bytes()), None);
    }
}

#[test]
fn every_declared_code_is_found() {
    fn check<T: ErrorTable + PartialEq>(errors: &[T]) {
        for error in errors {
            let entry = error.entry().unwrap();
            assert!(T::decode(entry.code()).as_ref() == Some(error), "{entry}");
            assert!(
                T::find_name(entry.name()).as_ref() == Some(error),
                "{entry}"
            );
        }
    }
    check(PublicError::ALL);
    check(CommonError::ALL);
    check(WideError::ALL);
}
