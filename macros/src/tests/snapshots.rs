//! What the enums in `tests/snapshots` expand to, for people to read.

use std::fs;

use super::{Input, compare, files};

#[test]
fn enums_expand_as_recorded() {
    for path in files("snapshots") {
        if path.to_string_lossy().ends_with(".expanded.rs") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let expansions = Input::all(&source).into_iter().map(|input| input.expand());
        let file = syn::parse2(expansions.collect()).unwrap();
        let expanded = path.with_extension("expanded.rs");
        compare(&expanded, &prettyplease::unparse(&file));
    }
}
