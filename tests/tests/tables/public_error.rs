//! The public table, entry by entry.

use Category::{
    FailedPrecondition, Internal, InvalidArgument, NotFound, OperationFailed, OutOfCapacity,
    PartialSuccess, PaymentRequired, PermissionDenied, RateLimited, StaleRequest, Unauthenticated,
    Unavailable, Unsupported,
};
use Fault::{Caller, Service};
use Retry::{IfIdempotent, Later, Never, Reauthenticate, SignAgain, Slower};
use cloud_errors::{
    Category, Classify as _, CloudError, Code, ErrorTable as _, Fault, PublicError, Retry,
};
use proptest::prelude::*;

type Expected = (
    i64,
    PublicError,
    &'static str,
    &'static str,
    Category,
    Retry,
    Fault,
    u16,
    i32,
);

#[rustfmt::skip]
const ENTRIES: [Expected; 22] = [
    (4000, PublicError::InvalidParameter, "InvalidParameter", "请求参数非法", InvalidArgument, Never, Caller, 400, 3),
    (4100, PublicError::AuthenticationFailed, "AuthenticationFailed", "身份认证失败", Unauthenticated, Never, Caller, 401, 16),
    (4101, PublicError::UnauthorizedInterface, "UnauthorizedInterface", "未授权访问接口", PermissionDenied, Never, Caller, 403, 7),
    (4102, PublicError::UnauthorizedResource, "UnauthorizedResource", "未授权访问资源", PermissionDenied, Never, Caller, 403, 7),
    (4103, PublicError::UnauthorizedInterfaceResource, "UnauthorizedInterfaceResource", "未授权访问当前接口所操作的资源", PermissionDenied, Never, Caller, 403, 7),
    (4104, PublicError::SecretKeyNotFound, "SecretKeyNotFound", "密钥不存在", Unauthenticated, Never, Caller, 401, 16),
    (4105, PublicError::InvalidToken, "InvalidToken", "token 错误", Unauthenticated, Reauthenticate, Caller, 401, 16),
    (4106, PublicError::MfaFailed, "MfaFailed", "MFA 校验失败", Unauthenticated, Never, Caller, 401, 16),
    (4110, PublicError::CamAuthorizationFailed, "CamAuthorizationFailed", "其他 CAM 鉴权失败", PermissionDenied, Never, Caller, 403, 7),
    (4300, PublicError::AccessDenied, "AccessDenied", "拒绝访问", PermissionDenied, Never, Caller, 403, 7),
    (4400, PublicError::QuotaExceeded, "QuotaExceeded", "超过配额", RateLimited, Slower, Caller, 429, 8),
    (4500, PublicError::ReplayAttack, "ReplayAttack", "重放攻击", StaleRequest, SignAgain, Caller, 401, 16),
    (4600, PublicError::UnsupportedProtocol, "UnsupportedProtocol", "协议不支持", Unsupported, Never, Caller, 501, 12),
    (5000, PublicError::ResourceNotFound, "ResourceNotFound", "资源不存在", NotFound, Never, Caller, 404, 5),
    (5100, PublicError::ResourceOperationFailed, "ResourceOperationFailed", "资源操作失败", OperationFailed, IfIdempotent, Service, 500, 13),
    (5200, PublicError::ResourcePurchaseFailed, "ResourcePurchaseFailed", "资源购买失败", OutOfCapacity, Never, Service, 503, 8),
    (5300, PublicError::InsufficientBalance, "InsufficientBalance", "余额不足", PaymentRequired, Never, Caller, 402, 9),
    (5400, PublicError::PartialSuccess, "PartialSuccess", "部分执行成功", PartialSuccess, Never, Service, 207, 2),
    (5500, PublicError::QualificationNotApproved, "QualificationNotApproved", "用户资质审核未通过", FailedPrecondition, Never, Caller, 400, 9),
    (6000, PublicError::InternalError, "InternalError", "服务器内部错误", Internal, IfIdempotent, Service, 500, 13),
    (6100, PublicError::UnsupportedVersion, "UnsupportedVersion", "版本暂不支持", Unsupported, Never, Caller, 501, 12),
    (6200, PublicError::InterfaceUnavailable, "InterfaceUnavailable", "接口暂时无法访问", Unavailable, Later, Service, 503, 14),
];

