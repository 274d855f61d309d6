//! A table to try an editor on.

use cloud_errors::{UnknownCode, cloud_errors};

/// Errors of a service.
#[cloud_errors(success = none, bands(4000..=4099 => InvalidArgument))]
pub enum Error {
    /// The instance does not exist.
    ///
    /// Create it first.
    #[class(NotFound, retry = Later)]
    #[translate(zh, "实例不存在", help = "请先创建实例。")]
    InstanceNotFound = 4040,

    /// The parameter is wrong.
    WrongParameter = 4001,

    /// Any other code.
    Unknown(UnknownCode),
}

/// A table with variants under `#[cfg]` is expanded by a derive.
#[cloud_errors(bands(4000..=4099 => InvalidArgument))]
pub enum Conditional {
    /// The disk does not exist.
    #[class(NotFound)]
    #[cfg(all())]
    DiskNotFound = 4041,

    /// Any other code.
    Unknown(UnknownCode),
}

/// A use.
pub fn instance() -> Error {
    Error::InstanceNotFound
}
