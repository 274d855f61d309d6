//! What `cloud-errors explain` says of codes and names.

#![allow(missing_docs)]

mod support;

use cloud_errors::{CloudError, CommonError, ErrorTable, PublicError};
use serde_json::json;

use self::support::{program, run, run_with};

#[test]
fn a_code_is_explained_in_full() {
    let expected = "\
code      5100
name      ResourceOperationFailed
table     PublicError
message   Resource operation failed
category  OperationFailed
fault     Service: the service that answered the request
retry     IfIdempotent: may have been executed; retry only if the request is idempotent
status    HTTP 500, gRPC 13 INTERNAL
help      ";
    let ran = run(&["5100"]);
    let help = PublicError::ResourceOperationFailed
        .help()
        .expect("it has help");
    assert_eq!(ran.success(), format!("{expected}{help}\n"));
    assert_eq!(run(&["explain", "5100"]).out, ran.out);
}

#[test]
fn codes_are_written_in_many_ways() {
    let expected = run(&["4500"]).out;
    for code in [
        "0x1194",
        "4500,",
        "\"4500\"",
        " 4500 ",
        "４５００",
        "+4500",
        "ReplayAttack",
        "replayattack",
        "PublicError::ReplayAttack",
        "(4500)the nonce was used",
    ] {
        assert_eq!(run(&[code]).success(), expected, "{code}");
    }
}

#[test]
fn every_entry_is_explained_in_every_language() {
    explained_in_every_language::<PublicError>();
    explained_in_every_language::<CommonError>();
}

fn explained_in_every_language<E: ErrorTable>() {
    for language in ["en", "zh"] {
        let codes = E::all()
            .map(|error| error.code().to_string())
            .collect::<Vec<_>>();
        let ran = run_with(program().args(["--lang", language]).args(&codes), b"");
        let explanations = ran.success().split("\n\n").collect::<Vec<_>>();
        assert_eq!(explanations.len(), codes.len());
        for (error, explanation) in E::all().zip(explanations) {
            let text = error.text(language).expect("both languages are complete");
            let name = error.name().expect("an entry has a name");
            for part in [name, text.message, text.help.expect("every entry has help")] {
                assert!(explanation.contains(part), "{part} in {explanation}");
            }
        }
    }
}

#[test]
fn an_unknown_code_has_a_band() {
    let ran = run(&["4107"]);
    let out = ran.success();
    assert!(
        out.contains("unknown: PublicError does not declare this code\n"),
        "{out}"
    );
    assert!(
        out.contains("Unauthenticated: like every code from 4100 to 4199\n"),
        "{out}"
    );
    assert!(
        run(&["9"])
            .success()
            .contains("Unknown: no band covers this code\n")
    );
    let ran = run(&["Disk.NotFound"]);
    assert!(
        ran.success()
            .contains("NotFound: like every code that ends with NotFound\n")
    );
    let ran = run(&["AuthFailure.SignatureExpires"]);
    let out = ran.success();
    assert!(out.contains("like every code under AuthFailure\n"), "{out}");
    assert!(
        out.ends_with("did you mean  AuthFailure.SignatureExpire\n"),
        "{out}"
    );
}

#[test]
fn success_is_no_error() {
    assert_eq!(
        run(&["0"]).success(),
        "code     0\nmessage  success: not an error\n"
    );
}

#[test]
fn a_bad_code_does_not_stop_the_others() {
    let ran = run(&["5100", "ReplayAtack", "4000"]);
    let good = run(&["5100", "4000"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), good.success()));
    let expected = "error: \"ReplayAtack\" is not a known error code; did you mean ReplayAttack?\n";
    assert_eq!(ran.err, expected);
}

#[test]
fn a_file_that_is_missing_is_told() {
    for file in ["missing.json", "./missing", "missing.log"] {
        let ran = run(&[file]);
        let expected = format!("{file}: ");
        assert!(ran.error(2).starts_with(&expected), "{ran:?}");
    }
}

#[test]
fn what_is_no_code_is_told() {
    for (code, says) in [
        (
            "hello",
            "\"hello\" is not a known error code, nor the name of one",
        ),
        ("51.00", "\"51.00\" is not a known error code"),
        ("", "the code is empty"),
        (
            "serch",
            "\"serch\" is not a known error code; did you mean the command search?",
        ),
        (
            "510O",
            "\"510O\" is not a known error code; did you mean 5100?",
        ),
        (
            "9223372036854775808",
            "\"9223372036854775808\" is not a 64-bit integer",
        ),
        ("内部错误", "\"内部错误\" is not a known error code"),
        (
            "a\nb\u{1b}[31m",
            "\"a\\nb\\u{1b}[31m\" is not a known error code",
        ),
    ] {
        let ran = run(&[code]);
        assert!(ran.error(1).starts_with(says), "{}", ran.err);
    }
    assert!(run(&[&"1".repeat(100_000)]).error(1).len() < 200);
    assert!(run(&[&"x".repeat(100_000)]).error(1).len() < 200);
}

