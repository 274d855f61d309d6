//! What the published packages hold.

#![allow(missing_docs)]

use std::fs;
use std::path::Path;

/// A package holds no link to a file outside it: some systems check links out as text.
#[test]
fn packages_have_both_licences() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    for package in ["core", "macros", "cli"] {
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let path = format!("{package}/{licence}");
            assert!(!root.join(&path).is_symlink(), "{path}");
            assert_eq!(read(&path), read(licence), "{path}");
        }
    }
}

/// A macro crate exports only macros, so some files are there twice.
#[test]
fn packages_have_the_same_copies() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    for (original, copy) in [
        ("core/src/invisible.rs", "macros/src/invisible.rs"),
        ("core/src/invisible.rs", "cli/src/invisible.rs"),
        ("core/src/mix.rs", "macros/src/mix.rs"),
    ] {
        assert_eq!(read(copy), read(original), "{copy}");
    }
}
