#![deny(warnings)]

mod header {
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

    pub fn main() {
        assert_eq!(Error::check(200), Ok(()));
        assert_eq!(Error::check(0), Err(Error::Zero));
        assert_eq!(Negative::check(-1), Ok(()));
        assert_eq!(None::check(0), Err(None::Zero));
        assert_eq!(local(), "2 The disk does not exist");
        assert_eq!(from(), Err(Product::from(4000)));
    }
}

mod attributes {
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
    pub(crate) enum Other {
        /// The disk does not exist.
        #[class(NotFound)]
        #[deprecated(note = "disks always exist")]
        NotFound = 2,
        Unknown(UnknownCode),
    }

    pub fn main() {
        assert_eq!(align_of::<Error>(), 16);
        #[expect(deprecated)]
        let deprecated = Other::NotFound;
        assert_eq!(deprecated.as_i64(), 2);
    }
}

mod derives {
    use cloud_errors::{UnknownCode, cloud_errors};

    // What a table brings anyway is not derived again.
    #[cloud_errors]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[derive(PartialOrd, Ord, std::hash::Hash)]
    #[derive(Default)]
    enum Error {
        /// The instance does not exist.
        #[class(NotFound)]
        #[default]
        NotFound = 1,
        Unknown(UnknownCode),
    }

    pub fn main() {
        assert_eq!(Error::default().as_i64(), 1);
        assert_eq!(Error::from(7).as_i64(), 7);
    }
}

mod visibility {
    use cloud_errors::{UnknownCode, cloud_errors};

    #[cloud_errors]
    pub enum Public {
        /// The instance does not exist.
        #[class(NotFound)]
        NotFound = 1,
        Unknown(UnknownCode),
    }

    pub mod inner {
        #[cloud_errors::cloud_errors]
        pub(in crate::visibility::inner) enum Private {
            /// The instance does not exist.
            #[class(NotFound)]
            NotFound = 1,
            Unknown(::cloud_errors::UnknownCode),
        }

        pub fn message() -> String {
            Private::from(1).to_string()
        }
    }

    pub fn main() {
        #[cloud_errors()]
        enum Local {
            /// The disk does not exist.
            #[class(NotFound)]
            NotFound = 1,
            Unknown(UnknownCode),
        }
        assert_eq!(inner::message(), "1 The instance does not exist");
        assert_eq!(Local::from(1).to_string(), "1 The disk does not exist");
        assert_eq!(Public::from(1), Public::NotFound);
    }
}

mod names {
    use cloud_errors::{UnknownCode, cloud_errors};

    #[cloud_errors]
    #[allow(non_camel_case_types)]
    enum Error {
        /// A keyword.
        #[class(Internal)]
        r#type = 1,
        /// A name of the prelude.
        #[class(Internal)]
        None = 2,
        /// Another.
        #[class(Internal)]
        Ok = 3,
        /// A name that the expansion uses.
        #[class(Internal)]
        TABLE = 4,
        /// In another script.
        #[class(Internal)]
        未找到 = 5,
        Err(UnknownCode),
    }

    pub fn main() {
        let names = Error::ALL.iter().map(|error| format!("{error:?}"));
        assert_eq!(names.collect::<Vec<_>>(), ["type", "None", "Ok", "TABLE", "未找到"]);
        assert!(matches!(Error::from(9), Error::Err(_)));
    }
}

fn main() {
    header::main();
    attributes::main();
    derives::main();
    visibility::main();
    names::main();
}
