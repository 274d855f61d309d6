//! What `cloud-errors import` makes of pages: the enums compile and decode all their codes.

#![allow(missing_docs)]

mod support;

use std::fmt::Write as _;

use cloud_errors::document::{Codes, OwnedCode, TableDocument};
use cloud_errors::lock::changes;
use cloud_errors::{Category, CloudError as _, CommonError, ErrorTable, PublicError, Retry};

use self::support::{Ran, file, program, run, run_with};

/// The table of a page, and what had to be decided.
fn imported(test: &str, name: &str, page: &str, options: &[&str]) -> (TableDocument, String) {
    let path = file(test, name, page);
    let ran = run_with(
        program().args(["import", "--json", &path]).args(options),
        b"",
    );
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    (
        serde_json::from_str(&ran.out).expect("it is a document"),
        ran.err,
    )
}

const HTML: &str = r#"<!DOCTYPE html><p>Errors of the depot.</p>
<table><tr><td>Menu</td></tr></table>
<TABLE class=x>
  <thead><tr><th>Error&nbsp;code<th>Description<th>HTTP status code<th>Solution</thead>
  <tr><td>0<td>OK<td>200<td>
  <tr><td><code>６001</code><td>The depot   is
      full.<td>503<td>Wait, or <a href="https://depot.example/buy?a=1&amp;b=2">buy</a> more.<br>Then retry.
  <tr><td>6002</td><td>Label &lt;id&gt; is "unknown" &amp; lost</td><td>404</td><td></td></tr>
  <tr><td>-6003</td><td></td><td></td><td><ul><li>Call us<li>Or write</ul>Soon</td></tr>
  <tr><td>6004</td><td rowspan=2>The gate is closed</td><td>-</td><td>Come <b>tomorrow</b></td></tr>
  <tr><td>6005</td><td></td><td></td></tr>
  <tr><td>6100 - 6199</td><td>Faults of the lift</td><td>500</td><td></td></tr>
  <tr><td>6002</td><td>Label is lost</td><td>404</td><td></td></tr>
  <tr><td colspan=4>See also the other pages</td></tr>
</TABLE>"#;

const MARKDOWN: &str = "# 错误码\n\n\
| 返回码 | 说明 | 处理措施 |\n|:--|---|---|\n\
| `8001` | 仓库\\|已满。 | 请 [扩容](https://depot.example/grow) 后重试 |\n\
| 8002 / 8003 | 标签不存在 (no such label) | |\n\
| 8004 BUSY_NOW | 繁忙<br>稍后重试 | |\n";

const HTML_IN_MARKDOWN: &str = "## 说明\n\n<table>\n   <tr>\n      <td>错误码</td>\n      <td>说明</td>\n\
      <td>处理措施</td>\n   </tr>\n\n   <tr>\n      <td>4500</td>\n      <td>重放攻击</td>\n      \
      <td>换一个</td>\n   </tr>\n\n   <tr>\n      <td>8101</td>\n       <td>车已满</td>\n      \
      <td></td>\n   </tr>\n</table>\n";

const TSV: &str = "code\tname\tmessage\taction\n\
9001\tERR_DOOR_OPEN\tThe \"door\" is open {0} 100%\t\n\
9002\tERR_DOOR_OPEN\tThe door is ajar\tClose it\n\
9002\tERR_AJAR\tThe door is ajar\tClose it\n\
9003\t\t\t\n";

const CSV: &str = "Code,HTTP Status,Error message\r\n\
Door.Open,409,\"Open, still\r\nClose it\"\r\nDoor.Open.,400,\"The \"\"door\"\"\"\r\nDoorOpen,,Third\r\n\
2.Doors,,Fourth\r\n";

const GO: &str = "package v1\n\nconst (\n\t// 此产品的特有错误码\n\n\t// 车辆未找到。\n\
\tRESOURCENOTFOUND_TRUCK = \"ResourceNotFound.Truck\"\n\n\t// 内部错误。\n\tINTERNALERROR = \"InternalError\"\n\
\t/* 繁忙 */\n\tBUSY string = \"Busy\" // 请稍后\n)\n";

