//! The tables of this repository are locked, and every kind of change is told.

#![allow(missing_docs)]

use cloud_errors::document::TableDocument;
use cloud_errors::lock::{self, changes};
use cloud_errors::{CommonError, ErrorTable, PublicError};
use serde_json::{Value, json};

#[test]
fn the_public_table_is_locked() {
    lock::check(PublicError::TABLE, "public_error.json");
}

#[test]
fn the_common_table_is_locked() {
    lock::check(CommonError::TABLE, "common_error.json");
}

fn entry(code: i64, name: &str) -> Value {
    json!({
        "code": code, "aliases": [], "name": name, "category": "NotFound", "retry": "Never",
        "fault": "Caller", "http": 404, "grpc": 5, "texts": {"en": {"message": "Not here"}},
    })
}

fn band(first: i64, last: i64, category: &str) -> Value {
    json!({
        "codes": {"first": first, "last": last},
        "category": category, "retry": "Never", "http": 400,
    })
}

fn parent(name: &str, entries: &Value) -> Value {
    json!({
        "format": "cloud-errors/1", "name": name, "kind": "number", "language": "en",
        "success": [0], "bands": [], "entries": entries, "extends": [],
    })
}

fn table() -> Value {
    let mut table = parent("DiskError", &json!([entry(1, "Full"), entry(2, "Worn")]));
    table["bands"] = json!([
        band(100, 199, "InvalidArgument"),
        band(300, 399, "Internal")
    ]);
    table["extends"] = json!([parent("Public", &json!([entry(9, "Gone")]))]);
    table
}

/// What is said of a change to one place.
fn said(path: &str, to: &Value) -> Vec<String> {
    let read =
        |value: &Value| -> TableDocument { serde_json::from_str(&value.to_string()).unwrap() };
    let mut new = table();
    *new.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = to.clone();
    let changes = changes(&read(&table()), &read(&new));
    changes.iter().map(ToString::to_string).collect()
}

#[test]
#[allow(clippy::too_many_lines)] // a list of cases
fn each_change_has_its_kind() {
    let texts = |zh: Option<&str>| match zh {
        Some(message) => json!({"en": {"message": "Not here"}, "zh": {"message": message}}),
        None => json!({}),
    };
    let full = || entry(1, "Full");
    let worn = || entry(2, "Worn");
    let with = |key: &str, value: Value| {
        let mut entry = full();
        entry[key] = value;
        entry
    };
    let cases: Vec<(&str, Value, &[&str])> = vec![
        ("/entries/0", full(), &[]),
        ("/entries", json!([full()]), &["breaking: 2 Worn: removed"]),
        (
            "/entries",
            json!([worn(), full()]),
            &["compatible: entries reordered"],
        ),
        (
            "/entries/0/code",
            json!(7),
            &["breaking: 1 Full: code 7, was 1"],
        ),
        (
            "/entries/0/name",
            json!("Crowded"),
            &["breaking: 1 Crowded: variant Crowded, was Full"],
        ),
        (
            "/entries/0",
            {
                let mut named = with("variant", json!("Full"));
                named["name"] = json!("DISK_FULL");
                named
            },
            &["behavioural: 1 DISK_FULL: name DISK_FULL, was Full"],
        ),
        (
            "/entries/0/retry",
            json!("Later"),
            &["behavioural: 1 Full: retry Later, was Never"],
        ),
        (
            "/entries/0/http",
            json!(410),
            &["behavioural: 1 Full: HTTP status 410, was 404"],
        ),
        (
            "/entries/0/aliases",
            json!([5]),
            &["behavioural: 1 Full: alias 5 added"],
        ),
        (
            "/entries/0/texts/en/message",
            json!("Gone"),
            &["compatible: 1 Full: message in en \"Gone\", was \"Not here\""],
        ),
        (
            "/entries/0/texts",
            texts(Some("无")),
            &["compatible: 1 Full: text in zh added"],
        ),
        (
            "/entries/0/texts",
            texts(None),
            &["behavioural: 1 Full: text in en removed"],
        ),
        (
            "/entries",
            json!([full(), worn(), entry(500, "New")]),
            &["compatible: 500 New: added"],
        ),
        (
            "/entries",
            json!([full(), worn(), entry(150, "New")]),
            &["behavioural: 150 New: added, with another class than its band 100..=199"],
        ),
        (
            "/entries",
            json!([full(), worn(), entry(9, "Mine")]),
            &["behavioural: 9 Mine: added, overrides Gone"],
        ),
        (
            "/bands",
            json!([
                band(100, 149, "InvalidArgument"),
                band(300, 399, "Internal")
            ]),
            &["breaking: band 150..=199: removed"],
        ),
        (
            "/bands",
            json!([
                band(100, 150, "InvalidArgument"),
                band(151, 210, "InvalidArgument"),
                band(300, 399, "Timeout"),
            ]),
            &[
                "behavioural: band 200..=210: added",
                "behavioural: band 300..=399: class changed",
            ],
        ),
        (
            "/success",
            json!([]),
            &["breaking: 0 no longer means success"],
        ),
        (
            "/language",
            json!("zh"),
            &["behavioural: language zh, was en"],
        ),
        (
            "/kind",
            json!("string"),
            &["breaking: kind string, was number"],
        ),
        (
            "/name",
            json!("TapeError"),
            &["breaking: name TapeError, was DiskError"],
        ),
        (
            "/extends",
            json!([]),
            &["breaking: Public no longer extended"],
        ),
        (
            "/extends",
            json!([
                parent("More", &json!([])),
                parent("Public", &json!([entry(9, "Gone")]))
            ]),
            &["behavioural: More extended"],
        ),
        (
            "/extends",
            json!([
                parent("Public", &json!([entry(9, "Gone")])),
                parent("More", &json!([]))
            ]),
            &["breaking: More extended, as the last"],
        ),
        (
            "/extends/0/entries",
            json!([]),
            &["breaking: Public: 9 Gone: removed"],
        ),
    ];
    for (path, to, expected) in cases {
        assert_eq!(said(path, &to), expected, "{path} = {to}");
    }
}

