//! A product's table, which extends the public one.

use cloud_errors::{PublicError, cloud_errors};

/// Errors of a VPC API, whose version is 2.0.
///
/// Such a product sends a public code, and its own in front of the message:
///
/// ```
/// use cloud_errors::{Classify, Retry, response};
/// use cloud_errors_examples::VpcError;
/// use serde::de::IgnoredAny;
///
/// let body = br#"{"code": 4000, "message": "(-3031)10.1.0.0/28 is full"}"#;
/// let error = response::parse::<IgnoredAny, VpcError>(body).unwrap_err().into_api().unwrap();
/// assert_eq!(*error.error(), VpcError::NoFreeAddress);
/// assert_eq!(error.to_string(), "-3031 No free IP address is left in the subnet \
///     (outer code 4000, message \"(-3031)10.1.0.0/28 is full\")");
///
/// // Public codes are inherited.
/// assert_eq!(VpcError::from(4500).retry(), Retry::SignAgain);
/// ```
#[cloud_errors(bands(-3299..=-3000 => InvalidArgument))]
#[non_exhaustive]
pub enum VpcError {
    /// No free IP address is left in the subnet.
    ///
    /// Release addresses that are no longer used, or add a subnet.
    #[class(OutOfCapacity)]
    #[translate(zh, "没有可用的 IP 地址", help = "请释放不再使用的地址，或新增子网。")]
    NoFreeAddress = -3031,

    /// Too many VPCs.
    ///
    /// Delete those that are no longer used, or apply for a higher quota.
    // The public 4400 is a rate limit. Here it is a quota, and slower requests would not help.
    #[overrides]
    #[class(QuotaExceeded)]
    #[translate(
        zh,
        "VPC 数量超过配额",
        help = "请删除不再使用的 VPC，或申请提高配额。"
    )]
    TooManyVpcs = 4400,

    /// Any other code: a public or an unknown one.
    Public(PublicError),
}
