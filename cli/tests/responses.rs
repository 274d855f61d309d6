//! What `cloud-errors explain` says of responses, in files and on standard input.

#![allow(missing_docs)]

mod support;

use cloud_errors::document::{EntryDocument, Kind, OwnedCode, TableDocument};
use cloud_errors::response::Parser;
use cloud_errors::{Category, ErrorTable as _, PublicError};
use serde::de::IgnoredAny;
use serde_json::json;

use self::support::{Ran, file, program, run, run_with};

fn explain(body: impl AsRef<[u8]>) -> Ran {
    run_with(&mut program(), body.as_ref())
}

fn explain_json(body: impl AsRef<[u8]>) -> Ran {
    run_with(program().arg("--json"), body.as_ref())
}

#[test]
fn bodies_come_from_anywhere() {
    let body = r#"{"code": "5100"}"#;
    let expected = run(&["5100"]).out;
    assert_eq!(explain(body).success(), expected);
    assert_eq!(run(&[body]).success(), expected);
    assert_eq!(
        run_with(program().arg("-"), body.as_bytes()).success(),
        expected
    );
    let path = file("responses", "body.json", body);
    assert_eq!(run(&[&path]).success(), expected);
    assert_eq!(
        explain("\u{feff}\n{\n \"code\":\n 5100}\n").success(),
        expected
    );
}

#[test]
fn what_the_server_sent_is_told() {
    let body = r#"{"code": 5100, "message": "(100004)no such project", "codeDesc": "NoProject"}"#;
    let ran = explain(body);
    let out = ran.success();
    assert!(
        out.contains("\nserver    (100004)no such project [NoProject]\ninner     100004\n"),
        "{out}"
    );
    let body = r#"{"Response": {"Error": {"Code": "AuthFailure.SignatureExpire", "Message": "old"},
        "RequestId": "b5d4"}}"#;
    let ran = explain(body);
    let out = ran.success();
    assert!(
        out.starts_with("code      AuthFailure.SignatureExpire\n"),
        "{out}"
    );
    assert!(out.ends_with("\nserver    old\nrequest   b5d4\n"), "{out}");
    let object = &explain_json(body).objects()[0];
    assert_eq!(object["server_message"], "old");
    assert_eq!(object["request_id"], "b5d4");
}

#[test]
fn an_inner_code_is_explained_where_a_table_has_it() {
    let body = r#"{"code": 5100, "message": "(4500)again"}"#;
    let object = &explain_json(body).objects()[0];
    assert_eq!(
        (&object["code"], &object["outer_code"]),
        (&json!(4500), &json!(5100))
    );
    assert!(explain(body).success().contains("\nouter     5100\n"));
}

#[test]
fn an_inner_code_is_read_as_the_library_reads_it() {
    for (message, code) in [
        ("(4500)again", 4500),
        ("( 4500 )again", 4500),
        ("(0004500)again", 4500),
        ("(+4500)again", 5100),
        (" (4500)again", 5100),
        ("(\t4500)again", 5100),
        ("again (4500)", 5100),
        ("(-4500)again", 5100),
        ("(--4500)again", 5100),
    ] {
        let body = json!({"code": 5100, "message": message}).to_string();
        assert_eq!(explain_json(&body).objects()[0]["code"], code, "{message}");
        let error = Parser::new()
            .parse::<IgnoredAny, PublicError>(body.as_bytes())
            .expect_err("it is an error");
        let error = error.into_api().expect("it is a response");
        assert_eq!(error.error().as_i64(), code, "{message}");
    }
    let mut entry = PublicError::TABLE.entries().map(EntryDocument::from).next();
    let mut table = TableDocument::new("MinusError", Kind::Number, "en");
    if let Some(entry) = &mut entry {
        entry.code = OwnedCode::Number(-514);
    }
    table.entries.extend(entry);
    let table = serde_json::to_string(&table).expect("it is written");
    let table = file("inner", "minus.json", table);
    for (message, code) in [("(- 514)", -514), ("(4294966782)", 5100)] {
        let body = json!({"code": 5100, "message": message}).to_string();
        let mut program = program();
        let ran = run_with(program.args(["--json", "--table", &table]), body.as_bytes());
        assert_eq!(ran.objects()[0]["code"], code, "{message}");
    }
    // No other envelope has two levels.
    let body = r#"{"ErrorCode": 90001, "ErrorInfo": "(4500)again"}"#;
    assert_eq!(explain_json(body).objects()[0]["code"], 90001);
}

