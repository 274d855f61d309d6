//! `import` reads what `export` writes.

#![allow(missing_docs)]

mod support;

use cloud_errors::document::TableDocument;
use serde_json::json;

use self::support::{file, run};

/// A table of strings with all that a page can say.
fn depot() -> String {
    let text = |message: &str, help: &str| json!({"message": message, "help": help});
    let band =
        |codes, retry| json!({"codes": codes, "category": "Timeout", "retry": retry, "http": 504});
    let table = json!({
        "format": "cloud-errors/1", "name": "DepotError", "kind": "string", "language": "en",
        "success": [], "extends": [],
        "bands": [
            band(json!({"prefix": "Door"}), "Never"),
            band(json!({"starts_with": "Lift_"}), "Later"),
            band(json!({"ends_with": "Late"}), "IfIdempotent"),
        ],
        "entries": [
            {
                "code": "Door.OPEN_1", "aliases": ["Door|Ajar"], "name": "DOOR_OPEN", "variant": "DoorOpen",
                "category": "Conflict", "retry": "Later", "fault": "Caller", "http": 412, "grpc": 10,
                "texts": {
                    "en": text("The `door` is | <open>", "Close *it*:\n- first\n- second\n\nThen wait."),
                    "zh": text("门开着", "关门。\n请稍候。"),
                },
            },
            {
                "code": "Full", "aliases": [], "name": "NoRoom",
                "category": "OutOfCapacity", "retry": "Never", "fault": "Service", "http": 503, "grpc": 8,
                "texts": {"en": {"message": "The depot is full"}, "zh": {"message": "已满"}},
            },
        ],
    });
    file("round", "depot.json", table.to_string())
}

fn document(arguments: &[&str]) -> TableDocument {
    serde_json::from_str(&run(arguments).out).expect("it is a document")
}

#[test]
fn the_page_and_the_markdown_are_read_back() {
    let depot = depot();
    for table in ["PublicError", "CommonError", &depot] {
        let mut expected = document(&["export", table]);
        let html = run(&["export", table, "--format", "html"]).out;
        let html = file("round", "a.html", html);
        assert_eq!(document(&["import", &html, "--json"]), expected);
        assert_eq!(run(&["diff", &html, table]).success(), "no changes\n");
        let page = run(&["export", table, "--format", "markdown"]).out;
        let page = file("round", "a.md", page);
        let mut read = document(&["import", &page, "--json", "--name", &expected.name]);
        if table == depot {
            // The page does not say it.
            expected.entries[0].variant = read.entries[0].variant.clone();
        }
        assert_eq!(read.entries, expected.entries);
        let key = |band: &cloud_errors::document::BandDocument| band.codes.to_string();
        read.bands.sort_by_key(key);
        expected.bands.sort_by_key(key);
        assert_eq!(read, expected);
    }
}

#[test]
fn a_page_in_two_languages_is_read_in_either() {
    let page = |options: &[&str]| {
        let mut arguments = vec!["export", "PublicError", "--format", "markdown"];
        arguments.extend(options);
        file("round", "b.md", run(&arguments).out)
    };
    let chinese = document(&["import", &page(&["--lang", "zh-CN"]), "--json"]);
    assert_eq!(chinese.language, "zh");
    assert_eq!(chinese.entries[0].texts["zh"].message, "请求参数非法");
    assert_eq!(
        document(&["import", &page(&[]), "--json", "--lang", "zh"]),
        chinese
    );
    // What the headings say wins.
    let with = |lang: &str| document(&["import", &page(&[]), "--json", "--lang", lang]);
    assert_eq!(with("zh-cn"), chinese);
    let english = document(&["import", &page(&[]), "--json"]);
    assert_eq!(english.language, "en");
    for lang in ["en-GB", "eng", "fr"] {
        assert_eq!(with(lang), english, "{lang}");
    }
    // The longest tag is the nearest.
    let rows = "code\tmessage (en)\tmessage (zh)\tmessage (zh-TW)\n1\tone\t一\t壹\n";
    let path = file("round", "c.tsv", rows);
    for (lang, expected) in [("zh-TW", "zh-TW"), ("zh-CN", "zh"), ("zho", "en")] {
        let table = document(&["import", &path, "--json", "--lang", lang]);
        assert_eq!(table.language, expected, "{lang}");
        assert_eq!(table.entries[0].texts["zh-TW"].message, "壹");
    }
}