#[test]
fn changes_that_break_come_first() {
    let said = said("/entries", &json!([entry(2, "Worn"), entry(3, "New")]));
    assert_eq!(
        said,
        ["breaking: 1 Full: removed", "compatible: 3 New: added"]
    );
}

#[test]
fn ranges_at_the_ends_of_the_integers_are_compared() {
    let whole = json!([band(i64::MIN, i64::MAX, "Internal")]);
    let said = said("/bands", &whole);
    let expected = [
        "behavioural: band -9223372036854775808..=99: added",
        "behavioural: band 100..=199: class changed",
        "behavioural: band 200..=299: added",
        "behavioural: band 400..=9223372036854775807: added",
    ];
    assert_eq!(said, expected);
}

/// What the test of a crate would see.
fn failure(file: &str) -> String {
    let failed = std::panic::catch_unwind(|| lock::check(PublicError::TABLE, file)).unwrap_err();
    *failed.downcast::<String>().unwrap()
}

#[test]
fn a_difference_fails_with_one_line_a_change() {
    if std::env::var_os("CLOUD_ERRORS_BLESS").is_some() {
        return; // nothing fails then
    }
    let mut value = serde_json::to_value(PublicError::TABLE).unwrap();
    value["entries"][0]["retry"] = json!("Later");
    let folder = std::env::temp_dir().join(format!("cloud-errors-lock-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("public.json");
    let name = file.to_str().unwrap();
    std::fs::write(&file, value.to_string()).unwrap();
    let expected = format!(
        "PublicError differs from {name}:\n  \
         behavioural: 4000 InvalidParameter: retry Never, was Later\n\
         to accept, run the test with CLOUD_ERRORS_BLESS=1"
    );
    assert_eq!(failure(name), expected);
    std::fs::write(&file, "{").unwrap();
    assert!(failure(name).starts_with(&format!("{name}: EOF while parsing")));
    std::fs::remove_dir_all(&folder).unwrap();
    let said = failure(name);
    assert!(
        said.ends_with("; to write it, run the test with CLOUD_ERRORS_BLESS=1"),
        "{said}"
    );
}
