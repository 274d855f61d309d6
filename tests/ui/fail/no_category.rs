//! A band of a parent may classify a code, which only rustc knows.
use cloud_errors::{CommonError, PublicError, cloud_errors};

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

fn main() {}
