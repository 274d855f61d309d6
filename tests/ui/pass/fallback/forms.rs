#![deny(warnings)]

use cloud_errors::{CommonError, PublicError, UnknownCode, UnknownString, cloud_errors};

type Alias = UnknownCode;

#[cloud_errors]
enum Leaf {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum Aliased {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(Alias,),
}

#[cloud_errors]
enum Parent {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors]
enum Several {
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 2,
    /// Codes of the instances.
    Instance(self::Leaf),
    /// Public ones.
    Public(::cloud_errors::PublicError),
    /// Any other code.
    Unknown(cloud_errors::UnknownCode),
}

#[cloud_errors]
enum Names {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "Instance.NotFound",
    Unknown(UnknownString),
}

#[cloud_errors]
enum NamesParent {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = "Instance.NotFound",
    Common(CommonError),
}

fn main() {
    assert!(matches!(Leaf::from(2), Leaf::Unknown(_)));
    assert!(matches!(Aliased::from(2), Aliased::Unknown(_)));
    assert!(matches!(Parent::from(4000), Parent::Public(PublicError::InvalidParameter)));
    assert!(matches!(Several::from(1), Several::Instance(Leaf::NotFound)));
    assert!(matches!(Several::from(2), Several::DiskNotFound));
    assert!(matches!(Several::from(3), Several::Unknown(_)));
    assert!(matches!(Names::from("Instance.Found"), Names::Unknown(_)));
    assert!(matches!(NamesParent::from("InternalError"), NamesParent::Common(_)));
}
