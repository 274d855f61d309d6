//! What no program of these may panic at.

mod support;

use std::ffi::OsString;
use std::process::{Command, Stdio};

use self::support::{Ran, example, run};

/// Each program, with arguments that it has something to say about.
const PROGRAMS: [(&str, &[&str]); 3] = [
    ("dashboard", &["0", "4420", "10100"]),
    ("mqtt", &["90 06 00 0a 00 01 87 97"]),
    ("orders", &["0", "4500"]),
];

#[test]
fn nobody_has_to_listen() {
    for (name, arguments) in PROGRAMS {
        let mut child = Command::new(example(name))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let status = child.wait().expect("the program ends");
        assert_eq!(status.code(), Some(0), "{name}");
    }
}

#[test]
fn arguments_need_be_no_text() {
    for (name, _) in PROGRAMS {
        let argument = no_text();
        let Ran { out, err, code } = run(Command::new(example(name)).arg(argument), b"");
        assert_eq!((out.as_str(), code), ("", Some(2)), "{name}: {err}");
        assert!(err.starts_with("error: "), "{name}: {err}");
    }
}

#[cfg(unix)]
fn no_text() -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(b"51\xFF".to_vec())
}

#[cfg(windows)]
fn no_text() -> OsString {
    std::os::windows::ffi::OsStringExt::from_wide(&[0x35, 0x31, 0xD800])
}