const CLASSIFIED: &str = "| code | message | category | retry | HTTP |\n|---|---|---|---|---|\n\
| 1 | One late | `Timeout` | | |\n| 2 | Two lost | NotFound | `Later` | |\n\
| 3 | Three fight | Conflict | sometimes | 412 |\n| 4 | Four | Weather | | |\n";

const RANGES: &str = "code\tmessage\n0 - 99\tSystem\n50-60\tInner\n4000-4999\tCaller\n4100/7001\tWho\n7001/7002\tWho\n\
-9223372036854775808\tLeast\n9223372036854775807 ~ 9223372036854775000\tMost\n";

const JSON: &str = r#"{"product": "depot", "data": {"codes": [
    {"code": 9101, "name": "doorOpen", "description": "The door is open", "solution": "Close it"},
    {"code": "9102", "name": "ALL", "description": "All doors are open"},
    {"code": 9103, "name": "Unknown", "description": "Who knows"}]}}"#;

#[test]
fn html_is_read() {
    let (table, notes) = imported("html", "depot_errors.html", HTML, &[]);
    assert_eq!((&*table.name, &*table.language), ("DepotErrors", "en"));
    let entries = table.entries.iter().map(|entry| {
        let text = &entry.texts["en"];
        (
            entry.code.to_string(),
            &*entry.name,
            &*text.message,
            text.help.as_deref(),
            entry.http,
        )
    });
    let expected = [
        (
            "6001",
            "DepotFull",
            "The depot is full",
            Some("Wait, or buy <https://depot.example/buy?a=1&b=2> more.\nThen retry."),
            503,
        ),
        (
            "6002",
            "LabelIdUnknownLost",
            "Label <id> is \"unknown\" & lost",
            Some("Label is lost"),
            404,
        ),
        (
            "-6003",
            "CallUs",
            "Call us",
            Some("- Or write\n\nSoon"),
            500,
        ),
        (
            "6004",
            "GateClosed",
            "The gate is closed",
            Some("Come tomorrow"),
            500,
        ),
        ("6005", "GateClosed6005", "The gate is closed", None, 500),
    ];
    let expected = expected
        .map(|(code, name, message, help, http)| (code.to_owned(), name, message, help, http));
    assert!(
        entries.clone().eq(expected),
        "{:#?}",
        entries.collect::<Vec<_>>()
    );
    assert_eq!(
        table.bands[0].codes,
        Codes::Range {
            first: 6100,
            last: 6199
        }
    );
    assert_eq!(table.bands[0].category, Category::Internal);
    let expected = "\
note: code 0 means success; it is left out
note: 6100 to 6199 is a range; it is a band of Internal
note: 6002 is on the page twice, as \"Label <id> is \\\"unknown\\\" & lost\" and \"Label is lost\"; the second is in the help
note: \"See also the other pages\" is not a code; the row is left out
note: -6003 has no message; the first line of the help is used instead
note: 6005 is named GateClosed6005: the name GateClosed is taken
note: 3 variants are Unknown, as nothing on the page classifies them; see --class
";
    assert_eq!(notes, expected);
}

#[test]
fn markdown_is_read() {
    let (table, notes) = imported("markdown", "depot.md", MARKDOWN, &["--class", "timeout"]);
    assert_eq!((&*table.name, &*table.language), ("DepotError", "zh"));
    let [full, label, busy] = &table.entries[..] else {
        panic!("{table:#?}")
    };
    assert_eq!(
        (&*full.name, &*full.texts["zh"].message),
        ("Code8001", "仓库|已满")
    );
    let help = full.texts["zh"].help.as_deref();
    assert_eq!(help, Some("请 扩容 <https://depot.example/grow> 后重试"));
    assert_eq!(
        (&*label.name, &label.aliases[..]),
        ("NoSuchLabel", &[OwnedCode::Number(8003)][..])
    );
    assert_eq!(
        (&*busy.name, busy.variant.as_deref()),
        ("BUSY_NOW", Some("BusyNow"))
    );
    assert_eq!(busy.texts["zh"].message, "繁忙");
    assert_eq!(busy.texts["zh"].help.as_deref(), Some("稍后重试"));
    assert!(
        table
            .entries
            .iter()
            .all(|entry| entry.category == Category::Timeout)
    );
    assert!(
        notes.contains("note: 8002 shares its row with 8003; they are aliases\n"),
        "{notes}"
    );
}

