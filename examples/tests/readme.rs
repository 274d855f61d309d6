//! Every command of the index does what the index says.

use std::path::Path;
use std::process::Command;

/// A command and its output, from a block that begins with `$ `.
fn blocks(index: &str) -> Vec<(&str, Vec<&str>)> {
    let blocks = index.split("```console\n").skip(1);
    let blocks = blocks.map(|block| block.split("```").next().unwrap_or_default());
    let commands = blocks.flat_map(|block| block.split("$ ").skip(1));
    commands
        .filter_map(|command| command.split_once('\n'))
        .map(|(command, output)| (command, output.lines().collect()))
        .collect()
}

/// Runs a command as a user does, at the root of the workspace.
fn run(command: &str) -> String {
    let mut words = command.split(' ');
    assert_eq!(words.next(), Some("cargo"), "{command}");
    let ran = Command::new(env!("CARGO"))
        .args(words)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .expect("cargo starts");
    let error = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{command}: {error}");
    String::from_utf8(ran.stdout).expect("examples write UTF-8")
}

#[test]
fn commands_print_what_the_index_says() {
    let index = include_str!("../README.md");
    let blocks = blocks(index);
    assert_eq!(blocks.len(), index.matches("\n$ ").count());
    for (command, expected) in blocks {
        let out = run(command);
        let mut lines = out.lines();
        // `...` stands for any lines.
        for line in expected.iter().filter(|line| **line != "...") {
            let found = lines.any(|out| out == *line);
            assert!(found, "{command}: no `{line}` in\n{out}");
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let links = include_str!("../README.md").split("](").skip(1);
    for link in links.filter_map(|link| link.split(')').next()) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(link);
        assert!(file.exists(), "{link}");
    }
}
