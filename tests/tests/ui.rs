//! What rustc prints about mistaken lists, and that correct ones compile.
//!
//! `ui/<topic>/*.rs` fail with the messages recorded beside them, `ui/pass/<topic>/*.rs` compile and
//! run. After a change of wording, look at the difference that this makes:
//!
//! ```sh
//! TRYBUILD=overwrite cargo test -p cloud-errors-tests --test ui
//! ```

use std::process::Command;

/// The `1.x` of the compiler that the messages were recorded with. Its own words change.
const RECORDED_WITH: u32 = 95;

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*/*.rs");
    for topic in TOPICS {
        cases.compile_fail(format!("ui/{topic}/*.rs"));
    }
    if minor_version() == Some(RECORDED_WITH) {
        cases.compile_fail("ui/rustc/*.rs");
    }
}

/// Folders in which each message is the macro's own.
const TOPICS: [&str; 14] = [
    "all",
    "band",
    "cfg",
    "class",
    "code",
    "fallback",
    "foreign",
    "header",
    "item",
    "macro_rules",
    "overrides",
    "row",
    "text",
    "translate",
];

fn minor_version() -> Option<u32> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().ok()?.stdout;
    let version = String::from_utf8(version).ok()?;
    version.split('.').nth(1)?.parse().ok()
}