#[test]
fn parents_are_respected() {
    let options = ["--extends", "PublicError", "--name", "TruckError"];
    let (table, notes) = imported("parents", "a.md", HTML_IN_MARKDOWN, &options);
    assert_eq!(table.entries.len(), 1);
    assert_eq!(
        notes.lines().next(),
        Some("note: 1 left out, as PublicError says the same")
    );
    let other = HTML_IN_MARKDOWN.replace("重放攻击", "又来了");
    let (table, notes) = imported("parents", "b.md", &other, &options);
    assert_eq!(
        notes.lines().next(),
        Some("note: 4500 overrides ReplayAttack of PublicError")
    );
    let entry = &table.entries[0];
    assert_eq!(
        (entry.category, entry.retry),
        (Category::StaleRequest, Retry::SignAgain)
    );
    let path = file(
        "parents",
        "c.md",
        HTML_IN_MARKDOWN
            .replace("8101", "4000")
            .replace("车已满", "请求参数非法"),
    );
    let ran = run(&["import", &path, "--extends", "PublicError"]);
    assert_eq!((ran.code, &*ran.out), (Some(1), ""));
    let ran = run(&["import", &path, "--extends", "CommonError"]);
    assert!(
        ran.error(2)
            .contains("the page has number codes, but CommonError has strings")
    );
    let ran = run(&[
        "import",
        &path,
        "--extends",
        "PublicError",
        "--name",
        "PublicError",
    ]);
    assert_eq!(
        ran.error(2),
        "\"PublicError\" cannot extend a table of its own name"
    );
    let ran = run(&["import", &path, "--name", "not a name"]);
    assert_eq!(ran.error(2), "\"not a name\" cannot be the name of an enum");
}

#[test]
fn delimited_files_are_read() {
    let (table, notes) = imported("delimited", "door.tsv", TSV, &[]);
    let [open, ajar, none] = &table.entries[..] else {
        panic!("{table:#?}")
    };
    assert_eq!(
        (&*open.name, open.variant.as_deref()),
        ("ERR_DOOR_OPEN", Some("ErrDoorOpen"))
    );
    assert_eq!(open.texts["en"].message, "The \"door\" is open {0} 100%");
    assert_eq!(
        (&*ajar.name, ajar.variant.as_deref()),
        ("ErrDoorOpen9002", None)
    );
    assert_eq!(
        (&*none.name, &*none.texts["en"].message),
        ("Code9003", "9003")
    );
    assert!(
        notes.contains("note: 9003 has no message; the code is used instead\n"),
        "{notes}"
    );
    let (table, _) = imported("delimited", "dot.tsv", "code\tmessage\n.\t\nA.B\tm\n", &[]);
    assert_eq!(table.entries[0].texts["en"].message, "Code `.`");
    let (table, _) = imported("delimited", "door.csv", CSV, &[]);
    let names = table
        .entries
        .iter()
        .map(|entry| &*entry.name)
        .collect::<Vec<_>>();
    assert_eq!(names, ["DoorOpen", "DoorOpen2", "DoorOpen3", "Fourth"]);
    let text = &table.entries[0].texts["en"];
    assert_eq!(
        (&*text.message, text.help.as_deref()),
        ("Open, still", Some("Close it"))
    );
    assert_eq!(table.entries[0].category, Category::Conflict);
}

#[test]
fn constants_of_go_are_read() {
    let (table, _) = imported("go", "errors.go", GO, &["--extends", "CommonError"]);
    assert_eq!(table.entries.len(), 2, "{table:#?}");
    let [truck, busy] = &table.entries[..] else {
        panic!("{table:#?}")
    };
    assert_eq!(
        (&*truck.name, truck.category),
        ("ResourceNotFoundTruck", Category::NotFound)
    );
    assert_eq!(busy.texts["zh"].message, "繁忙");
    assert_eq!(busy.texts["zh"].help.as_deref(), Some("请稍后"));
}

