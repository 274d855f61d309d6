//! Writes the large tables that `tests/tables/large_tables.rs` looks up in, and random families.

mod families;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Beyond what one `match` takes, twice.
const ENTRIES: usize = 700;

fn main() {
    println!("cargo::rerun-if-changed=build");
    let class = "#[class(Internal)]";
    let numbers = table("Numbers", "UnknownCode", class, |entry| {
        (entry * 7_919 % 100_003).to_string()
    });
    let strings = table("Strings", "UnknownString", class, |entry| {
        format!("\"Segment.Code{entry}\"")
    });
    // Classified by a band of the parent.
    let covered = table("Covered", "CommonError", "", |entry| {
        format!("\"Segment{entry}.NotFound\"")
    });
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(
        Path::new(&out).join("large_tables.rs"),
        numbers + &strings + &covered,
    )
    .expect("a file in OUT_DIR");
    println!("cargo::rerun-if-env-changed=CLOUD_ERRORS_SEED");
    let seed = env::var("CLOUD_ERRORS_SEED").ok();
    let seed = seed.map_or(1, |seed| seed.parse().expect("a number"));
    fs::write(Path::new(&out).join("families.rs"), families::write(seed))
        .expect("a file in OUT_DIR");
}

fn table(name: &str, fallback: &str, class: &str, code: impl Fn(usize) -> String) -> String {
    let mut table = format!("/// Made up.\n#[cloud_errors(success = none)]\nenum {name} {{\n");
    for entry in 0..ENTRIES {
        let _ = writeln!(
            table,
            "/// Message {entry}.\n{class}\nEntry{entry} = {},",
            code(entry)
        );
    }
    let _ = writeln!(table, "/// Any other.\nUnknown({fallback}),\n}}");
    table
}
