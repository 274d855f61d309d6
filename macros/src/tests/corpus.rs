//! Enums that the fuzzer found.

use std::fs;

use super::{files, source};

#[test]
fn kept_enums_expand() {
    let files = files("corpus");
    assert!(files.len() > 20);
    for file in &files {
        source::check(&fs::read_to_string(file).unwrap());
    }
}