#[test]
fn json_is_read() {
    let (table, _) = imported("json", "depot.json", JSON, &[]);
    let names = table
        .entries
        .iter()
        .map(|entry| entry.variant.as_ref().unwrap_or(&entry.name));
    assert!(names.eq(["DoorOpen", "All", "Unknown9103"]), "{table:#?}");
    let by_code = r#"{"4001": "Bad", "4002": "Worse"}"#;
    let (table, _) = imported("json", "codes.json", by_code, &[]);
    assert_eq!(table.entries.len(), 2);
    let objects = r#"{"4001": {"msg": "Bad"}, "4002": {"msg": "Worse"}}"#;
    let (table, _) = imported("json", "objects.json", objects, &[]);
    assert_eq!(table.entries[1].texts["en"].message, "Worse");
}

#[test]
fn tables_without_headings_are_read_by_place() {
    let (table, notes) = imported("places", "a.tsv", "1\tone\n2\ttwo\n", &[]);
    assert_eq!(table.entries.len(), 2);
    assert!(notes.starts_with("note: no known headings; "), "{notes}");
}

#[test]
fn classes_of_parents_are_told() {
    let options = ["--extends", "PublicError"];
    let page = "code\tmessage\n6201\ta\n6202\tb\n6203\tc\n6204\td\n6205\te\n6206\tf\n4500\tg\n";
    let (table, notes) = imported("classes", "six.tsv", page, &options);
    let expected = "\
note: 4500 overrides ReplayAttack of PublicError
note: 1 overriding variant keeps the class it has in PublicError: 4500
note: 6 variants take their class from a band of PublicError: 6201, 6202, 6203, 6204, 6205, …
";
    assert_eq!(notes, expected);
    assert_ne!(table.entries[0].category, Category::Unknown);
    let page = "code\tmessage\thttp\n6201\ta\t\n6202\tb\t404\n4500\tc\t409\n";
    let (_, notes) = imported("classes", "one.tsv", page, &options);
    let expected = "\
note: 4500 overrides ReplayAttack of PublicError
note: 1 variant takes its class from a band of PublicError: 6201
";
    assert_eq!(notes, expected);
    // The page's own bands are no parent's.
    let page = "code\tmessage\thttp\n6200-6299\tall\t404\n6201\ta\t\n";
    let (_, notes) = imported("classes", "own.tsv", page, &options);
    assert_eq!(
        notes,
        "note: 6200 to 6299 is a range; it is a band of NotFound\n"
    );
}

#[test]
fn repeated_codes_are_told_once() {
    let page =
        "code\tmessage\n0\tok\n1\ta\n2\tx\n1\tb\n2\tx\n0\tok\n1\tc\n2\tx\n3\ty\n3\ty\n3, 4\ty\n";
    let (table, notes) = imported("repeated", "a.tsv", page, &["--class", "Internal"]);
    let expected = "\
note: code 0 means success; it is left out
note: 1 is on the page 3 times; the first says \"a\", and the other texts are in the help
note: 2 is on the page 3 times; all say \"x\", and one variant is made of them
note: 3 is on the page 3 times; all say \"y\", and one variant is made of them
";
    assert!(notes.starts_with(expected), "{notes}");
    assert_eq!(table.entries[0].texts["en"].help.as_deref(), Some("b\n\nc"));
}

#[test]
fn exported_bands_that_overlap_are_told() {
    let page = run(&["export", "PublicError", "--format", "markdown"]).out;
    let page = page.replace("`4100..=4199`", "`4050..=4199`");
    let (table, notes) = imported("overlap", "a.md", &page, &[]);
    assert_eq!(table.bands.len(), PublicError::TABLE.bands().len() - 1);
    let expected = "note: the band 4050..=4199 overlaps another; it is left out\n";
    assert_eq!(notes, expected);
}

#[test]
fn mixed_codes_are_told() {
    let page = "code\tmessage\n1\ta\n2\tb\nBusy\tc\n";
    let (table, notes) = imported("mixed", "a.tsv", page, &[]);
    assert_eq!(table.entries.len(), 2);
    let expected = "note: the codes mix numbers (2) and strings (1), and a table has one kind; \
                    the strings are left out\n";
    assert!(notes.starts_with(expected), "{notes}");
    let page = "code\tmessage\n1\ta\nDoor.Open\tb\nBusy\tc\n";
    let (table, notes) = imported("mixed", "b.tsv", page, &[]);
    assert_eq!(table.entries[0].code, OwnedCode::Str("1".to_owned()));
    assert!(notes.contains("; all are taken as strings\n"), "{notes}");
}

