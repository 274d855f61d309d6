//! `search`, `list`, `export`, `diff`, and tables from files.

#![allow(missing_docs)]

mod support;

use cloud_errors::document::TableDocument;
use cloud_errors::{CommonError, ErrorTable as _, PublicError};
use serde_json::{Value, json};

use self::support::{file, program, run, run_with};

/// A table that extends the public one.
fn store(change: impl Fn(&mut Value)) -> Value {
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

fn store_file(test: &str) -> String {
    file(test, "store.json", store(|_| {}).to_string())
}

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
fn changes_are_told() {
    let old = store_file("diff");
    let same = run(&["diff", &old, &old]);
    assert_eq!(same.success(), "no changes\n");
    assert_eq!(run(&["diff", &old, &old, "--json"]).success(), "");
    let renamed = store(|table| table["entries"][0]["variant"] = json!("LongKey"));
    let new = file("diff", "new.json", renamed.to_string());
    let ran = run(&["diff", &old, &new]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(
        ran.out,
        "breaking: 7001 KEY_TOO_LONG: variant LongKey, was KeyTooLong\n"
    );
    let ran = run(&["diff", &old, &new, "--json"]);
    let object: Value = serde_json::from_str(&ran.out).expect("it is an object");
    let expected = json!({
        "kind": "breaking", "table": "StoreError", "code": 7001, "name": "KEY_TOO_LONG",
        "field": "variant", "old": "KeyTooLong", "new": "LongKey",
        "change": "7001 KEY_TOO_LONG: variant LongKey, was KeyTooLong",
    });
    assert_eq!(object, expected);
}

#[test]
fn a_page_is_compared_with_a_table() {
    let old = store_file("page");
    let page = |rows: &str| file("page", "page.tsv", format!("code\tmessage\thelp\n{rows}"));
    let text = "The <key> is | too long.\tUse 850 bytes.";
    let same = page(&format!("7001\t{text}<br>Or fewer.\n"));
    assert_eq!(run(&["diff", &old, &same]).success(), "no changes\n");
    let more = page(&format!("7001\t{text}\n7003\tThe key is empty\t\n"));
    let expected = "compatible: 7001 KEY_TOO_LONG: help in en changed\n\
                    compatible: 7003 KeyEmpty: added\n";
    assert_eq!(run(&["diff", &old, &more]).success(), expected);
    let other = page("7001\tThe key is long\t\n");
    let expected = "compatible: 7001 KEY_TOO_LONG: message in en \"The key is long\", was \
                    \"The <key> is | too long\"\n";
    assert_eq!(run(&["diff", &old, &other]).success(), expected);
    let fewer = page("7003\tThe key is empty\t\n");
    let ran = run(&["diff", &old, &fewer]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(
        ran.out,
        "breaking: 7001 KEY_TOO_LONG: removed\ncompatible: 7003 KeyEmpty: added\n"
    );
    // The other way round.
    assert_eq!(run(&["diff", &fewer, &old]).code, Some(1));
    let ran = run(&["diff", "PublicError", &page("none\tnothing\t\n")]);
    assert!(
        ran.error(2).ends_with("no row has an error code"),
        "{ran:?}"
    );
    assert!(
        run(&["diff", &old, "no-page.html"])
            .error(2)
            .starts_with("no-page.html: ")
    );
}

#[test]
fn classes_of_a_page_are_compared() {
    let old = store_file("classes");
    let exported = run(&["export", &old, "--format", "markdown"]).out;
    let page = |name: &str, page: &str| file("classes", name, page);
    let diff = |new: &str| run(&["diff", &old, new]).out;
    assert_eq!(diff(&page("same.md", &exported)), "no changes\n");
    let zh = page("zh.md", &exported.replace("键过长", "键太长"));
    let expected = "compatible: 7001 KEY_TOO_LONG: message in zh \"键太长\", was \"键过长\"\n";
    assert_eq!(diff(&zh), expected);
    let row = "键过长 |  | InvalidArgument | Never | 400 |";
    for (now, changes) in [
        (
            "InvalidArgument | Later | 400 |",
            "retry Later, was Never\n",
        ),
        (
            "InvalidArgument | Never | 302 |",
            "HTTP status 302, was 400\n",
        ),
        (
            "NotFound | Never | 400 |",
            "category NotFound, was InvalidArgument\n",
        ),
        ("Internal | Never | 400 |", "fault Service, was Caller\n"),
        ("Weather | Never | - |", ""),
    ] {
        let edited = exported.replace(row, &format!("键过长 |  | {now}"));
        assert_ne!(edited, exported);
        let out = diff(&page("edited.md", &edited));
        let is_told = out.contains(&format!("behavioural: 7001 KEY_TOO_LONG: {changes}"));
        assert!(
            is_told || changes.is_empty() && out == "no changes\n",
            "{out}"
        );
    }
    // Bands, and the rows of the parent.
    let band = exported.replace(
        "`7000..=7099` | InvalidArgument",
        "`7000..=7099` | NotFound",
    );
    assert_eq!(
        diff(&page("band.md", &band)),
        "behavioural: band 7000..=7099: class changed\n"
    );
    let parent = exported.replacen("Internal | IfIdempotent", "Internal | Never", 1);
    let expected = "behavioural: 6000 InternalError: added, overrides InternalError\n";
    assert_eq!(diff(&page("parent.md", &parent)), expected);
    // An override that says what the parent says.
    let table =
        store(|table| table["entries"][0] = json!(PublicError::TABLE)["entries"][0].clone());
    let table = file("classes", "override.json", table.to_string());
    let copy = page(
        "override.md",
        &run(&["export", &table, "--format", "markdown"]).out,
    );
    assert_eq!(run(&["diff", &table, &copy]).success(), "no changes\n");
    // A page that says less.
    let status = "behavioural: 7001 KEY_TOO_LONG: HTTP status 404, was 400\n";
    let rows = "code\tname\thttp\n7001\tx\t404\n7100-7199\tothers\t\n";
    assert_eq!(diff(&page("page.tsv", rows)), status);
    let ran = run_with(program().args(["diff", &old, "-"]), exported.as_bytes());
    assert_eq!(ran.success(), "no changes\n");
    let ran = run_with(
        program().args(["diff", &old, "-"]),
        b"code\tname\thttp\n7001\tx\t404\n",
    );
    assert_eq!(ran.success(), status);
}

#[test]
fn the_name_of_a_page_is_no_change() {
    let rows = "code\tmessage\n1\tone\n2\ttwo\n";
    let old = file("names", "errors-2024.tsv", rows);
    let new = file("names", "errors-2025.tsv", rows);
    assert_eq!(run(&["diff", &old, &new]).success(), "no changes\n");
    let new = file("names", "errors-2025.tsv", format!("{rows}3\tthree\n"));
    assert_eq!(
        run(&["diff", &old, &new]).success(),
        "compatible: 3 Three: added\n"
    );
    // A table from a file may have any name.
    let table = store(|table| table["name"] = json!("my-store")).to_string();
    let table = file("names", "table.json", table);
    let page = file(
        "names",
        "page.tsv",
        "code\tmessage\n7001\tThe <key> is | too long\n",
    );
    assert_eq!(run(&["diff", &table, &page]).success(), "no changes\n");
}

#[test]
fn the_other_table_says_what_means_success() {
    let table = store(|table| {
        table["success"] = json!([200]);
        table["entries"][0]["code"] = json!(0);
    });
    let table = file("success", "table.json", table.to_string());
    let exported = run(&["export", &table, "--format", "markdown"]).out;
    let page = file("success", "page.md", exported);
    assert_eq!(run(&["diff", &table, &page]).success(), "no changes\n");
    let vendor = "code\tmessage\n200\tfine\n0\tThe <key> is | too long\n";
    let vendor = file("success", "vendor.tsv", vendor);
    assert_eq!(run(&["diff", &table, &vendor]).success(), "no changes\n");
    // No enum declares what means success.
    let ran = run(&["import", &page]);
    assert!(
        ran.out.contains("success = none") && ran.out.contains(" = 0,\n"),
        "{ran:?}"
    );
    assert!(
        ran.err
            .contains("note: the page declares code 0; no code means success\n")
    );
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