const BANDS: [(i64, Category); 16] = [
    (4000, InvalidArgument),
    (4100, Unauthenticated),
    (4200, StaleRequest),
    (4300, PermissionDenied),
    (4400, RateLimited),
    (4500, StaleRequest),
    (4600, Unsupported),
    (5000, NotFound),
    (5100, OperationFailed),
    (5200, OutOfCapacity),
    (5300, PaymentRequired),
    (5400, PartialSuccess),
    (5500, FailedPrecondition),
    (6000, Internal),
    (6100, Unsupported),
    (6200, Unavailable),
];

#[test]
fn every_entry_is_as_designed() {
    for (code, error, name, zh, category, retry, fault, http, grpc) in ENTRIES {
        let number = u32::try_from(code).unwrap();
        assert_eq!(PublicError::from(number), error);
        assert_eq!(PublicError::from_i64(code), error);
        assert_eq!(PublicError::find(code), Some(error));
        assert_eq!(code.to_string().parse(), Ok(error));
        assert_eq!(
            PublicError::decode(Code::Str(&code.to_string())),
            Some(error)
        );
        assert_eq!(PublicError::from_i64(error.as_i64()), error);
        assert_eq!(i64::from(error), code);
        assert_eq!(error.code(), Code::Number(code));
        assert_eq!(error.name(), Some(name));
        assert_eq!(format!("{error:?}"), name);
        assert_eq!(error.text("zh").unwrap().message, zh);
        assert_eq!(error.text("zh-Hans-CN").unwrap().message, zh);
        assert_eq!(error.text("en").unwrap().message, error.message().unwrap());
        assert!(
            error.help().is_some() && error.text("zh").unwrap().help.is_some(),
            "{name}"
        );
        assert_eq!(error.category(), category);
        assert_eq!(error.retry(), retry);
        assert_eq!(error.fault(), fault);
        assert_eq!(error.http_status(), http);
        assert_eq!(error.grpc_code(), grpc);
        assert_eq!(
            error.to_string(),
            format!("{code} {}", error.message().unwrap())
        );
        let long = format!("{error}: {}", error.help().unwrap());
        assert_eq!(format!("{error:#}"), long);
    }
}

#[test]
fn it_has_no_other_entries() {
    assert_eq!(PublicError::ALL, ENTRIES.map(|entry| entry.1));
    assert_eq!(PublicError::all().collect::<Vec<_>>(), PublicError::ALL);
    let table = PublicError::TABLE;
    assert_eq!(table.name(), "PublicError");
    assert_eq!(table.success(), Some(Code::Number(0)));
    assert!(table.extends().is_empty());
    let codes = table.entries().map(cloud_errors::Entry::code);
    assert!(codes.eq(ENTRIES.map(|entry| Code::Number(entry.0))));
    let bands = table
        .bands()
        .iter()
        .map(|band| (band.range().unwrap(), band.category()));
    assert!(bands.eq(BANDS.map(|(first, category)| (first..=first + 99, category))));
}

#[test]
fn decoding_works_in_constants() {
    const STALE: PublicError = PublicError::from_i64(4500);
    const FOUND: Option<PublicError> = PublicError::find(4107);
    const CODE: i64 = PublicError::ReplayAttack.as_i64();
    const SUCCESS: Result<(), PublicError> = PublicError::check(0);
    assert_eq!(
        (STALE, FOUND, CODE),
        (PublicError::ReplayAttack, None, 4500)
    );
    assert_eq!(SUCCESS, Ok(()));
    assert_eq!(PublicError::check(4500), Err(STALE));
}

#[test]
fn it_is_small() {
    assert!(size_of::<PublicError>() <= 16);
    assert!(size_of::<Option<PublicError>>() <= 16);
}

fn round_trip(code: i64) {
    let error = PublicError::from_i64(code);
    assert_eq!(error.as_i64(), code);
    assert_eq!(PublicError::from(code), error);
    assert_eq!(code.to_string().parse(), Ok(error));
    assert_eq!(PublicError::from_i64(error.as_i64()), error);
    if let Some(entry) = ENTRIES.iter().find(|entry| entry.0 == code) {
        assert!(matches!(PublicError::find(code), Some(found) if found == entry.1));
    } else {
        assert!(matches!(error, PublicError::Unknown(unknown) if unknown.get() == code));
        assert_eq!(PublicError::find(code), None);
        let entry = error.entry();
        assert!(entry.is_none() && error.message().is_none() && error.text("en").is_none());
        let band = BANDS
            .iter()
            .find(|(first, _)| (*first..=first + 99).contains(&code));
        let category = band.map_or(Category::Unknown, |(_, category)| *category);
        assert_eq!(error.category(), category);
        assert_eq!(error.retry(), category.retry());
        assert!(error.to_string().starts_with(&code.to_string()));
    }
}

