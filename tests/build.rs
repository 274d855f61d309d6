//! Writes the long lists that `tests/long.rs` looks up in.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Beyond what one `match` takes, twice.
const ROWS: usize = 700;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let numbers = list("Numbers", "UnknownCode", |row| {
        (row * 7_919 % 100_003).to_string()
    });
    let names = list("Names", "UnknownString", |row| {
        format!("\"Segment.Code{row}\"")
    });
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("long.rs"), numbers + &names).expect("a file in OUT_DIR");
}

fn list(name: &str, fallback: &str, code: impl Fn(usize) -> String) -> String {
    let mut list = format!("/// Made up.\n#[cloud_errors(success = none)]\nenum {name} {{\n");
    for row in 0..ROWS {
        let _ = writeln!(
            list,
            "/// Message {row}.\n#[class(Internal)]\nRow{row} = {},",
            code(row)
        );
    }
    let _ = writeln!(list, "/// Any other.\nUnknown({fallback}),\n}}");
    list
}
