//! A counter of errors, for `metrics`.

use cloud_errors::CloudError;

pub(crate) fn count(error: &dyn CloudError) {
    metrics::counter!("cloud_api_errors", &labels(error)).increment(1);
}

/// A server can send any number of codes, so only those that are declared get a label of their own.
fn labels(error: &dyn CloudError) -> [(&'static str, &'static str); 3] {
    [
        ("category", error.category().name()),
        ("retry", error.retry().name()),
        ("error", error.name().unwrap_or("unknown")),
    ]
}

#[test]
fn unknown_codes_share_a_label() {
    use cloud_errors::PublicError;

    let values = |code| labels(&PublicError::from_i64(code)).map(|(_, value)| value);
    assert_eq!(values(4500), ["StaleRequest", "SignAgain", "ReplayAttack"]);
    assert_eq!(values(4107), ["Unauthenticated", "Never", "unknown"]);
}
