//! Decoding and displaying allocate nothing.

use std::fmt::{self, Write};
use std::hint::black_box;

use allocation_counter::measure;
use cloud_errors::{Classify as _, CloudError as _, PublicError};
use cloud_errors_family_leaf::{LeafError, LeafNameError};

/// Counts how often it is written to.
struct Writes(usize);

impl Write for Writes {
    fn write_str(&mut self, _text: &str) -> fmt::Result {
        self.0 += 1;
        Ok(())
    }
}

#[test]
fn decoding_through_three_levels_allocates_nothing() {
    let allocated = measure(|| {
        for code in -200..=10_000_i64 {
            let error = LeafError::from_i64(black_box(code));
            black_box((
                error.as_i64(),
                error.category(),
                error.retry(),
                error.entry(),
            ));
            black_box(LeafError::find(code));
        }
        for code in [
            "Own",
            "Product.Layer",
            "Product.Missing.Row",
            "AuthFailure.MFAFailure",
        ] {
            let error = LeafNameError::from(black_box(code));
            black_box((error.as_str(), error.category(), error.entry()));
        }
    });
    assert_eq!(allocated.count_total, 0);
}

#[test]
fn a_known_code_is_displayed_in_one_write_without_allocation() {
    let allocated = measure(|| {
        for error in PublicError::ALL {
            let mut writes = Writes(0);
            write!(writes, "{error}").unwrap();
            write!(writes, "{error:#}").unwrap();
            assert_eq!(writes.0, 2);
        }
        let mut writes = Writes(0);
        write!(
            writes,
            "{:>80} {:?}",
            PublicError::from(4107_u32),
            PublicError::MfaFailed
        )
        .unwrap();
        assert!("51.00".parse::<PublicError>().is_err());
    });
    assert_eq!(allocated.count_total, 0);
}
