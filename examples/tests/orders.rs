//! What `orders` does about the answers of its queue.

mod support;

use std::process::Command;

use self::support::{Ran, example, run};

fn orders(answers: &[&str]) -> Ran {
    run(Command::new(example("orders")).args(answers), b"")
}

#[track_caller]
fn done(answers: &[&str]) -> String {
    let ran = orders(answers);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    ran.out
}

#[test]
fn an_order_is_sent_again_while_that_may_help() {
    let expected = "  \
  GetQueueAttributes: 0
  SendMessage: 4420
  Slower, again in 40 ms
  SendMessage: 6000
  IfIdempotent, again in 40 ms
  SendMessage: 0
202 order 17 is taken
";
    assert_eq!(done(&["0", "4420", "6000", "0"]), expected);
    assert_eq!(
        done(&["0", "6000", "6000", "6000", "6000", "0"])
            .matches("6000")
            .count(),
        5
    );
}

/// The public table would have it signed again.
#[test]
fn a_code_that_the_queue_takes_over_is_not_sent_again() {
    for answers in [&["0", "4500"][..], &["4500"]] {
        let out = done(answers);
        assert!(!out.contains("again in"), "{out}");
        assert!(
            out.contains("429 4500 The topic has as many subscriptions as it may\n"),
            "{out}"
        );
    }
}

#[test]
fn the_service_does_not_blame_its_caller() {
    for code in ["4100", "4440"] {
        let out = done(&["0", code]);
        assert!(out.contains(&format!("\n500 {code} ")), "{out}");
        assert!(
            out.ends_with("whoever runs the service is called\n"),
            "{out}"
        );
    }
    assert!(done(&["4300"]).contains("\n503 4300 The service has not paid for its queue\n"));
}

#[test]
fn unknown_codes_arrive() {
    assert!(done(&["0", "4107"]).contains("\n401 4107 unknown error\n"));
    assert!(done(&["0", "4107"]).ends_with("the secret key is being replaced\n"));
    assert!(done(&["0", "-9"]).ends_with("\n500 -9 unknown error\n"));
}

#[test]
fn what_is_no_code_is_refused() {
    let ran = orders(&["0", "x"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err
            .starts_with("error: the answers of the queue are codes: ")
    );
}
