//! The common table of Tencent Cloud's API 3.0.

use cloud_errors::{Category, Classify as _, CloudError as _, CommonError, Retry};

const COMMON: &str = "ActionOffline AuthFailure.InvalidAuthorization AuthFailure.InvalidSecretId \
    AuthFailure.MFAFailure AuthFailure.SecretIdNotFound AuthFailure.SignatureExpire \
    AuthFailure.SignatureFailure AuthFailure.TokenFailure AuthFailure.UnauthorizedOperation \
    DryRunOperation FailedOperation InternalError InvalidAction InvalidParameter \
    InvalidParameterValue InvalidRequest IpInBlacklist IpNotInWhitelist LimitExceeded \
    MissingParameter NoSuchProduct NoSuchVersion OperationDenied RequestLimitExceeded \
    RequestLimitExceeded.GlobalRegionUinLimitExceeded RequestLimitExceeded.IPLimitExceeded \
    RequestLimitExceeded.UinLimitExceeded RequestSizeLimitExceeded ResourceInUse \
    ResourceInsufficient ResourceNotFound ResourcesSoldOut ResourceUnavailable \
    ReturnSizeLimitExceeded ServiceUnavailable UnauthorizedOperation UnknownParameter \
    UnsupportedOperation UnsupportedProtocol UnsupportedRegion";

#[test]
fn it_has_every_common_code() {
    let mut codes = CommonError::ALL
        .iter()
        .map(CommonError::as_str)
        .collect::<Vec<_>>();
    codes.sort_unstable();
    let mut expected = COMMON.split_whitespace().collect::<Vec<_>>();
    expected.sort_unstable();
    assert_eq!(codes, expected);
    for error in CommonError::ALL {
        assert_ne!(error.category(), Category::Unknown, "{error}");
        assert!(error.help().is_some(), "{error}");
        assert!(error.text("zh").unwrap().help.is_some(), "{error}");
        // Products have codes of their own below each segment.
        let first = error.as_str().split('.').next().unwrap();
        let below = CommonError::from(format!("{first}.Anything"));
        assert_ne!(below.category(), Category::Unknown, "{first}");
    }
}

#[test]
fn classes_fit_the_codes() {
    let class = |code: &str| {
        let error = CommonError::from(code);
        (error.category(), error.retry())
    };
    assert_eq!(
        class("AuthFailure.SignatureExpire"),
        (Category::StaleRequest, Retry::SignAgain)
    );
    assert_eq!(
        class("AuthFailure.SignatureFailure"),
        (Category::Unauthenticated, Retry::Never)
    );
    assert_eq!(
        class("AuthFailure.UnauthorizedOperation"),
        (Category::PermissionDenied, Retry::Never)
    );
    for code in [
        "RequestLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.Anything",
    ] {
        assert_eq!(
            class(code),
            (Category::RateLimited, Retry::Slower),
            "{code}"
        );
    }
    assert_eq!(class("LimitExceeded").0, Category::QuotaExceeded);
    assert_eq!(class("ResourceInsufficient").0, Category::OutOfCapacity);
    assert_eq!(class("ResourcesSoldOut").0, Category::OutOfCapacity);
    assert_eq!(
        class("ServiceUnavailable"),
        (Category::Unavailable, Retry::Later)
    );
    assert_eq!(class("ResourceNotFound.Vpc").0, Category::NotFound);
    assert_eq!(class("LimitExceededX").0, Category::Unknown);
}