#[test]
fn codes_with_leading_zeros_are_strings() {
    let text = |code: &str| OwnedCode::Str(code.to_owned());
    let codes = |page: &str| {
        let (table, notes) = imported("zeros", "a.tsv", page, &[]);
        let codes = table.entries.into_iter().map(|entry| entry.code);
        (codes.collect::<Vec<_>>(), notes)
    };
    let page = "code\tmessage\n23505\tUnique violation\n08000\tConnection exception\n\
                0A000\tFeature not supported\n22E01\tOther data\n42P01\tUndefined table\n42601\tSyntax error\n";
    let (read, notes) = codes(page);
    assert_eq!(
        read,
        ["23505", "08000", "0A000", "22E01", "42P01", "42601"].map(text)
    );
    let expected = "note: the codes mix numbers (2) and strings (4), and a table has one kind; \
                    all are taken as strings\n";
    assert!(notes.starts_with(expected), "{notes}");
    let (table, _) = imported("zeros", "b.tsv", "code\tmessage\n42P01\t没有\n", &[]);
    assert_eq!(table.entries[0].name, "Code42P01");
    let json = r#"[{"code": "0001", "message": "One"}]"#;
    let (table, notes) = imported("zeros", "a.json", json, &[]);
    assert_eq!(
        (&table.entries[0].code, &*table.entries[0].name),
        (&text("0001"), "One")
    );
    assert_eq!(notes.lines().count(), 1, "{notes}");
    // These are numbers.
    let (read, _) = codes("code\tmessage\n0x10\tSixteen\n-7\tMinus\n7\tSeven\n5xx\tA class\n");
    assert_eq!(read, [16, -7, 7].map(OwnedCode::Number));
    // And so are all codes of a numeric table.
    let page = file("zeros", "public.tsv", "code\tmessage\n04000\tx\n");
    assert!(
        run(&["diff", "PublicError", &page])
            .out
            .contains("4000 InvalidParameter: message")
    );
}

#[test]
fn notes_are_plain_english() {
    let page = "code\tname\tmessage\n7001\t\tThe key is too long\n7002\t\tThe key is too long\n\
        7003\tERR_NAMED\t\n7004\t\t\n";
    let (_, notes) = imported("english", "a.tsv", page, &["--class", "Internal"]);
    let expected = "\
note: 7002 is named KeyTooLong7002: the name KeyTooLong is taken
note: 7003 has no message; the name is used instead
note: 7004 has no message; the code is used instead
note: 4 variants are Internal, as nothing on the page classifies them
";
    assert_eq!(notes, expected);
    let page = "code\tmessage\na.b\tThe key is lost\n";
    let (_, notes) = imported("english", "b.tsv", page, &[]);
    assert_eq!(
        notes,
        "note: 1 variant is Unknown, as nothing on the page classifies it; see --class\n"
    );
    let path = file("english", "b.tsv", page);
    let ran = run(&["import", &path, "--extends", "PublicError"]);
    assert!(
        ran.error(2)
            .contains("the page has string codes, but PublicError has numbers")
    );
}

#[test]
fn rows_without_a_code_are_told() {
    let page = |rows: &str| {
        let rows = format!("code\tmessage\tproduct\n1\tOne\t\n{rows}");
        imported("codeless", "a.tsv", &rows, &["--class", "Internal"]).1
    };
    let expected = "note: rows without a code are left out: 3\n";
    let notes =
        page("-\tThe gate is shut\t\nN/A\t\tdepot\n<br>\tThe lift is stuck\t\n-\t\t\n\t-\t\n");
    assert!(notes.starts_with(expected), "{notes}");
    let expected = "note: rows without a code are left out: 1\n";
    let notes = page("\tThe gate is shut\t\n");
    assert!(notes.starts_with(expected), "{notes}");
    assert!(!page("-\t\t\n").contains("without a code"));
}

