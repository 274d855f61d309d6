#![deny(warnings)]

//! Everything that a table may hold, at once.
use cloud_errors::{CloudError as _, PublicError, UnknownCode, cloud_errors};

/// Errors of the bare-metal VPC API.
#[cloud_errors(
    bands(-3299..=-3000 => InvalidArgument, 13000..=13999 => Internal),
    success = 0,
    language = en,
    crate = cloud_errors
)]
#[non_exhaustive]
pub enum BmVpcError {
    /// No free IP address is left in the subnet.
    ///
    /// Release addresses that are no longer used, or add a subnet.
    #[class(OutOfCapacity)]
    #[translate(zh, "没有可用的 IP 地址", help = "释放不再使用的地址，或新增子网。")]
    NoFreeAddress = -3031,

    /// The VPC does not exist.
    #[class(NotFound)]
    #[doc(alias = "missing")]
    VpcNotFound = -3047,

    /// The task queue did not answer.
    #[class(retry = Later)]
    TaskQueueDown = 13001,

    /// The nonce was used before.
    #[overrides]
    ReplayAttack = 4500,

    /// Any other code: a public one, or one nobody declared.
    Public(PublicError),
    /// Never reached, but legal.
    Unknown(UnknownCode),
}

fn main() {
    let error = BmVpcError::from(-3031);
    assert_eq!(error.text("zh-CN").map(|text| text.message), Some("没有可用的 IP 地址"));
    assert_eq!(format!("{}", BmVpcError::from(4100)), "4100 Authentication failed");
}
