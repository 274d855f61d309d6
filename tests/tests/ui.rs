//! What rustc prints about mistaken enums, and that correct ones compile.
//!
//! The messages of the macro itself are in `macros/tests/messages`. Here are programs in which rustc
//! has a part: `ui/fail/*.rs` fail with the messages recorded beside them, and `ui/pass/*.rs` compile
//! without a warning and run. After a change, write the messages again and read the difference:
//!
//! ```sh
//! TRYBUILD=overwrite cargo test -p cloud-errors-tests --test ui
//! ```

use std::process::Command;

/// The `1.x` of the compiler that the messages were recorded with. Its own words change.
const RECORDED_WITH: u32 = 95;

#[test]
fn programs_compile_or_fail_as_recorded() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    if minor_version() == Some(RECORDED_WITH) {
        cases.compile_fail("ui/fail/*.rs");
    }
}

fn minor_version() -> Option<u32> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().ok()?.stdout;
    let version = String::from_utf8(version).ok()?;
    version.split('.').nth(1)?.parse().ok()
}