#[test]
fn cells_that_say_nothing_are_empty() {
    for nothing in ["-", "--", "—", "–", "/", "N/A"] {
        let page = format!("code\tmessage\thelp\n1\tOne\t{nothing}\n2\t{nothing}\tTwo\n");
        let (table, _) = imported("nothing", "a.tsv", &page, &[]);
        let [one, two] = &table.entries[..] else {
            panic!("{table:#?}")
        };
        assert_eq!(one.texts["en"].help, None, "{nothing}");
        let text = &two.texts["en"];
        assert_eq!((&*text.message, &text.help), ("Two", &None), "{nothing}");
    }
}

#[test]
fn classes_on_the_page_are_taken() {
    let (table, notes) = imported("classified", "a.md", CLASSIFIED, &[]);
    let classes = table
        .entries
        .iter()
        .map(|entry| (entry.category, entry.retry, entry.http));
    let expected = [
        (Category::Timeout, Category::Timeout.retry(), 504),
        (Category::NotFound, Retry::Later, 404),
        (Category::Conflict, Category::Conflict.retry(), 412),
        (Category::Unknown, Category::Unknown.retry(), 500),
    ];
    assert_eq!(classes.collect::<Vec<_>>(), expected);
    assert_eq!(
        notes,
        "note: 1 variant is Unknown, as nothing on the page classifies it; see --class\n"
    );
    let path = file("classified", "a.md", CLASSIFIED);
    let out = run(&["import", &path]).out;
    assert!(out.contains("    #[class(Timeout)]\n"), "{out}");
    let line = "    #[class(NotFound, retry = Later)]\n";
    assert!(out.contains(line), "{out}");
}

#[test]
fn classes_survive_the_export() {
    for (name, parent) in [
        ("PublicError", PublicError::TABLE),
        ("CommonError", CommonError::TABLE),
    ] {
        let page = run(&["export", name, "--format", "markdown", "--lang", "en"]).out;
        let (table, _) = imported("export", "a.md", &page, &["--name", "CopyError"]);
        let expected = TableDocument::from(parent);
        assert_eq!(table.entries.len(), expected.entries.len());
        for (entry, expected) in table.entries.iter().zip(&expected.entries) {
            assert_eq!(entry.code, expected.code);
            let class = (entry.category, entry.retry, entry.http);
            let expected = (expected.category, expected.retry, expected.http);
            assert_eq!(class, expected, "{}", entry.code);
        }
    }
}

/// The enums, as modules of this program. `CLOUD_ERRORS_BLESS=1` writes them anew.
macro_rules! enums {
    ($($module:ident: $Table:ident, $name:literal, $page:expr, [$($option:expr),*];)+) => {
        $(#[allow(unreachable_pub)]
        mod $module {
            include!(concat!("imported/", stringify!($module), ".rs"));
        })+

        #[test]
        fn enums_are_as_compiled_and_decode_their_codes() {
            $(for page in [&*$page] {
                let page: &str = page;
                let base = base();
                let options: &[&str] = &[$($option),*];
                let options = options.iter().copied().map(|option| if option == "BASE" { &*base } else { option });
                let options = options.collect::<Vec<_>>();
                let path = file("enums", $name, page);
                let ran = run_with(program().args(["import", &path]).args(&options), b"");
                if !is_compiled(stringify!($module), &ran) {
                    continue;
                }
                let (document, _) = imported("enums", $name, page, &options);
                decodes::<$module::$Table>(document);
            })+
        }
    };
}

