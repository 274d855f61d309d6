#![deny(warnings)]

use cloud_errors::{CloudError as _, CommonError, PublicError, UnknownString, cloud_errors};

#[cloud_errors]
enum Numbers {
    /// Taken over, as the lint's level says.
    #[class(NotFound)]
    #[allow(deprecated)]
    Allowed = 4000,
    /// Taken over, as is expected.
    #[class(NotFound)]
    #[allow(deprecated, reason = "the public code says less")]
    Expected = 4100,
    /// Nothing of it has to do with codes.
    #[class(NotFound)]
    #[allow(deprecated, non_camel_case_types)]
    both_expected = 4101,
    #[expect(non_camel_case_types)]
    /// Not taken over.
    #[class(NotFound)]
    only_named_so = 1,
    Public(PublicError),
}

#[cloud_errors]
enum Conditional {
    /// Taken over, as the lint's level says.
    #[class(NotFound)]
    #[allow(deprecated)]
    #[cfg(all())]
    Allowed = "InternalError",
    /// Taken over, as is expected.
    #[class(NotFound)]
    #[allow(deprecated, non_camel_case_types)]
    expected = "FailedOperation",
    /// Taken over again.
    #[class(NotFound)]
    #[allow(deprecated)]
    ExpectedIf = "InvalidParameter",
    /// One.
    #[class(NotFound)]
    One = "One",
    /// The same but for case, as is expected.
    #[class(NotFound)]
    #[allow(deprecated)]
    SmallOne = "one",
    Common(CommonError),
}

#[cloud_errors]
enum InCase {
    /// One.
    #[class(NotFound)]
    One = "One",
    /// The same but for case.
    #[class(NotFound)]
    #[allow(deprecated)]
    SmallOne = "one",
    /// As is expected.
    #[class(NotFound)]
    #[allow(deprecated)]
    OtherOne = "oNE",
    Unknown(UnknownString),
}

fn main() {
    assert_eq!(Numbers::from(4000).name(), Some("Allowed"));
    assert_eq!(Conditional::from("FailedOperation").name(), Some("expected"));
    assert_eq!(InCase::from("one").name(), Some("SmallOne"));
    let _ = [Numbers::both_expected, Numbers::only_named_so];
}
