//! Pages that the fuzzer found: each is imported or refused, and nothing panics.

#![allow(missing_docs)]

mod support;

use std::fs;
use std::path::Path;

use self::support::{file, run};

/// As in the fuzz target: the first byte chooses.
const FORMATS: [&str; 7] = ["json", "go", "tsv", "csv", "html", "md", "txt"];

#[test]
fn kept_pages_are_imported_or_refused() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut pages = 0;
    for kept in files {
        let data = fs::read(&kept).unwrap();
        let (choice, page) = data.split_first().unwrap();
        let format = FORMATS[usize::from(*choice) % FORMATS.len()];
        let path = file("corpus", &format!("page.{format}"), page);
        let ran = run(&["import", &path]);
        let (code, name) = (ran.code, kept.display());
        assert!(matches!(code, Some(0..=2)), "{name}: {}", ran.err);
        pages += 1;
    }
    assert!(pages > 20);
}
