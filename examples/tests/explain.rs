//! What `explain` says to its user, as its user runs it.

mod support;

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use cloud_errors::{CloudError, CommonError, ErrorTable, PublicError, Table};
use serde_json::{Value, json};

use self::support::{Ran, example, run};

fn program() -> Command {
    let mut program = Command::new(example("explain"));
    program.env_remove("COLUMNS");
    program
}

/// Codes and options on the command line, nothing on standard input.
fn explain(arguments: &[&str]) -> Ran {
    run(program().args(arguments), b"")
}

/// A reply on standard input.
fn explain_reply(body: impl AsRef<[u8]>) -> Ran {
    run(&mut program(), body.as_ref())
}

#[track_caller]
fn explained(ran: &Ran) -> &str {
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    &ran.out
}

/// One line on standard error, nothing on standard output, exit code 2.
#[track_caller]
fn refused(ran: &Ran) -> &str {
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
    let line = ran.err.strip_prefix("error: ").expect("it is an error");
    let line = line.strip_suffix('\n').expect("it is a line");
    assert!(!line.contains('\n'), "{line}");
    line
}

#[track_caller]
fn objects(ran: &Ran) -> Vec<Value> {
    let lines = explained(ran).lines();
    lines
        .map(|line| serde_json::from_str(line).expect("a line is an object"))
        .collect()
}

#[test]
fn a_code_is_explained_in_full() {
    let expected = "\
code      5100
name      ResourceOperationFailed
message   Resource operation failed
category  OperationFailed
fault     Service: the service that answered the request
retry     IfIdempotent: may have been executed; retry only if the request is idempotent
help      The `message` field of the response gives the reason. Retry later if the operation is idempotent, or contact support.
";
    assert_eq!(explained(&explain(&["5100"])), expected);
}

#[test]
fn an_unknown_code_is_told_by_its_band() {
    let out = explain(&["4107"]);
    let out = explained(&out);
    assert!(out.contains("unknown: PublicError does not declare this code\n"));
    assert!(out.contains("Unauthenticated: like every code from 4100 to 4199\n"));
    assert!(!out.contains("name "));
    let out = explain(&["9"]);
    assert!(explained(&out).contains("Unknown: no band covers this code\n"));
}

