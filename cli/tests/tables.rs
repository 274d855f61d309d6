//! `search`, `list`, `export`, and tables from files.

#![allow(missing_docs)]

mod support;

use cloud_errors::document::TableDocument;
use cloud_errors::{CommonError, ErrorTable as _, PublicError};
use serde_json::{Value, json};

use self::support::{file, program, run, run_with, store, store_file};

#[test]
fn words_are_searched_in_all_languages() {
    for words in [
        &["余额"][..],
        &["balance"],
        &["BALANCE", "insufficient"],
        &["5300"],
    ] {
        let mut arguments = vec!["search"];
        arguments.extend(words);
        let ran = run(&arguments);
        let out = ran.success();
        assert!(
            out.starts_with("PublicError\n5300  InsufficientBalance  Never  PaymentReq"),
            "{out}"
        );
    }
    let ran = run(&["search", "nothing", "of", "the", "kind"]);
    assert_eq!(
        ran.error(1),
        "no entry has the words \"nothing of the kind\""
    );
}

#[test]
fn entries_are_listed() {
    let all = run(&["list", "--json"]).objects();
    assert_eq!(all.len(), PublicError::ALL.len() + CommonError::ALL.len());
    let later = run(&["list", "--json", "--retry", "later"]).objects();
    assert!(!later.is_empty() && later.iter().all(|entry| entry["retry"] == "Later"));
    let missing = run(&["list", "--json", "--category", "NotFound"]).objects();
    assert!(!missing.is_empty() && missing.iter().all(|entry| entry["category"] == "NotFound"));
    let none = run(&["list", "--category", "NotFound", "--retry", "Slower"]);
    assert_eq!(none.error(1), "no entry has this category and retry");
    let ran = run(&["list", "--retry", "Often"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    let chinese = run(&["list", "--json", "--lang", "zh"]).objects();
    assert!(chinese.iter().all(|entry| entry["language"] == "zh"));
}

#[test]
fn a_narrow_list_drops_columns() {
    for columns in ["84", "40"] {
        let ran = run_with(program().env("COLUMNS", columns).arg("list"), b"");
        assert!(ran.success().contains("Invalid request parameter") || columns == "40");
    }
    let mut program = program();
    let program = program.env("COLUMNS", "40").args(["search", "signature"]);
    let ran = run_with(program, b"");
    let expected = "AuthFailure.InvalidAuthorization\n    Malformed Authorization header\n";
    assert!(ran.success().contains(expected), "{}", ran.out);
}

#[test]
fn a_table_from_a_file_is_used_everywhere() {
    let path = store_file("everywhere");
    let with =
        |arguments: &[&str]| run_with(program().args(["--table", &path]).args(arguments), b"");
    for code in ["7001", "KEY_TOO_LONG", "KeyTooLong"] {
        let ran = with(&[code]);
        let out = ran.success();
        assert!(
            out.starts_with("code      7001\nname      KEY_TOO_LONG\ntable     StoreError\n"),
            "{out}"
        );
    }
    assert!(
        with(&["7002"])
            .success()
            .starts_with("code      7002 (7001)\n")
    );
    assert!(
        with(&["7050"])
            .success()
            .contains("like every code from 7000 to 7099\n")
    );
    assert!(
        with(&["4500"])
            .success()
            .contains("\ntable     PublicError\n")
    );
    assert!(with(&["search", "键过长"]).success().contains("7001"));
    assert_eq!(with(&["list", "--json"]).objects()[0]["code"], 7001);
    let body = r#"{"code": 4000, "message": "(7001)too long"}"#;
    let ran = run_with(program().args(["--table", &path]), body.as_bytes());
    assert!(ran.success().contains("\nouter     4000\n"));
    let ran = run(&["--table", "no.json", "5100"]);
    assert!(ran.error(2).starts_with("no.json: "));
    let other = file(
        "everywhere",
        "other.json",
        "{\"format\": \"cloud-errors/9\"}",
    );
    let ran = run(&["--table", &other, "5100"]);
    assert!(ran.error(2).contains("unknown format \"cloud-errors/9\""));
}

#[test]
fn string_codes_may_look_like_numbers() {
    let entry = |code: &str| {
        json!({
            "code": code, "aliases": [], "name": format!("State{code}"), "category": "Conflict",
            "retry": "Never", "fault": "Caller", "http": 409, "grpc": 10,
            "texts": {"en": {"message": "The row is there"}},
        })
    };
    let band = json!({
        "codes": {"starts_with": "42"}, "category": "InvalidArgument", "retry": "Never", "http": 400,
    });
    let table = json!({
        "format": "cloud-errors/1", "name": "SqlError", "kind": "string", "language": "en",
        "success": [], "extends": [], "bands": [band], "entries": [entry("23505"), entry("08000")],
    });
    let path = file("sql", "SqlError.json", table.to_string());
    let with = |code: &str| {
        let mut program = program();
        let objects = run_with(program.args(["--json", "--table", &path, code]), b"").objects();
        let object = objects.into_iter().next().expect("it is one");
        (
            object["code"].clone(),
            object["table"].clone(),
            object["known"].clone(),
        )
    };
    for code in ["23505", "08000", "42601", "42P01", "4250"] {
        let known = !code.starts_with("42");
        let expected = (json!(code), json!("SqlError"), json!(known));
        assert_eq!(with(code), expected);
        assert_eq!(with(&json!({"code": code}).to_string()), expected);
    }
    // An exported page shows by its bands that they are strings.
    let page = run(&["export", &path, "--format", "markdown"]).out;
    let page = file("sql", "SqlError.md", page.replace("08000", "8000"));
    let ran = run(&["import", "--json", &page]);
    assert!(ran.out.contains("\"kind\": \"string\""), "{ran:?}");
    // The others are numbers, as ever.
    for (code, known) in [("5100", true), ("4107", false), ("9", false)] {
        let number = code.parse::<i64>().expect("it is a number");
        assert_eq!(
            with(code),
            (json!(number), json!("PublicError"), json!(known))
        );
    }
}

#[test]
fn json_is_what_it_was() {
    for table in [PublicError::TABLE, CommonError::TABLE] {
        let ran = run(&["export", table.name()]);
        let document: TableDocument =
            serde_json::from_str(ran.success()).expect("it is a document");
        assert_eq!(document, TableDocument::from(table));
    }
    let path = store_file("json");
    let ran = run(&["export", &path, "--format", "json"]);
    let value: Value = serde_json::from_str(ran.success()).expect("it is JSON");
    assert_eq!(value, store(|_| {}));
    let ran = run(&["export", "NoError"]);
    assert_eq!(
        ran.error(2),
        "no table is named \"NoError\"; there are: PublicError, CommonError"
    );
}

#[test]
fn markdown_has_a_row_for_each_entry() {
    let path = store_file("markdown");
    let ran = run(&["export", &path, "--format", "markdown"]);
    let out = ran.success();
    let row = "| `7001`<br>`7002` | KEY\\_TOO\\_LONG | The &lt;key&gt; is \\| too long \
               | Use 850 bytes.<br><br>Or fewer. | 键过长 |  | InvalidArgument | Never | 400 |\n";
    assert!(out.contains(row), "{out}");
    assert!(
        out.starts_with("# StoreError\n") && out.contains("\n## PublicError\n"),
        "{out}"
    );
    // And is read back.
    let page = file("markdown", "store.md", out);
    let ran = run(&["import", &page, "--json", "--extends", "PublicError"]);
    let table: TableDocument = serde_json::from_str(&ran.out).expect("it is a document");
    let expected: TableDocument = serde_json::from_value(store(|_| {})).expect("it is a document");
    assert_eq!(table, expected);
}

#[test]
fn html_is_one_file() {
    let path = store_file("html");
    let ran = run(&["export", &path, "--format", "html", "--lang", "zh"]);
    let out = ran.success();
    assert!(
        out.starts_with("<!DOCTYPE html>\n<html lang=\"zh\">\n"),
        "{out}"
    );
    assert!(out.contains("<article id=\"7001\">\n<h3><a href=\"#7001\">7001</a>"));
    assert!(
        out.contains("lang=\"zh\">键过长</p>\n<p class=\"message\" lang=\"en\">The &lt;key&gt; is")
    );
    assert!(!out.contains("http://") && !out.contains("https://") && !out.contains("{{"));
    assert_eq!(out.matches("<article").count(), 1 + PublicError::ALL.len());
}

#[test]
fn a_parent_may_have_the_name_of_its_child() {
    let table = store(|table| table["name"] = json!("PublicError"));
    let path = file("namesake", "table.json", table.to_string());
    let count = 1 + PublicError::ALL.len();
    let out = run(&["export", &path, "--format", "markdown"]).out;
    assert!(
        out.contains("# PublicError\n") && out.contains("\n## PublicError\n"),
        "{out}"
    );
    assert!(out.contains("| `4000` |"), "{out}");
    let out = run(&["export", &path, "--format", "html"]).out;
    assert_eq!(out.matches("<article").count(), count);
    assert!(out.contains("<h2>PublicError</h2>"), "{out}");
    let listed = run(&["list", "--json", &path]).objects();
    assert_eq!(listed.len(), count);
    let listed = run(&["list", &path]).out;
    assert_eq!(listed.matches("PublicError\n").count(), 2, "{listed}");
    // The same parent is listed once.
    let all = run(&["list", "--json", "--table", &store_file("namesake")]).objects();
    assert_eq!(all.len(), count + CommonError::ALL.len());
}

#[test]
fn tables_are_named_in_any_case_and_slips_are_told() {
    let exported = run(&["export", "PublicError"]);
    assert_eq!(run(&["export", "publicerror"]).success(), exported.out);
    assert_eq!(
        run(&["export", "PublicEror"]).error(2),
        "no table is named \"PublicEror\"; did you mean PublicError?"
    );
    let listed = run(&["list", "--json", "commonerror"]).objects();
    assert_eq!(listed.len(), CommonError::ALL.len());
    let path = store_file("named");
    let listed = run(&["list", "--json", &path]).objects();
    assert_eq!(listed.len(), 1 + PublicError::ALL.len());
    let script = run(&["completions", "fish"]);
    assert!(script.success().contains("CommonError"));
}

#[test]
fn options_that_make_no_sense_are_refused_or_hidden() {
    assert_eq!(
        run(&["export", "PublicError", "--json", "--format", "html"]).error(2),
        "the argument '--json' cannot be used with '--format html'"
    );
    run(&["export", "PublicError", "--json", "--format", "json"]).success();
    for words in ["", " "] {
        assert_eq!(run(&["search", words]).error(2), "no words to search for");
    }
    let help = run(&["completions", "--help"]).out;
    assert!(
        !help.contains("--json") && !help.contains("--lang"),
        "{help}"
    );
}
