//! What `dashboard` counts.

mod support;

use std::process::Command;

use self::support::{Ran, example, run};

fn dashboard(arguments: &[&str], input: &str) -> Ran {
    run(
        Command::new(example("dashboard")).args(arguments),
        input.as_bytes(),
    )
}

const EXPECTED: &str = "\
7 answers, 6 failed

Unauthenticated: 1, fault: Caller
      1 x 4107   not in the table; do not send it again

NotFound: 1, fault: Caller
      1 x 7000   The queue is empty; send it again later

RateLimited: 2, fault: Caller
      2 x 4420   Too many requests per second; send less

QuotaExceeded: 1, fault: Caller
      1 x 4500   The topic has as many subscriptions as it may; do not send it again

Internal: 1, fault: Service
      1 x 6000   Internal server error; send it again if that does no harm
";

#[test]
fn codes_are_counted_by_category() {
    let codes = ["4420", "7000", "0", "6000", "4107", "4500", "4420"];
    let ran = dashboard(&codes, "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, EXPECTED);
    let ran = dashboard(&[], &codes.join("\n"));
    assert_eq!(ran.out, EXPECTED);
}

#[test]
fn no_codes_are_counted_too() {
    assert_eq!(dashboard(&[], "\n").out, "0 answers, 0 failed\n");
}

#[test]
fn what_is_no_code_is_refused() {
    let ran = dashboard(&["4420", "44.20"], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert_eq!(
        ran.err,
        "error: invalid error code \"44.20\": expected a 64-bit integer or the name of an entry\n"
    );
}
