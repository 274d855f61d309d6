//! The README shows what its first command prints.

mod support;

use self::support::{program, run_with};

#[test]
fn the_first_command_prints_what_is_shown() {
    let readme = include_str!("../../README.md");
    let shown = readme.split_once("$ cargo run -- 5100\n");
    let shown = shown.and_then(|(_, after)| after.split_once("```"));
    let (shown, _) = shown.expect("it is there");
    let ran = run_with(program().env("COLUMNS", "80").arg("5100"), b"");
    assert_eq!(ran.success(), shown);
}
