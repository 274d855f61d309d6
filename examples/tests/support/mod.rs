//! Running an example as a user does.

use std::env;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// The program of an example, which `cargo test` builds along with the tests.
///
/// # Panics
///
/// If it is not there: a test that is selected by `--test` is built alone.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = env::current_exe().expect("a test has a path");
    let profile = test.ancestors().nth(2).expect("PROFILE/deps/TEST");
    let mut program = profile.join("examples").join(name);
    program.set_extension(env::consts::EXE_EXTENSION);
    assert!(
        program.exists(),
        "no {}: build it with `cargo build --example {name}`",
        program.display(),
    );
    program
}

/// What running a program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: Option<i32>,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("programs write UTF-8");
        Self {
            out: text(output.stdout),
            err: text(output.stderr),
            code: output.status.code(),
        }
    }
}

/// Runs a program with a standard input, to its end.
pub(crate) fn run(program: &mut Command, input: &[u8]) -> Ran {
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    // A program that does not read its input may have ended before.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("the program ends").into()
}
