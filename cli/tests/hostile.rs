//! Inputs that are no pages: one clear line, exit code 2, and nothing half-written.

#![allow(missing_docs)]

mod support;

use std::time::{Duration, Instant};

use self::support::{file, program, run, run_with};

const NO_TABLE: &str =
    "no table of error codes found: expected columns such as \"code\" and \"description\"";

#[test]
fn what_is_no_page_is_told() {
    let junk = (0..10_000_u32)
        .map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()[3])
        .collect::<Vec<_>>();
    let latin = (1..=255).collect::<Vec<u8>>();
    let nested = "[".repeat(100_000);
    for (name, contents, says) in [
        ("junk.bin", junk.as_slice(), "not text"),
        ("latin.txt", &latin, "not UTF-8 text"),
        ("empty.tsv", b"", NO_TABLE),
        ("none.html", b"<html><p>Hello</p>", NO_TABLE),
        ("none.md", b"# Hello\n\nNo table.\n", NO_TABLE),
        (
            "menu.html",
            b"<table><tr><td>Home</td><td>About</td></tr></table>",
            NO_TABLE,
        ),
        (
            "headings.tsv",
            b"code\tmessage\n",
            "no row has an error code",
        ),
        (
            "success.tsv",
            b"code\tmessage\n0\tfine\n",
            "no row has an error code",
        ),
        (
            "half.json",
            b"{\"a\": [1,",
            "is not JSON: EOF while parsing a value at line 1 column 9",
        ),
        (
            "nested.json",
            nested.as_bytes(),
            "is not JSON: recursion limit exceeded at line 1 column 128",
        ),
        (
            "apart.tsv",
            b"code\tmessage\n1,one\n2,two\n",
            "the heading is separated by tabs, but the rows by commas",
        ),
        (
            "apart.csv",
            b"code,message\n1\tone\n",
            "the heading is separated by commas, but the rows by tabs",
        ),
        ("other.json", b"{\"a\": 1}", NO_TABLE),
        ("errors.go", b"package main\n\nfunc main() {}\n", NO_TABLE),
    ] {
        let path = file("hostile", name, contents);
        let ran = run(&["import", &path]);
        assert_eq!(ran.error(2), format!("{path}: {says}"), "{name}");
    }
    let folder = file("hostile", "x", "").replace("/x", "");
    assert_eq!(
        run(&["import", &folder]).error(2),
        format!("{folder}: a directory")
    );
    assert!(
        run(&["import", "not-there.html"])
            .error(2)
            .starts_with("not-there.html: ")
    );
    let ran = run_with(program().args(["import", "-"]), b"hello");
    assert_eq!(ran.error(2), format!("standard input: {NO_TABLE}"));
}

#[test]
fn what_is_no_exported_table_is_told_without_names_of_types() {
    for (table, says) in [
        (
            "[]",
            "invalid type: sequence, expected an object at line 1 column 0",
        ),
        (
            r#"{"format": "cloud-errors/1", "bands": [1]}"#,
            "invalid type: integer `1`, expected an object at line 1 column 40",
        ),
    ] {
        let path = file("hostile", "table.json", table);
        let ran = run(&["--table", &path, "5100"]);
        let expected = format!("{path}: not a table as `export` writes it: {says}");
        assert_eq!(ran.error(2), expected);
    }
}

#[test]
fn a_monstrous_file_is_refused() {
    let path = file("monstrous", "huge.tsv", "");
    let huge = std::fs::File::options()
        .write(true)
        .open(&path)
        .expect("it is there");
    huge.set_len(100 << 20).expect("it grows");
    for arguments in [
        &["import", &path][..],
        &["--table", &path, "5100"],
        &["diff", "PublicError", &path],
    ] {
        assert_eq!(
            run(arguments).error(2),
            format!("{path}: larger than 64 MiB")
        );
    }
    std::fs::remove_file(path).expect("it is removed");
}

/// Each of these takes a careless reader minutes.
#[test]
fn monstrous_pages_take_no_time() {
    let rows = "<tr><td rowspan=9999 colspan=99999>1<td>x</tr>".repeat(2000);
    for (name, page) in [
        ("tables.html", "<table><tr><td>".repeat(20_000)),
        ("blocks.html", "<div>".repeat(200_000)),
        ("bold.html", "<p><b><i>".repeat(100_000)),
        (
            "spans.html",
            format!("<table><tr><th>code<th>message</tr>{rows}</table>"),
        ),
        ("quotes.md", "> ".repeat(50_000)),
        ("links.md", "[a](".repeat(200_000)),
        (
            "links.tsv",
            format!("code\tmessage\n1\t{}\n", "[a](http://".repeat(50_000)),
        ),
        (
            "cells.tsv",
            format!("code\tmessage{}\n", "\t1".repeat(100_000)),
        ),
    ] {
        let path = file("time", name, page);
        let start = Instant::now();
        run(&["import", &path]);
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{name}: {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn two_thousand_rows_take_under_a_second() {
    let rows = (1..=2000)
        .map(|code| format!("<tr><td>{code}<td>Message {code}<td>Do <b>it</b> {code}</tr>\n"));
    let page = format!(
        "<table><tr><th>Code<th>Message<th>Action</tr>{}</table>",
        rows.collect::<String>()
    );
    let path = file("rows", "rows.html", page);
    let start = Instant::now();
    let ran = run(&["import", &path]);
    assert_eq!((ran.code, ran.out.matches(" = ").count()), (Some(0), 2000));
    // An unoptimised build on a busy machine.
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}
