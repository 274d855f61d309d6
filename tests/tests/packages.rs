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

#[test]
fn packages_agree_on_what_is_invisible() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |package: &str| fs::read_to_string(root.join(package).join("src/invisible.rs"));
    let core = read("core").unwrap();
    for package in ["macros", "cli"] {
        assert_eq!(read(package).unwrap(), core, "{package}");
    }
}