enums! {
    html: DepotError, "depot.html", HTML, [];
    html_public: DepotError, "depot.html", HTML, ["--extends", "PublicError"];
    markdown: DepotError, "depot.md", MARKDOWN, ["--class", "NotFound"];
    html_in_markdown: TruckError, "truck.md", HTML_IN_MARKDOWN, [];
    child: TruckError, "truck.md", HTML_IN_MARKDOWN.replace("放", "来"), ["--extends", "PublicError"];
    of_file: TruckError, "truck.md", HTML_IN_MARKDOWN, ["--extends", "BASE"];
    tsv: DoorError, "door.tsv", TSV, [];
    csv: DoorError, "door.csv", CSV, ["--extends", "CommonError"];
    csv_alone: DoorError, "door.csv", CSV, [];
    go: Errors, "errors.go", GO, [];
    json: DepotError, "depot.json", JSON, [];
    classified: ClassifiedError, "classified.md", CLASSIFIED, [];
    hostile: HostileError, "hostile.tsv", hostile_page(), [];
    ranges: RangesError, "ranges.tsv", RANGES, ["--extends", "PublicError"];
    numbers: NumbersError, "numbers.json", exported("PublicError"), ["--name", "NumbersError"];
    strings: StringsError, "strings.json", exported("CommonError"), ["--name", "StringsError"];
}

// The parent of `of_file`, which that module takes from here.
#[allow(unused_imports)] // until that module is written
pub(crate) use cloud_errors::PublicError as BaseError;

fn exported(table: &str) -> String {
    run(&["export", table]).out
}

/// A file with the public table under another name.
fn base() -> String {
    let table = run(&["export", "PublicError"])
        .out
        .replace("PublicError", "BaseError");
    file("enums", "base.json", table)
}

/// Whether this program was compiled with what the command writes. It writes that on demand.
fn is_compiled(module: &str, ran: &Ran) -> bool {
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let path = format!("{}/tests/imported/{module}.rs", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("CLOUD_ERRORS_BLESS").is_some() {
        std::fs::write(&path, &ran.out).expect("the file is written");
        return false;
    }
    let compiled = std::fs::read_to_string(&path).expect("it is there");
    assert_eq!(ran.out, compiled, "{module}");
    true
}

fn decodes<E: ErrorTable>(mut document: TableDocument) {
    for entry in &document.entries {
        for code in [&entry.code].into_iter().chain(&entry.aliases) {
            let error = E::decode(code.as_code()).expect("the kinds are the same");
            assert_eq!(error.code(), entry.code.as_code());
            assert_eq!(error.name(), Some(&*entry.name));
        }
    }
    let mut table = TableDocument::from(E::TABLE);
    table.extends.clear();
    document.extends.clear();
    // A doc comment joins the lines of a paragraph.
    let tables = [&mut document, &mut table].into_iter();
    let entries = tables.flat_map(|table| &mut table.entries);
    for text in entries.flat_map(|entry| entry.texts.values_mut()) {
        let help = text.help.take();
        text.help = help.map(|help| help.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    assert_eq!(changes(&document, &table), []);
}

/// Texts and names that a naive writer would stumble over.
fn hostile_page() -> String {
    let mut page = String::from("code\tname\tdescription\tsolution\n");
    let names = [
        "self", "Self", "type", "ALL", "find", "as_i64", "Option", "None", "_", "9to5", "été", "",
    ];
    let texts = [
        "`[link]` and [`Other`] */ /* // {} % \\ \"",
        "..",
        "...",
        "。",
        "Tab\u{8}s and \u{202e}turns\u{200b}",
        "- a list<br>- of two",
        "```<br>code<br>```",
        "#[doc] <script>alert(1)</script> &lt;b&gt;",
        "1. One",
        "    indented",
        "\u{1f980} \u{301}",
        "a\u{85}b\u{b}c\u{c}d",
    ];
    for (position, (name, text)) in names.iter().zip(texts).enumerate() {
        writeln!(page, "{}\t{name}\t{text}\t{text}", 100 + position).unwrap();
    }
    page
}

#[test]
fn the_public_table_survives_a_page() {
    let mut page = String::from("| 错误码 | 说明 |\n|---|---|\n");
    for error in PublicError::ALL {
        let message = error.text("zh").expect("it is there").message;
        writeln!(page, "| {} | {message} |", error.as_i64()).unwrap();
    }
    let (table, _) = imported("public", "public.md", &page, &[]);
    let public = TableDocument::from(PublicError::TABLE);
    for (entry, expected) in table.entries.iter().zip(&public.entries) {
        assert_eq!(entry.code, expected.code);
        assert_eq!(entry.texts["zh"].message, expected.texts["zh"].message);
    }
    assert_eq!(table.entries.len(), public.entries.len());
}
