//! The example tables have the messages and classes that they should.

use std::collections::HashSet;

use cloud_errors::{
    Category, Classify, CloudError, Code, ErrorTable, Fault, PublicError, Retry, Table,
};
use cloud_errors_examples::{CmqError, MqttError, OrderError};

fn class(error: impl Classify) -> (Category, Retry) {
    (error.category(), error.retry())
}

fn is_chinese(text: &str) -> bool {
    text.chars()
        .any(|one| ('\u{4e00}'..='\u{9fff}').contains(&one))
}

#[test]
fn every_row_has_a_message_of_its_own() {
    for table in [CmqError::TABLE, MqttError::TABLE, OrderError::TABLE] {
        let mut messages = HashSet::new();
        for entry in table.entries() {
            let message = entry.message();
            assert!(!message.ends_with('.') && !is_chinese(message), "{entry}");
            if let Some(help) = entry.help() {
                assert!(help.ends_with('.') && !is_chinese(help), "{entry:#}");
            }
            assert_ne!(entry.category(), Category::Unknown, "{entry}");
            assert!(messages.insert(message), "{entry}");
        }
    }
}

#[test]
fn translations_are_complete() {
    for table in [CmqError::TABLE, OrderError::TABLE] {
        for entry in table.entries() {
            assert_eq!(
                entry.languages().collect::<Vec<_>>(),
                ["en", "zh"],
                "{entry}"
            );
            let text = entry.text("zh-CN").expect("it is there");
            let help = text.help.expect("every row has help");
            assert!(is_chinese(text.message) && is_chinese(help), "{entry}");
            assert!(
                !text.message.ends_with('。') && help.ends_with('。'),
                "{entry}"
            );
        }
    }
}

/// The codes that a table takes over from those it extends.
fn taken_over(table: &'static Table) -> Vec<i64> {
    let inherited = |code| {
        table
            .extends()
            .iter()
            .any(|parent| parent.find(code).is_some())
    };
    let codes = table.entries().filter_map(|entry| match entry.code() {
        Code::Number(number) if inherited(entry.code()) => Some(number),
        _ => None,
    });
    codes.collect()
}

#[test]
fn rows_take_codes_over_where_they_mean_something_else() {
    assert_eq!(taken_over(CmqError::TABLE), [4300, 4400, 4500]);
    assert_eq!(taken_over(OrderError::TABLE), [4100, 4300, 4440]);
    for error in [4300, 4400, 4500].map(CmqError::from) {
        assert_ne!(class(error), class(PublicError::from(error.as_i64())));
    }
    for error in [4100, 4300, 4440].map(OrderError::from) {
        assert_eq!(error.fault(), Fault::Service);
        assert_eq!(CmqError::from(error.as_i64()).fault(), Fault::Caller);
    }
}

#[test]
fn every_code_is_one_value_on_every_level() {
    for code in -20_000..=22_000 {
        let public = PublicError::from_i64(code);
        let cmq = CmqError::from_i64(code);
        let order = OrderError::from_i64(code);
        assert_eq!((cmq.as_i64(), order.as_i64()), (code, code));
        // Lifting a value finds what decoding its code finds, from either level.
        assert_eq!(format!("{:?}", CmqError::from(public)), format!("{cmq:?}"));
        assert_eq!(format!("{:?}", OrderError::from(cmq)), format!("{order:?}"));
        assert_eq!(
            format!("{:?}", OrderError::from(public)),
            format!("{order:?}")
        );
    }
}

#[test]
fn values_are_matched_by_where_they_are_declared() {
    assert!(matches!(OrderError::from(20001), OrderError::EmptyOrder));
    assert!(matches!(
        OrderError::from(4420),
        OrderError::Queue(CmqError::TooManyRequests)
    ));
    assert!(matches!(
        OrderError::from(6000),
        OrderError::Queue(CmqError::Public(PublicError::InternalError))
    ));
    assert!(matches!(
        OrderError::from(4107),
        OrderError::Queue(CmqError::Public(PublicError::Unknown(unknown))) if unknown.get() == 4107
    ));
    // Written by hand, a code can stand on a level that gives it up. It is the same error.
    let odd = OrderError::Queue(CmqError::Public(PublicError::AuthenticationFailed));
    assert_eq!(odd, OrderError::QueueSignInFailed);
    assert_eq!(odd.category(), Category::Internal);
    assert_eq!(
        odd.to_string(),
        "4100 The service can't sign in to its queue"
    );
}

#[test]
fn unknown_codes_take_the_nearest_band() {
    for (code, expected) in [
        (20_999, Category::InvalidArgument),
        (21_999, Category::Unavailable),
        (10_999, Category::InvalidArgument),
        // The public table would call these a rate limit and a stale signature.
        (4_444, Category::FailedPrecondition),
        (4_599, Category::FailedPrecondition),
        (4_200, Category::StaleRequest),
        (6_001, Category::Internal),
        (30_000, Category::Unknown),
    ] {
        assert_eq!(class(OrderError::from(code)), (expected, expected.retry()));
    }
}

#[test]
fn a_queue_that_is_empty_or_full_may_change() {
    for code in [4410, 6040, 6070, 7000, 10_200, 10_660] {
        assert_eq!(OrderError::from(code).retry(), Retry::Later, "{code}");
    }
}

/// Section 2.4 of the standard: from 0x80 to 0xa2, without gaps.
#[test]
fn mqtt_has_the_codes_of_the_standard() {
    let codes = MqttError::ALL.iter().map(|error| error.as_i64());
    assert!(codes.eq(0x80..=0xa2));
    assert_eq!(MqttError::TABLE.success(), None);
    let unknown = MqttError::from(0xff_u8);
    assert_eq!(unknown.name(), None);
    assert_eq!(unknown.as_i64(), 255);
}
