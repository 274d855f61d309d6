//! The macro crate can't depend on the core crate; here their words are held together.

use cloud_errors::{Category, Classify as _, ErrorTable as _, Retry, UnknownCode, cloud_errors};

macro_rules! one_row_each {
    ($($category:ident = $code:literal)*; $($retry:ident = $retry_code:literal)*) => {
        #[cloud_errors(success = none)]
        enum Every {
            $(
                #[doc = "A row."]
                #[class($category)]
                $category = $code,
            )*
            $(
                #[doc = "A row."]
                #[class(Conflict, retry = $retry)]
                $retry = $retry_code,
            )*
            Other(UnknownCode),
        }
    };
}

one_row_each! {
    InvalidArgument = 0 Unauthenticated = 1 StaleRequest = 2 PermissionDenied = 3 NotFound = 4
    AlreadyExists = 5 Conflict = 6 FailedPrecondition = 7 PaymentRequired = 8 RateLimited = 9
    QuotaExceeded = 10 OutOfCapacity = 11 Unsupported = 12 OperationFailed = 13
    PartialSuccess = 14 Timeout = 15 Unavailable = 16 Internal = 17 Unknown = 18;
    Never = 100 Later = 101 Slower = 102 Resign = 103 IfIdempotent = 104
}

#[test]
fn every_category_and_retry_is_understood() {
    let names = Every::TABLE.entries().iter().map(cloud_errors::Entry::name);
    let categories = Category::ALL.iter().map(|category| category.name());
    let retries = Retry::ALL.iter().map(|retry| retry.name());
    assert!(names.eq(categories.chain(retries)));
    for (error, category) in Every::ALL.iter().zip(Category::ALL) {
        assert_eq!(
            (error.category(), error.retry()),
            (*category, category.retry())
        );
    }
    for (error, retry) in Every::ALL[Category::ALL.len()..].iter().zip(Retry::ALL) {
        assert_eq!(
            (error.category(), error.retry()),
            (Category::Conflict, *retry)
        );
    }
}

#[test]
fn the_documentation_says_the_same_retry() {
    let vocabulary = include_str!("../../macros/src/read/vocabulary.rs");
    for category in Category::ALL {
        let pair = format!("(\"{category}\", \"{}\")", category.retry());
        assert!(vocabulary.contains(&pair), "{pair}");
    }
}

#[test]
fn the_crates_are_locked_to_one_version() {
    let workspace = include_str!("../../Cargo.toml");
    let lock = format!(
        "path = \"macros\", version = \"={}\"",
        env!("CARGO_PKG_VERSION")
    );
    assert!(workspace.contains(&lock), "{lock}");
}
