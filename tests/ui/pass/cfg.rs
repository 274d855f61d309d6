#![deny(warnings)]

mod fallbacks {
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
    enum EntryOrFallback {
        /// The instance does not exist.
        #[class(NotFound)]
        NotFound = 1,
        /// An entry, for the time being.
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

    pub fn main() {
        assert_eq!(OneNameTwoTables::from(7000).name(), Some("Closed"));
        assert_eq!(OneTableTwoNames::from(7000).name(), Some("Closed"));
        assert_eq!(EntryOrFallback::from(7000).name(), Some("Closed"));
        assert_eq!(OneKindOfTwo::from("NotFound").name(), Some("NotFound"));
    }
}

mod variants {
    use cloud_errors::{Category, Classify as _, CloudError as _, UnknownCode, UnknownString, cloud_errors};

    #[cloud_errors(success = 200, bands(3000..=3999 => Conflict))]
    #[derive(Debug, Default)]
    enum Error {
        /// One of two.
        #[cfg(all())]
        #[class(NotFound)]
        #[default]
        One = 11,
        /// The other of two, with the same code.
        #[cfg(any())]
        #[class(NotFound)]
        Other = 11,
        /// One of two with the same name.
        #[cfg(not(all()))]
        #[class(NotFound)]
        Same = 12,
        /// The other.
        #[cfg(all())]
        #[class(Internal)]
        Same = 13,
        /// A class under a condition.
        #[cfg_attr(all(), class(Timeout, retry = Later))]
        #[cfg_attr(any(), class(Internal))]
        #[cfg_attr(all(), translate(zh, "超时"))]
        #[deprecated]
        Class = 14,
        #[cfg_attr(all(), doc = "A text under a condition.")]
        Text = 3000,
        /// With mistakes that nobody sees.
        #[cfg(any())]
        #[class(NotFund)]
        Mistaken = 1.5,
        Unknown(UnknownCode),
    }

    #[cloud_errors]
    enum Fallbacks {
        /// The instance does not exist.
        #[class(NotFound)]
        NotFound = 1,
        #[cfg(any())]
        Unknown(UnknownString),
        #[cfg(all())]
        Unknown(UnknownCode),
    }

    #[cloud_errors]
    enum NoEntries {
        /// The instance does not exist.
        #[cfg(any())]
        #[class(NotFound)]
        NotFound = 1,
        Unknown(UnknownCode),
    }

    #[cloud_errors]
    enum Names {
        /// The instance does not exist.
        #[cfg(all())]
        #[class(NotFound)]
        NotFound = "NotFound",
        Unknown(UnknownString),
    }

    pub fn main() {
        let codes = Error::ALL.iter().map(|error| error.as_i64()).collect::<Vec<_>>();
        assert_eq!(codes, [11, 13, 14, 3000]);
        assert_eq!(Error::default(), Error::One);
        assert_eq!(Error::from(14).category(), Category::Timeout);
        assert_eq!(Error::from(14).text("zh").map(|text| text.message), Some("超时"));
        assert_eq!(Error::from(3000).message(), Some("A text under a condition"));
        assert_eq!(Error::from(3000).category(), Category::Conflict);
        assert!(Fallbacks::from(2).entry().is_none());
        assert!(NoEntries::ALL.is_empty());
        assert_eq!(Names::from("NotFound").name(), Some("NotFound"));
    }
}

fn main() {
    fallbacks::main();
    variants::main();
}
