#![deny(warnings)]

mod derives {
    use cloud_errors::{UnknownCode, cloud_errors};
    use strum::{EnumCount, IntoEnumIterator as _};

    // The attributes of another derive belong to it.
    #[cloud_errors]
    #[derive(Debug, strum::EnumIter, strum::IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    enum Below {
        /// The instance does not exist.
        #[class(NotFound)]
        #[strum(serialize = "missing")]
        NotFound = 1,
        /// The disk does not exist.
        #[class(NotFound)]
        DiskNotFound = 2,
        #[strum(disabled)]
        Unknown(UnknownCode),
    }

    #[derive(strum::EnumCount, strum::EnumIter)]
    #[cloud_errors]
    enum Above {
        /// The instance does not exist.
        #[class(NotFound)]
        NotFound = 1,
        #[strum(disabled)]
        Unknown(UnknownCode),
    }

    #[cloud_errors]
    #[derive(strum::EnumIter)]
    enum Conditional {
        /// The instance does not exist.
        #[class(NotFound)]
        #[cfg(all())]
        NotFound = 1,
        #[strum(disabled)]
        Unknown(UnknownCode),
    }

    pub fn main() {
        assert_eq!(Below::iter().collect::<Vec<_>>(), Below::ALL);
        assert_eq!(<&str>::from(Below::NotFound), "missing");
        assert_eq!(<&str>::from(Below::DiskNotFound), "disk-not-found");
        assert_eq!((Above::COUNT, Above::iter().count()), (1, 1));
        assert_eq!(Conditional::iter().collect::<Vec<_>>(), Conditional::ALL);
    }
}

mod errors {
    use cloud_errors::{PublicError, cloud_errors};

    // A table as a part of another crate's error.
    #[derive(Debug, thiserror::Error)]
    enum Error {
        #[error("the service said no")]
        Api(#[from] Product),
        #[error("no connection")]
        Connection,
    }

    #[cloud_errors]
    enum Product {
        /// The disk does not exist.
        #[class(NotFound)]
        DiskNotFound = 2,
        Public(PublicError),
    }

    fn call(code: i64) -> Result<(), Error> {
        Product::check(code)?;
        Err(Error::Connection)
    }

    pub fn main() {
        assert!(matches!(call(0), Err(Error::Connection)));
        assert!(matches!(call(2), Err(Error::Api(Product::DiskNotFound))));
        let boxed = Box::<dyn std::error::Error>::from(Product::DiskNotFound);
        assert_eq!(boxed.to_string(), "2 The disk does not exist");
    }
}

fn main() {
    derives::main();
    errors::main();
}
