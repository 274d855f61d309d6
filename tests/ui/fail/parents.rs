//! Parents that share a code, and fallbacks that no code reaches.
#![deny(deprecated)]

use cloud_errors::{CommonError, PublicError, UnknownCode, UnknownString, cloud_errors};

#[cloud_errors]
enum Vendor {
    /// The nonce was used before.
    #[class(StaleRequest)]
    Replay = 4500,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum SharedCode {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
    Vendor(Vendor),
}

#[cloud_errors]
enum SharedAlias {
    /// The instance does not exist.
    #[class(NotFound)]
    #[alias(4500)]
    NotFound = 2,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum AliasOfOneCodeOfTheOther {
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 3,
    Public(PublicError),
    Shared(SharedAlias),
}

#[cloud_errors]
enum UnreachableLeaf {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
    Public(PublicError),
}

#[cloud_errors]
enum OtherVendor {
    /// The nonce was used before.
    #[class(StaleRequest)]
    Replay = 4500,
    Unknown(UnknownCode),
}

#[cloud_errors]
#[allow(deprecated)]
enum Both {
    /// Both parents declare one code.
    #[class(NotFound)]
    NotFound = 8,
    Vendor(Vendor),
    Other(OtherVendor),
}

/// What `Both` says about the shared code is what `Vendor` says, so nothing is lost.
#[cloud_errors]
enum SameEntry {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 9,
    Vendor(Vendor),
    Both(Both),
}

#[cloud_errors]
enum OtherEntry {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 10,
    Other(OtherVendor),
    Both(Both),
}

type Alias = UnknownString;

#[cloud_errors]
enum UnreachableAlias {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "NotFound",
    Unknown(Alias),
    Common(CommonError),
}

/// The highest code of `Low` is the lowest of `High`.
#[cloud_errors]
enum Low {
    /// The quota is used up.
    #[class(QuotaExceeded)]
    Quota = 11,
    /// The region is down.
    #[class(Unavailable)]
    RegionDown = 12,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum High {
    /// The zone is down.
    #[class(Unavailable)]
    ZoneDown = 12,
    /// The image does not exist.
    #[class(NotFound)]
    ImageNotFound = 13,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum LowFirst {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 14,
    Low(Low),
    High(High),
}

#[cloud_errors]
enum HighFirst {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 15,
    High(High),
    Low(Low),
}

fn main() {}
