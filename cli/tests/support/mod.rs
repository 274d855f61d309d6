//! Running the command as a user does.

#![allow(dead_code)] // each test program uses a part

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use cloud_errors::{ErrorTable as _, PublicError};
use serde_json::{Value, json};

/// What running the command came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: Option<i32>,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("it writes UTF-8");
        Self {
            out: text(output.stdout),
            err: text(output.stderr),
            code: output.status.code(),
        }
    }
}

impl Ran {
    /// The output of a success without a word on standard error.
    #[track_caller]
    pub(crate) fn success(&self) -> &str {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{self:?}");
        &self.out
    }

    /// The line of an error, without output.
    #[track_caller]
    pub(crate) fn error(&self, code: i32) -> &str {
        assert_eq!((self.code, self.out.as_str()), (Some(code), ""), "{self:?}");
        let line = self.err.strip_prefix("error: ").expect("it is an error");
        let line = line.strip_suffix('\n').expect("it is a line");
        assert!(!line.contains('\n'), "{line}");
        line
    }

    /// The objects of a success, one on each line.
    #[track_caller]
    pub(crate) fn objects(&self) -> Vec<Value> {
        let lines = self.success().lines();
        lines
            .map(|line| serde_json::from_str(line).expect("a line is an object"))
            .collect()
    }
}

/// The command, in an environment without a language and a width.
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_cloud-errors"));
    for variable in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "COLUMNS",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        program.env_remove(variable);
    }
    program
}

pub(crate) fn run(arguments: &[&str]) -> Ran {
    run_with(program().args(arguments), b"")
}

/// Runs the command with a standard input.
pub(crate) fn run_with(program: &mut Command, input: &[u8]) -> Ran {
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    // A command that does not read its input may have ended before.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().expect("the command ends").into()
}

/// A file in a folder of the test's own.
pub(crate) fn file(test: &str, name: &str, contents: impl AsRef<[u8]>) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("the folder is made");
    let path = folder.join(name);
    fs::write(&path, contents).expect("the file is written");
    path.into_os_string()
        .into_string()
        .expect("the path is UTF-8")
}

/// A table that extends the public one.
pub(crate) fn store(change: impl Fn(&mut Value)) -> Value {
    let mut table = json!({
        "format": "cloud-errors/1", "name": "StoreError", "kind": "number", "language": "en",
        "success": [0],
        "bands": [{
            "codes": {"first": 7000, "last": 7099},
            "category": "InvalidArgument", "retry": "Never", "http": 400,
        }],
        "entries": [{
            "code": 7001, "aliases": [7002], "name": "KEY_TOO_LONG", "variant": "KeyTooLong",
            "category": "InvalidArgument", "retry": "Never", "fault": "Caller", "http": 400, "grpc": 3,
            "texts": {
                "en": {"message": "The <key> is | too long", "help": "Use 850 bytes.\n\nOr fewer."},
                "zh": {"message": "键过长"},
            },
        }],
        "extends": [PublicError::TABLE],
    });
    change(&mut table);
    table
}

pub(crate) fn store_file(test: &str) -> String {
    file(test, "store.json", store(|_| {}).to_string())
}
