//! Writes the tables that the benches look up in, if the feature `peers` asks for them.

use std::path::Path;
use std::{env, fs};

#[allow(dead_code, unreachable_pub)]
#[path = "src/generate.rs"]
mod generate;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/generate.rs");
    if env::var_os("CARGO_FEATURE_PEERS").is_none() {
        return;
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let write = |name: String, text: String| {
        fs::write(Path::new(&out).join(name), text).expect("a file in OUT_DIR");
    };
    for rows in [22, 1_000, 10_000] {
        write(
            format!("numbers_{rows}.rs"),
            generate::number_contestants(rows),
        );
    }
    for rows in [40, 500, 5_000] {
        write(format!("names_{rows}.rs"), generate::name_contestants(rows));
    }
    write("levels.rs".to_owned(), generate::levels());
}
