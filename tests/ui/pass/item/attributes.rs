#![deny(warnings)]

use cloud_errors::{UnknownCode, cloud_errors};

/// Further attributes stay.
#[cloud_errors]
#[non_exhaustive]
#[must_use]
#[doc(alias = "failure")]
#[cfg_attr(all(), allow(clippy::enum_variant_names))]
#[rustfmt::skip]
#[repr(align(16))]
pub(crate) enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[doc(alias = "missing", hidden)]
    #[allow(unused)]
    NotFound = 1,
    #[expect(non_camel_case_types)]
    unused_parent(Other),
    /// Any other.
    #[doc(hidden)]
    Unknown(/** The code. */ UnknownCode),
}

#[cloud_errors]
enum Other {
    /// The disk does not exist.
    #[class(NotFound)]
    #[deprecated(note = "disks always exist")]
    NotFound = 2,
    Unknown(UnknownCode),
}

fn main() {
    assert_eq!(align_of::<Error>(), 16);
    #[expect(deprecated)]
    let deprecated = Other::NotFound;
    assert_eq!(deprecated.as_i64(), 2);
}
