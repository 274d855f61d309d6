//! The README shows what its first command prints.

mod support;

use std::process::Command;

use self::support::{example, run};

#[test]
fn explain() {
    let readme = include_str!("../../README.md");
    let shown = readme
        .split_once("$ cargo run --example explain -- 5100\n")
        .and_then(|(_, after)| after.split_once("```"))
        .expect("it is there")
        .0;
    let mut program = Command::new(example("explain"));
    let ran = run(program.env("COLUMNS", "80").arg("5100"), b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, shown);
}
