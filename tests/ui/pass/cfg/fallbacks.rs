#![deny(warnings)]

use cloud_errors::{CloudError as _, PublicError, UnknownString, cloud_errors};

#[cloud_errors]
enum Shop {
    /// The shop is closed.
    #[class(Unavailable)]
    Closed = 7000,
    Public(PublicError),
}

#[cloud_errors]
enum OneNameTwoTables {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    #[cfg(any())]
    Parent(PublicError),
    #[cfg(all())]
    Parent(Shop),
}

#[cloud_errors]
enum OneTableTwoNames {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    #[cfg(any())]
    Before(Shop),
    #[cfg(all())]
    After(Shop),
}

#[cloud_errors]
enum RowOrFallback {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    /// A row, for the time being.
    #[cfg(any())]
    #[class(NotFound)]
    Parent = 3,
    #[cfg(all())]
    Parent(Shop),
}

#[cloud_errors]
enum OneKindOfTwo {
    /// A number.
    #[cfg(any())]
    #[class(NotFound)]
    NotFound = 1,
    /// A name.
    #[cfg(all())]
    #[class(NotFound)]
    NotFound = "NotFound",
    #[cfg(any())]
    Unknown(cloud_errors::UnknownCode),
    #[cfg(all())]
    Unknown(UnknownString),
}

fn main() {
    assert_eq!(OneNameTwoTables::from(7000).name(), Some("Closed"));
    assert_eq!(OneTableTwoNames::from(7000).name(), Some("Closed"));
    assert_eq!(RowOrFallback::from(7000).name(), Some("Closed"));
    assert_eq!(OneKindOfTwo::from("NotFound").name(), Some("NotFound"));
}
