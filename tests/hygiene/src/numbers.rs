//! Lists of numbers.

use ::renamed::{PublicError, UnknownCode, cloud_errors};

/// A list with everything in it.
#[cloud_errors(
    bands(-3299..=-3000 => InvalidArgument, 13000..14000 => Internal),
    success = 7,
    language = "en-GB",
    crate = ::renamed,
)]
pub enum Everything {
    /// No free IP address is left in the subnet.
    ///
    /// Release addresses that are no longer used, or add a subnet.
    #[class(OutOfCapacity, retry = Later)]
    #[translate(zh, "没有可用的 IP 地址", help = "释放不再使用的地址，或新增子网。")]
    NoFreeAddress = -3031,
    /// The queue did not answer.
    TaskQueueDown = 0x32c9,
    /// Some associated types and variants have these names.
    #[class(NotFound)]
    Err = 1,
    /// So does this.
    #[class(NotFound)]
    None = 2,
    /// Anything else.
    Unknown(UnknownCode),
}

/// A list that extends tables.
#[cloud_errors(crate = crate::reexported, from(Everything))]
pub enum Extending {
    /// Taken over.
    #[overrides]
    #[class(Conflict)]
    ReplayAttack = 4500,
    /// Classified by a band of the table that it extends.
    Stale = 4299,
    /// Only under a condition.
    #[cfg(not(any()))]
    #[class(Conflict)]
    Conditional = 10,
    /// Not at all.
    #[cfg(any())]
    Gone = 10,
    /// Public codes.
    Public(PublicError),
}

/// A second one.
#[cloud_errors(crate = ::renamed)]
pub(crate) enum Private {
    /// Something.
    #[class(NotFound)]
    Something = -1,
    /// Both.
    Extending(Extending),
    /// And nothing more.
    Leaf(UnknownCode),
}

/// Uses what is private.
#[inline]
#[must_use]
pub const fn private(code: i64) -> i64 {
    #[cloud_errors(crate = ::renamed)]
    enum Local {
        /// Something.
        #[class(NotFound)]
        Something = -2,
        /// All else.
        Private(Private),
    }
    Local::from_i64(code).as_i64()
}