#[test]
fn negative_codes_need_no_separator() {
    for arguments in [
        &["-3031"][..],
        &["--", "-3031"],
        &["--json", "-3031"],
        &["explain", "-3031"],
    ] {
        assert!(run(arguments).success().contains("-3031"));
    }
    let ran = run(&["-9223372036854775808", "9223372036854775807"]);
    assert!(
        ran.success()
            .starts_with("code      -9223372036854775808\n")
    );
}

#[test]
fn languages_come_from_options_and_environment() {
    let expected = "\
错误码    4500
名称      ReplayAttack
错误码表  PublicError
说明      重放攻击
类别      StaleRequest
";
    let chinese = run(&["--lang", "zh-CN", "4500"]).out;
    assert!(chinese.starts_with(expected), "{chinese}");
    let english = run(&["4500"]).out;
    let with = |variables: &[(&str, &str)]| {
        run_with(program().envs(variables.iter().copied()).arg("4500"), b"").out
    };
    assert_eq!(with(&[("LANG", "zh_CN.UTF-8")]), chinese);
    assert_eq!(
        with(&[("LANG", "en_US.UTF-8"), ("LC_ALL", "zh_TW")]),
        chinese
    );
    assert_eq!(with(&[("LANG", "zh_CN"), ("LC_MESSAGES", "C")]), english);
    assert_eq!(with(&[("LANG", "fr_FR")]), english);
    let ran = run(&["--lang", "tlh", "4500"]);
    assert_eq!(
        ran.error(2),
        "no entry has a text in the language \"tlh\", only in: en, zh"
    );
}

/// A Chinese character takes two columns.
#[test]
fn lines_keep_to_the_width() {
    for (columns, language) in [(40, "zh"), (60, "zh"), (40, "en"), (80, "en"), (200, "en")] {
        let columns_text = columns.to_string();
        let mut program = program();
        let ran = run_with(
            program
                .env("COLUMNS", columns_text)
                .args(["--lang", language, "4500"]),
            b"",
        );
        let wide = |line: &str| {
            line.chars()
                .map(|one| if one.is_ascii() { 1 } else { 2 })
                .sum::<usize>()
        };
        let out = ran.success();
        assert!(
            out.lines().all(|line| wide(line) <= columns.min(100)),
            "{columns}: {out}"
        );
    }
    run_with(program().env("COLUMNS", "1").arg("4500"), b"").success();
}

#[test]
fn json_is_an_object_on_each_line() {
    let error = PublicError::AuthenticationFailed;
    let known = json!({
        "code": 4100, "success": false, "table": "PublicError", "known": true,
        "name": "AuthenticationFailed", "message": "Authentication failed", "help": error.help(),
        "language": "en", "category": "Unauthenticated", "fault": "Caller", "retry": "Never",
        "http_status": 401, "grpc_code": 16,
    });
    let unknown = json!({
        "code": 4107, "success": false, "table": "PublicError", "known": false, "name": null,
        "message": null, "help": null, "language": null, "category": "Unauthenticated",
        "fault": "Caller", "retry": "Never", "http_status": 401, "grpc_code": 16,
    });
    let success = json!({"code": 0, "success": true});
    assert_eq!(
        run(&["--json", "4100", "4107", "0"]).objects(),
        [known, unknown, success]
    );
}

#[test]
fn colour_is_for_terminals() {
    assert!(!run(&["5100"]).out.contains('\u{1b}'));
    let ran = run_with(program().env("CLICOLOR_FORCE", "1").arg("5100"), b"");
    assert!(ran.success().contains("\u{1b}[1m"), "{ran:?}");
    let mut program = program();
    let ran = run_with(
        program
            .envs([("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")])
            .arg("5100"),
        b"",
    );
    assert!(!ran.out.contains('\u{1b}'), "{ran:?}");
}

#[test]
fn help_is_written() {
    for arguments in [
        &["--help"][..],
        &["explain", "--help"],
        &["import", "--help"],
    ] {
        let ran = run(arguments);
        let help = ran.success();
        assert!(
            help.lines().all(|line| line.chars().count() <= 100),
            "{help}"
        );
    }
    let ran = run(&["--nothing"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
    let ran = run(&["completions", "bash"]);
    assert!(ran.success().contains("cloud-errors"));
    for line in ran.out.lines() {
        let state = line.trim().strip_prefix("cmd=\"cloud__");
        let Some(state) = state.and_then(|state| state.strip_suffix('"')) else {
            continue;
        };
        let case = format!("\n        cloud__{state})\n");
        assert!(ran.out.contains(&case), "no case for {state}");
    }
}

#[test]
fn a_reader_may_leave_early() {
    use std::process::Stdio;
    let mut program = program();
    let mut child = program
        .arg("list")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    use std::fs::OpenOptions;
    let full = OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("it is there");
    let output = program()
        .arg("5100")
        .stdout(full)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&output.stderr).starts_with("error: cannot write the output: ")
    );
}

#[test]
#[cfg(unix)]
fn arguments_need_not_be_text() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    let ran = run_with(program().arg(OsString::from_vec(b"51\xFF".to_vec())), b"");
    assert_eq!(ran.error(2), "\"51\u{fffd}\" is not UTF-8 text");
}