proptest! {
    #[test]
    fn every_u32_round_trips(code: u32) {
        prop_assert_eq!(PublicError::from(code).as_i64(), i64::from(code));
        round_trip(code.into());
    }

    #[test]
    fn every_i64_round_trips(code: i64) {
        round_trip(code);
    }

    #[test]
    fn codes_near_the_entries_round_trip(code in 3_900_i64..6_400) {
        round_trip(code);
    }

    #[test]
    fn text_parses_as_an_i64_does(text in "[-+ ]?[0-9]{0,20}[a-z.]?") {
        let parsed = text.parse::<PublicError>();
        if let Ok(code) = text.parse::<i64>() { prop_assert_eq!(parsed, Ok(PublicError::from_i64(code))) } else {
            let quoted = format!("{text:?}");
            prop_assert!(parsed.unwrap_err().to_string().contains(&quoted));
        }
    }
}

#[test]
fn the_least_and_the_greatest_code_round_trip() {
    for code in [i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX - 1, i64::MAX] {
        round_trip(code);
    }
    assert_eq!(PublicError::from(-1_i8).as_i64(), -1);
    assert_eq!(PublicError::from(200_u8).as_i64(), 200);
    assert_eq!(PublicError::from(-4000_i16).as_i64(), -4000);
    assert_eq!(PublicError::from(4000_u16), PublicError::InvalidParameter);
    assert_eq!(PublicError::from(4000_i32), PublicError::InvalidParameter);
}

#[test]
fn display_honours_width_and_fill() {
    let error = PublicError::MfaFailed;
    let plain = error.to_string();
    let width = plain.chars().count() + 4;
    assert_eq!(format!("{error:*>width$}"), format!("****{plain}"));
    assert_eq!(format!("{error:*^width$}"), format!("**{plain}**"));
    assert_eq!(format!("{error:<width$}|"), format!("{plain}    |"));
    assert_eq!(format!("{error:.4}"), "4106");
    let unknown = PublicError::from_i64(-7);
    let plain = unknown.to_string();
    let width = plain.chars().count() + 3;
    assert_eq!(format!("{unknown:->width$}"), format!("---{plain}"));
    assert_eq!(format!("{unknown:-<width$}"), format!("{plain}---"));
    assert_eq!(format!("{unknown:-^width$}"), format!("-{plain}--"));
    assert_eq!(format!("{unknown:.2}"), "-7");
}

#[test]
fn invalid_text_is_quoted_in_the_error() {
    for text in [
        "",
        " 5100",
        "51.00",
        "5100x",
        "9223372036854775808",
        "-9223372036854775809",
    ] {
        let error = text.parse::<PublicError>().unwrap_err();
        assert!(error.to_string().contains(&format!("{text:?}")), "{error}");
    }
    let long = "5".repeat(100_000);
    let error = long.parse::<PublicError>().unwrap_err();
    assert!(error.to_string().len() < 200, "{error}");
    let wide = "错".repeat(100);
    assert!(
        wide.parse::<PublicError>()
            .unwrap_err()
            .to_string()
            .contains("错错错")
    );
}

#[test]
fn it_works_as_a_boxed_error() {
    fn fails() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err(PublicError::from(4300_u32))?;
        Ok(())
    }
    assert_eq!(
        fails().unwrap_err().to_string(),
        PublicError::AccessDenied.to_string()
    );
    let object: &dyn CloudError = &PublicError::AccessDenied;
    assert_eq!(object.category(), PermissionDenied);
}

#[test]
fn codes_decide_equality_order_and_hash() {
    use std::collections::{BTreeSet, HashSet};
    let all = PublicError::ALL
        .iter()
        .copied()
        .chain([PublicError::from(4107_u32)]);
    let sorted = all.clone().collect::<BTreeSet<_>>();
    assert!(sorted.iter().map(|error| error.as_i64()).is_sorted());
    let hashed = all
        .chain(PublicError::ALL.iter().copied())
        .collect::<HashSet<_>>();
    assert_eq!(hashed.len(), 23);
}
