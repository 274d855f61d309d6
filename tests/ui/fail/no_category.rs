//! A band of a parent may classify a code, which only rustc knows.
use cloud_errors::{CommonError, PublicError, UnknownString, cloud_errors};

#[cloud_errors]
enum Numbers {
    /// Covered by a band of the parent.
    Covered = 4199,
    /// The first code that no band covers.
    First = 7001,
    /// The second.
    Second = 7002,
    /// The third.
    #[class(retry = Later)]
    Third = 7003,
    Public(PublicError),
}

#[cloud_errors]
enum Strings {
    /// Covered by a band of the parent.
    Covered = "LimitExceeded.Disks",
    /// Covered by none.
    Uncovered = "InstanceBroken.文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文",
    Common(CommonError),
}

/// Many short codes, which are counted.
#[cloud_errors]
enum ManyError {
    /// One.
    One = "Disk.One",
    /// Two.
    Two = "Disk.Two",
    /// Three.
    Three = "Disk.Three",
    /// Four.
    Four = "Disk.Four",
    /// Five.
    Five = "Disk.Five",
    /// Six.
    Six = "Disk.Six",
    /// Seven.
    Seven = "Disk.Seven",
    /// Eight.
    Eight = "Disk.Eight",
    /// Nine.
    Nine = "Disk.Nine",
    /// Ten.
    Ten = "Disk.Ten",
    /// Eleven.
    Eleven = "Disk.Eleven",
    /// Twelve.
    Twelve = "Disk.Twelve",
    /// Any other code.
    Common(CommonError),
}

#[cloud_errors(bands("*NotFound" => NotFound))]
enum ParentError {
    /// Denied.
    #[class(PermissionDenied)]
    Denied = "Denied",
    Unknown(UnknownString),
}

/// One check for all codes that begin alike.
#[cloud_errors]
enum SuffixError {
    /// Covered by a band of the parent.
    DiskNotFound = "Disk.NotFound",
    /// Covered by none, but begins otherwise.
    ZoneBroken = "Zone.Broken",
    /// Covered by none.
    DiskBroken = "Disk.Broken",
    Parent(ParentError),
}

fn main() {}
