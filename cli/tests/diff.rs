//! `diff`: tables and pages are compared.

#![allow(missing_docs)]

mod support;

use cloud_errors::{ErrorTable as _, PublicError};
use serde_json::{Value, json};

use self::support::{file, program, run, run_with, store, store_file};

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