#[test]
fn success_is_no_error() {
    let expected = "code      0\nmessage   success: not an error\n";
    assert_eq!(explained(&explain(&["0"])), expected);
    assert_eq!(explained(&explain_reply(r#"{"code": "0"}"#)), expected);
}

#[test]
fn codes_are_explained_in_the_order_given() {
    let ran = explain(&["5100", "4107", "0", "4000"]);
    let codes = explained(&ran).split("\n\n").map(|one| {
        let line = one.lines().next().expect("an explanation has lines");
        line.strip_prefix("code      ")
            .expect("the code comes first")
    });
    assert_eq!(codes.collect::<Vec<_>>(), ["5100", "4107", "0", "4000"]);
}

#[test]
fn every_row_is_explained_in_every_language() {
    explained_in_every_language::<PublicError>();
    explained_in_every_language::<CommonError>();
}

fn explained_in_every_language<E: ErrorTable>() {
    for error in E::all() {
        let code = error.code().to_string();
        for language in ["en", "zh"] {
            let text = error.text(language).expect("both languages are complete");
            let ran = explain(&["--lang", language, &code]);
            let out = explained(&ran);
            for part in [
                code.as_str(),
                error.name().expect("a row has a name"),
                text.message,
                text.help.expect("every row has help"),
            ] {
                assert!(out.contains(part), "{part} in {out}");
            }
        }
    }
}

#[test]
fn negative_codes_need_no_separator() {
    for arguments in [&["-3031"][..], &["--", "-3031"], &["--json", "-3031"]] {
        assert!(explained(&explain(arguments)).contains("-3031"));
    }
    let ran = explain(&["-9223372036854775808", "9223372036854775807"]);
    assert!(explained(&ran).contains("code      -9223372036854775808\n"));
}

#[test]
fn replies_come_from_standard_input() {
    let expected = explain(&["5100"]).out;
    for body in [
        r#"{"code": "5100"}"#,
        r#"{"code": 5100, "message": "(100004) no such project", "codeDesc": "x"}"#,
        "\u{feff}\n{\"data\": {\"code\": 4000}, \"code\": 5100}\n",
        r#"{"\u0063ode": "\u0035100"}"#,
        r#"{"Response": null, "code": 5100}"#,
    ] {
        assert_eq!(explained(&explain_reply(body)), expected, "{body}");
    }
    let ran = run(program().arg("4000"), br#"{"code": 5100}"#);
    assert!(explained(&ran).starts_with("code      4000\n"));
}

#[test]
fn replies_are_arguments_too() {
    let expected = explain(&["5100", "AuthFailure.SignatureExpire"]).out;
    let api_2 = r#"{"code": 5100, "message": "busy"}"#;
    for api_3 in [
        r#"{"Response": {"Error": {"Code": "AuthFailure.SignatureExpire"}}}"#,
        r#"{"Error": {"Code": "AuthFailure.SignatureExpire", "Message": "m"}}"#,
        r#" {"ErrorMsg": {"Code": "AuthFailure.SignatureExpire"}, "Error": null}"#,
        r#"{"code": null, "Error": {"Code": "AuthFailure.SignatureExpire"}}"#,
        r#"{"Response": {"ErrorMsg": {"Code": "AuthFailure.SignatureExpire"}}}"#,
    ] {
        assert_eq!(explained(&explain(&[api_2, api_3])), expected, "{api_3}");
    }
    assert!(refused(&explain(&["{}"])).contains("no `/code`"));
}

#[test]
fn names_are_codes_too() {
    let ran = explain(&["AuthFailure.SignatureExpire", "5100", "LimitExceeded.Disks"]);
    let out = explained(&ran);
    assert!(out.starts_with("code      AuthFailure.SignatureExpire\nname      AuthFailureSig"));
    assert!(out.contains("\nretry     SignAgain: "));
    assert!(out.contains("\ncode      5100\n"));
    assert!(out.contains("QuotaExceeded: like every code under LimitExceeded\n"));
    // Nobody declares it, and no band covers it, yet it is no everyday word.
    assert!(explained(&explain(&["Foo.Bar"])).contains("unknown: CommonError does not declare"));
    let lines = objects(&explain(&["--json", "InternalError"]));
    assert_eq!(lines[0]["code"], "InternalError");
    assert_eq!(lines[0]["table"], "CommonError");
}

#[test]
fn replies_name_their_error_in_a_response() {
    let reply = |error: &str| format!(r#"{{"Response": {{"RequestId": "", "Error": {error}}}}}"#);
    let code = |ran: &Ran| {
        let line = explained(ran).lines().next();
        line.expect("an explanation has lines").to_owned()
    };
    let ran = explain_reply(reply(
        r#"{"Code": "RequestLimitExceeded", "Message": "slow down"}"#,
    ));
    assert_eq!(code(&ran), "code      RequestLimitExceeded");
    // A reply is explained whatever word it has for the code.
    let ran = explain_reply(reply(r#"{"Code": "Hello"}"#));
    assert_eq!(code(&ran), "code      Hello");
    let ran = explain_reply(reply(r#"{"Code": 4100}"#));
    assert_eq!(code(&ran), "code      4100");
    for success in [r#"{"Response": {"RequestId": ""}}"#, &reply("null")] {
        let ran = explain_reply(success);
        assert_eq!(explained(&ran), "message   success: not an error\n");
        let ran = run(program().arg("--json"), success.as_bytes());
        assert_eq!(objects(&ran), [json!({ "code": null, "success": true })]);
    }
    for (error, says) in [
        ("{}", "no `/Response/Error/Code`"),
        (r#"{"Code": null}"#, "no `/Response/Error/Code`"),
        (
            r#"{"Code": "a b"}"#,
            r#"the reply's code "a b" is no error code"#,
        ),
    ] {
        let ran = explain_reply(reply(error));
        let line = refused(&ran);
        assert!(line.contains(says), "{line}");
    }
    let ran = explain_reply(r#"{"Response": 1}"#);
    refused(&ran);
    refused(&explain_reply(r#"{"code": "hello"}"#));
}

#[test]
fn languages() {
    let ran = explain(&["--lang", "zh-CN", "4500"]);
    let expected = "\
错误码    4500
名称      ReplayAttack
说明      重放攻击
类别      StaleRequest
";
    assert!(explained(&ran).starts_with(expected), "{}", ran.out);
    assert!(ran.out.contains("重试      SignAgain："));
    assert_eq!(
        explain(&["--lang", "en-GB", "4500"]).out,
        explain(&["4500"]).out
    );
    let ran = explain(&["--lang", "tlh", "4500"]);
    assert_eq!(
        refused(&ran),
        r#"no text is in the language "tlh"; there are: en, zh"#
    );
    refused(&explain(&["--lang", "", "4500"]));
}

#[test]
fn long_lines_wrap_within_their_column() {
    let ran = run(program().env("COLUMNS", "60").arg("4500"), b"");
    let out = explained(&ran);
    assert!(out.lines().all(|line| line.chars().count() <= 60), "{out}");
    let help = out.split("\nhelp  ").nth(1).expect("help comes last");
    let mut help = help.lines().skip(1).peekable();
    assert!(help.peek().is_some());
    assert!(help.all(|line| line.starts_with("          ") && !line.starts_with("           ")));
    let ran = run(program().env("COLUMNS", "1").arg("4500"), b"");
    explained(&ran);
}

/// A Chinese character takes two columns.
#[test]
fn chinese_lines_wrap_within_their_column() {
    let mut program = program();
    let ran = run(
        program.env("COLUMNS", "60").args(["--lang", "zh", "4500"]),
        b"",
    );
    let out = explained(&ran);
    let wide = |line: &str| line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    let widths = out.lines().map(wide).collect::<Vec<usize>>();
    assert!(widths.iter().all(|width| *width <= 60), "{out}");
    assert!(widths.iter().any(|width| *width > 50), "{out}");
}

#[test]
fn all_tables() {
    let ran = explain(&["--all"]);
    let shown = explained(&ran).split("\n\n").collect::<Vec<_>>();
    let tables = [PublicError::TABLE, CommonError::TABLE];
    assert_eq!(shown.len(), tables.len());
    for (shown, table) in shown.into_iter().zip(tables) {
        shows(shown, table);
    }
    refused_by_clap(&explain(&["--all", "5100"]));
}

fn shows(shown: &str, table: &Table) {
    let lines = shown.lines().collect::<Vec<_>>();
    assert_eq!(lines.len(), 1 + table.entries().len());
    for (line, entry) in lines[1..].iter().zip(table.entries()) {
        let cells = [
            ("code", entry.code().to_string()),
            ("name", entry.name().to_owned()),
            ("retry", entry.retry().to_string()),
            ("category", entry.category().to_string()),
            ("message", entry.message().to_owned()),
        ];
        for (heading, cell) in cells {
            let column = lines[0].find(heading).expect("every column has a heading");
            assert!(line[column..].starts_with(&cell), "{cell} in {line}");
        }
    }
}

#[test]
fn a_narrow_table_drops_columns() {
    let tables = |columns| {
        let ran = run(program().env("COLUMNS", columns).arg("--all"), b"");
        explained(&ran).to_owned()
    };
    let headings = |columns| {
        let tables = tables(columns);
        let headings = tables
            .split("\n\n")
            .filter_map(|table| table.lines().next());
        headings
            .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
    };
    let all = "code name retry category message";
    assert_eq!(headings("200"), [all, all]);
    assert_eq!(headings("120"), [all, "code retry category message"]);
    assert_eq!(
        headings("80"),
        ["code retry category message", "code message"]
    );
    assert_eq!(headings("60"), ["code retry message", "code message"]);
    let narrow = tables("84");
    assert!(
        narrow.lines().all(|line| line.chars().count() <= 84),
        "{narrow}"
    );
}

#[test]
fn json_is_an_object_on_each_line() {
    let lines = objects(&explain(&["--json", "4100", "4107", "0"]));
    let error = PublicError::AuthenticationFailed;
    assert_eq!(
        lines,
        [
            json!({
                "code": 4100,
                "success": false,
                "table": "PublicError",
                "known": true,
                "name": "AuthenticationFailed",
                "message": "Authentication failed",
                "help": error.help(),
                "language": "en",
                "category": "Unauthenticated",
                "fault": "Caller",
                "retry": "Never",
                "http_status": 401,
                "grpc_code": 16,
            }),
            json!({
                "code": 4107,
                "success": false,
                "table": "PublicError",
                "known": false,
                "name": null,
                "message": null,
                "help": null,
                "language": null,
                "category": "Unauthenticated",
                "fault": "Caller",
                "retry": "Never",
                "http_status": 401,
                "grpc_code": 16,
            }),
            json!({ "code": 0, "success": true }),
        ]
    );
}

#[test]
fn json_speaks_the_language_and_lists_the_table() {
    let lines = objects(&explain(&["--json", "--all", "--lang", "zh"]));
    let all = PublicError::ALL.len() + CommonError::ALL.len();
    assert_eq!(lines.len(), all);
    assert!(lines.iter().all(|line| line["language"] == "zh"));
    let last = CommonError::ALL.last().expect("it has rows");
    assert_eq!(lines[all - 1]["code"], last.as_str());
    for (line, error) in lines.iter().zip(PublicError::ALL) {
        assert_eq!(line["code"], error.as_i64());
        assert_eq!(
            line["message"],
            error.text("zh").expect("it is there").message
        );
    }
    let ran = run(program().arg("--json"), br#"{"code": "5100"}"#);
    assert_eq!(objects(&ran)[0]["name"], "ResourceOperationFailed");
}

const EXPECTED: &str = "a whole number of 64 bits, or a name such as AuthFailure.SignatureExpire";

#[test]
fn what_is_no_code_is_refused() {
    for code in [
        "",
        " 5100",
        "51.00",
        "5100x",
        "9223372036854775808",
        ".InternalError",
        "Internal Error",
        "内部错误",
        "hello",
    ] {
        let ran = explain(&["5100", code]);
        let expected = format!("{code:?} is no error code: expected {EXPECTED}");
        assert_eq!(refused(&ran), expected);
    }
    let long = "1".repeat(100_000);
    assert!(refused(&explain(&[&long])).len() < 200);
    refused(&explain(&["a\nb\u{1b}[31m"]));
}

#[test]
fn what_is_no_reply_is_refused() {
    for (body, says) in [
        ("", "standard input is empty"),
        (" \n", "standard input is empty"),
        ("code 5100", "not JSON: expected value at line 1 column 1"),
        (
            r#"{"code": 5100,}"#,
            "not JSON: trailing comma at line 1 column 15",
        ),
        (
            r#"{"code": 5100} {}"#,
            "not JSON: trailing characters at line 1 column 16",
        ),
        (r#"{"code": 5100"#, "not JSON: EOF"),
        ("[5100]", ""),
        ("5100", ""),
        ("null", ""),
        ("{}", "no `/code`"),
        (r#"{"data": {"code": 5100}, "Code": 5100}"#, "no `/code`"),
        (r#"{"code": null}"#, "no `/code`"),
        (r#"{"code": true}"#, "that is no scalar"),
        (r#"{"code": [5100]}"#, "that is no scalar"),
        (r#"{"code": {"code": 5100}}"#, "that is no scalar"),
        (r#"{"code": 5100.0}"#, r#""5100.0" is no error code"#),
        (r#"{"code": 5.1e3}"#, r#""5.1e3" is no error code"#),
        (
            r#"{"code": 9223372036854775808}"#,
            r#""9223372036854775808" is no error code"#,
        ),
        (r#"{"code": ""}"#, r#""" is no error code"#),
        (r#"{"code": "5100\n"}"#, r#""5100\n" is no error code"#),
        (r#"{"code": "\ud800"}"#, ""),
    ] {
        let ran = explain_reply(body);
        let line = refused(&ran);
        assert!(line.contains(says), "{line}");
    }
}

#[test]
fn monstrous_replies_are_refused_briefly() {
    let mut digits = String::from(r#"{"code": "#);
    // Writing to a string does not fail.
    let _ = write!(digits, "{}}}", "1".repeat(100_000));
    let bodies = [
        digits.into_bytes(),
        vec![b'['; 100_000],
        format!(r#"{{"code": {}"#, "[".repeat(100_000)).into_bytes(),
        b"{\"code\": \"5100\xff\"}".to_vec(),
        vec![0; 100_000],
    ];
    for body in bodies {
        assert!(refused(&explain_reply(body)).len() < 200);
    }
}

#[test]
fn options_are_documented() {
    let ran = explain(&["--help"]);
    let help = explained(&ran);
    for word in ["CODE", "--lang", "--json", "--all", "standard input"] {
        assert!(help.contains(word), "{word}");
    }
    assert!(
        help.lines().all(|line| line.chars().count() <= 100),
        "{help}"
    );
    refused_by_clap(&explain(&["--language", "zh"]));
}

#[track_caller]
fn refused_by_clap(ran: &Ran) {
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
    assert!(ran.err.starts_with("error: "));
}

#[test]
fn a_reader_may_leave_early() {
    let mut child = program()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // It writes only once its input ends, when nobody is left to read.
    drop(child.stdout.take());
    let stdin = child.stdin.take();
    let mut stdin = stdin.expect("it is piped");
    std::io::Write::write_all(&mut stdin, br#"{"code": 5100}"#).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