#[test]
fn a_code_of_any_kind_is_reported() {
    for code in [
        "404 Not Found",
        "内部错误",
        "a\u{202e}b\u{1b}[31m",
        "",
        " ",
        "no/such",
    ] {
        let body = json!({"code": code, "message": "no luck"});
        let text = format!("HTTP/1.1 404 Not Found\nX-Request-Id: r-1\n\n{body}");
        let object = &explain_json(&text).objects()[0];
        for (key, value) in [
            ("code", json!(code)),
            ("known", json!(false)),
            ("category", json!("NotFound")),
            ("server_message", json!("no luck")),
            ("request_id", json!("r-1")),
        ] {
            assert_eq!(object[key], value, "{code:?}");
        }
        let ran = explain(&text);
        let out = ran.success();
        assert!(
            out.contains("\nserver    no luck\nrequest   r-1\n"),
            "{out}"
        );
        assert!(!out.contains(['\u{202e}', '\u{1b}']), "{out}");
        // Without a status, nothing classifies it.
        let object = &explain_json(body.to_string()).objects()[0];
        assert_eq!(object["category"], "Unknown");
    }
    assert!(
        explain(r#"{"code": ""}"#)
            .success()
            .starts_with("code      \"\"\n")
    );
}

#[test]
fn success_has_no_class() {
    for body in [
        r#"{"code": "0"}"#,
        r#"{"Response": {"RequestId": ""}}"#,
        r#"{"ErrorCode": 0}"#,
        r#"{"result": 0, "errmsg": "OK"}"#,
    ] {
        assert_eq!(
            explain(body).success(),
            "message  success: not an error\n",
            "{body}"
        );
        assert_eq!(
            explain_json(body).objects(),
            [json!({"code": null, "success": true})]
        );
    }
}

#[test]
fn other_envelopes_are_known() {
    for (body, code) in [
        (r#"{"ErrorCode": 90001, "ErrorInfo": "no"}"#, 90001),
        (r#"{"result": 1014, "errmsg": "no"}"#, 1014),
        (r#"{"errorcode": 4100, "errormsg": "no"}"#, 4100),
    ] {
        let object = &explain_json(body).objects()[0];
        assert_eq!(
            (&object["code"], &object["server_message"]),
            (&json!(code), &json!("no"))
        );
    }
}

#[test]
fn heads_of_curl_are_read() {
    let text = "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 400\r\nX-TC-RequestId: r-1\r\nRetry-After: 30\r\n\r\n{\"code\": 4000}";
    let object = &explain_json(text).objects()[0];
    assert_eq!(object["code"], 4000);
    assert_eq!(
        (&object["request_id"], &object["status"]),
        (&json!("r-1"), &json!(400))
    );
    assert_eq!(object["retry_after"], "30");
    assert!(explain(text).success().ends_with("\nwait      30 s\n"));
    let gateway = "HTTP/1.1 503 Busy\nContent-Type: text/html\n\n<html>busy</html>";
    let object = &explain_json(gateway).objects()[0];
    assert_eq!(
        (&object["code"], &object["category"]),
        (&json!(null), &json!("Unavailable"))
    );
    // As the library has it.
    let class = Category::from_http_status(503);
    let expected = format!("\nretry     {}: ", class.retry());
    let ran = explain(gateway);
    let out = ran.success();
    assert!(out.starts_with("message   failed without an error code"));
    assert!(
        out.contains(&expected) && out.ends_with("\nserver    <html>busy</html>\n"),
        "{out}"
    );
    let busy = "HTTP/1.1 429 Busy\n\n{\"Response\": {\"Error\": {\"Code\": \"Disk.Busy\"}}}";
    let object = &explain_json(busy).objects()[0];
    assert_eq!(
        (&object["known"], &object["retry"]),
        (&json!(false), &json!("Slower"))
    );
    let ran = explain("HTTP/1.1 200 OK\n\n");
    assert_eq!(ran.error(2), "standard input: the response has no body");
}

#[test]
fn lines_are_codes_and_responses() {
    let codes = |ran: &Ran| {
        let lines = ran
            .out
            .lines()
            .map(|line| serde_json::from_str(line).expect("it is an object"));
        lines
            .map(|object: serde_json::Value| object["code"].clone())
            .collect::<Vec<_>>()
    };
    let ran = explain_json("{\"code\": 5100}\n\n{\"code\": 4000}\n4400\nReplayAttack\n");
    assert_eq!(
        (ran.code, codes(&ran)),
        (
            Some(0),
            vec![json!(5100), json!(4000), json!(4400), json!(4500)]
        )
    );
    let ran = explain_json("{\"code\": 5100}\n{\"code\": 40\nnothing\n4400\n");
    assert_eq!(
        (ran.code, codes(&ran)),
        (Some(1), vec![json!(5100), json!(4400)])
    );
    assert!(
        ran.err
            .starts_with("error: standard input, line 2: not JSON: "),
        "{}",
        ran.err
    );
    let ran =
        explain_json("{\n\"code\": 5100\n}\n{\n\"code\":\n 4000}, {\"code\": 4100}\n{\"code\":\n");
    assert_eq!(codes(&ran), [json!(5100), json!(4000), json!(4100)]);
    assert!(
        ran.err
            .starts_with("error: standard input, line 7: not JSON: "),
        "{}",
        ran.err
    );
    let ran = explain_json("5100, 4000;ReplayAttack\t4600\nReplayAtack 5300\nfailed with 5100\n");
    let found = [5100, 4000, 4500, 4600, 5300].map(|code| json!(code));
    assert_eq!((ran.code, codes(&ran)), (Some(1), found.to_vec()));
    assert!(
        ran.err
            .contains("\"failed with 5100\" is not a known error code"),
        "{}",
        ran.err
    );
    let ran = explain_json("[{\"code\": 5100}, 4000, \"4100\"]");
    assert_eq!(codes(&ran), [json!(5100), json!(4000), json!(4100)]);
}

#[test]
fn exceptions_of_sdks_are_read() {
    for text in [
        "[TencentCloudSDKException] code:AuthFailure.SignatureExpire message:too old: code:1 requestId:b5-d4",
        "x.y: [TencentCloudSDKError] Code=AuthFailure.SignatureExpire, Message=too old: code:1, RequestId=b5-d4",
    ] {
        let object = &run(&["--json", text]).objects()[0];
        assert_eq!(object["code"], "AuthFailure.SignatureExpire", "{text}");
        assert_eq!(object["server_message"], "too old: code:1", "{text}");
        assert_eq!(object["request_id"], "b5-d4", "{text}");
        assert_eq!(explain_json(text).objects()[0], *object);
    }
    let text =
        "[TencentCloudSDKException] code:ClientNetworkError message:timed out requestId:None";
    let object = &explain_json(text).objects()[0];
    let expected = (&json!("ClientNetworkError"), &json!("timed out"), None);
    assert_eq!(
        (
            &object["code"],
            &object["server_message"],
            object.get("request_id")
        ),
        expected
    );
}

#[test]
fn what_is_no_response_is_told() {
    for (body, says) in [
        ("", "standard input is empty"),
        (" \n", "standard input is empty"),
        (
            r#"{"code": 5100,}"#,
            "standard input: not JSON: trailing comma at line 1 column 15",
        ),
        (r#"{"code": 5100"#, "standard input: not JSON: EOF"),
        ("{}", "standard input: not a response: "),
        ("[]", "standard input: the list is empty"),
        (
            r#"{"code": 4500.0}"#,
            "standard input: not a response: invalid error code \"4500.0\": expected a 64-bit integer",
        ),
        (
            r#"{"code": null}"#,
            "standard input: not a response: `/code` is null",
        ),
        (r#"{"code": [5100]}"#, "standard input: not a response: "),
        ("<html>", "standard input: not JSON: "),
    ] {
        let ran = explain(body);
        assert!(ran.error(2).starts_with(says), "{}", ran.err);
    }
}

#[test]
fn monstrous_inputs_are_refused_briefly() {
    let digits = format!("{{\"code\": {}}}", "1".repeat(100_000));
    let nested = format!("{{\"code\": {}", "[".repeat(100_000));
    let zeros = vec![0; 100_000];
    for (body, says) in [
        (digits.as_bytes(), "expected a 64-bit integer"),
        (nested.as_bytes(), "standard input: not JSON"),
        (
            b"{\"code\": \"5100\xff\"}",
            "standard input: not UTF-8 text",
        ),
        (&zeros, "standard input: not text"),
    ] {
        let ran = explain(body);
        assert!(matches!(ran.code, Some(1 | 2)), "{ran:?}");
        assert!(ran.err.len() < 400 && ran.err.contains(says), "{}", ran.err);
    }
    let ran = run(&["no/such/file"]);
    assert!(ran.error(2).starts_with("no/such/file: "));
    let ran = run(&["./"]);
    assert_eq!(ran.error(2), "./: a directory");
}
