use cloud_errors::{PublicError, UnknownCode, cloud_errors};

#[cloud_errors(from)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(from = PublicError)]
enum Assigned {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors(from("PublicError"))]
enum Text {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors(from(PublicError))]
enum Parent {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors(from(Lifted, Self))]
enum Lifted {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors(from(Base, Base))]
enum Twice {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors]
enum Base {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
