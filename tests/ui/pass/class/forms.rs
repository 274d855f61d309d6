#![deny(warnings)]

use cloud_errors::{Category, Classify as _, PublicError, Retry, UnknownCode, cloud_errors};

#[cloud_errors(bands(100..=199 => Timeout))]
enum Error {
    /// Category.
    #[class(NotFound)]
    Category = 1,
    /// Category, with a comma.
    #[class(RateLimited,)]
    Comma = 2,
    /// Both.
    #[class(NotFound, retry = Later)]
    Both = 3,
    /// Both in the other order.
    #[class(retry = Later, NotFound)]
    Order = 4,
    /// Retry only, and a band.
    #[class(retry = Never)]
    Retry = 100,
    /// Nothing but a band.
    Band = 101,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum Child {
    /// The band of a table that this one extends.
    Inherited = 4001,
    /// The same, with a retry of its own.
    #[class(retry = Slower)]
    Retry = 4002,
    Public(PublicError),
}

fn main() {
    let classes = Error::ALL.iter().map(|error| (error.category(), error.retry()));
    let expected = [
        (Category::NotFound, Retry::Never),
        (Category::RateLimited, Retry::Slower),
        (Category::NotFound, Retry::Later),
        (Category::NotFound, Retry::Later),
        (Category::Timeout, Retry::Never),
        (Category::Timeout, Retry::IfIdempotent),
    ];
    assert_eq!(classes.collect::<Vec<_>>(), expected);
    assert_eq!(Child::Inherited.category(), Category::InvalidArgument);
    assert_eq!(Child::Retry.retry(), Retry::Slower);
}
