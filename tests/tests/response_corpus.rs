//! Bodies that the fuzzer found, against a model.

#![allow(missing_docs)]

#[path = "responses/differential.rs"]
mod differential;

use std::fs;
use std::path::Path;

#[test]
fn kept_bodies_agree_with_the_model() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/responses/corpus");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let bodies = files
        .map(|file| fs::read(file).unwrap())
        .collect::<Vec<_>>();
    assert!(bodies.len() > 20);
    for body in &bodies {
        differential::check(body);
    }
}
