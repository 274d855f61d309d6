#![deny(warnings)]

use cloud_errors::{PublicError, UnknownCode, cloud_errors};

mod reexported {
    pub mod deep {
        pub use cloud_errors;
    }
}

#[cloud_errors(
    crate = self::reexported::deep::cloud_errors,
    bands(4000..=4099 => InvalidArgument),
    success = 200,
    language = en,
)]
enum Error {
    /// Zero is an error here.
    #[class(Internal)]
    Zero = 0,
    /// The argument is wrong.
    WrongArgument = 4000,
    Unknown(UnknownCode),
}

#[cloud_errors(success = -0x1)]
enum Negative {
    /// Zero is an error here.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors(success = none, crate = ::cloud_errors)]
enum None {
    /// Zero is an error here.
    #[class(Internal)]
    Zero = 0,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum Middle {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Public(PublicError),
}

#[cloud_errors(from(PublicError,))]
enum Product {
    /// The disk does not exist.
    #[class(NotFound)]
    DiskNotFound = 2,
    Middle(Middle),
}

fn local() -> String {
    use cloud_errors as renamed;

    #[renamed::cloud_errors(crate = renamed)]
    enum Local {
        /// The disk does not exist.
        #[class(NotFound)]
        DiskNotFound = 2,
        Unknown(renamed::UnknownCode),
    }
    Local::from(2).to_string()
}

fn from() -> Result<(), Product> {
    Err(PublicError::InvalidParameter)?
}

fn main() {
    assert_eq!(Error::check(200), Ok(()));
    assert_eq!(Error::check(0), Err(Error::Zero));
    assert_eq!(Negative::check(-1), Ok(()));
    assert_eq!(None::check(0), Err(None::Zero));
    assert_eq!(local(), "2 The disk does not exist");
    assert_eq!(from(), Err(Product::from(4000)));
}
