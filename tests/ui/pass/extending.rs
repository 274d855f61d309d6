#![deny(warnings)]

mod fallbacks {
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

    pub fn main() {
        assert!(matches!(Leaf::from(2), Leaf::Unknown(_)));
        assert!(matches!(Aliased::from(2), Aliased::Unknown(_)));
        assert!(matches!(Parent::from(4000), Parent::Public(PublicError::InvalidParameter)));
        assert!(matches!(Several::from(1), Several::Instance(Leaf::NotFound)));
        assert!(matches!(Several::from(2), Several::DiskNotFound));
        assert!(matches!(Several::from(3), Several::Unknown(_)));
        assert!(matches!(Names::from("Instance.Found"), Names::Unknown(_)));
        assert!(matches!(NamesParent::from("InternalError"), NamesParent::Common(_)));
    }
}

mod overrides {
    use cloud_errors::{CloudError as _, CommonError, PublicError, cloud_errors};

    #[cloud_errors]
    enum Numbers {
        /// The nonce was used before, in our words.
        #[class(StaleRequest)]
        #[overrides]
        ReplayAttack = 4500,
        Public(PublicError),
    }

    #[cloud_errors]
    enum Names {
        /// An internal error, in our words.
        #[class(Internal)]
        #[overrides]
        InternalError = "InternalError",
        Common(CommonError),
    }

    pub fn main() {
        assert_eq!(Numbers::from(4500).name(), Some("ReplayAttack"));
        assert_eq!(Numbers::from(PublicError::ReplayAttack), Numbers::ReplayAttack);
        assert_eq!(Names::from("InternalError").message(), Some("An internal error, in our words"));
    }
}

mod lints {
    use cloud_errors::{CloudError as _, CommonError, PublicError, UnknownString, cloud_errors};

    #[cloud_errors]
    enum Numbers {
        /// Taken over, as the lint's level says.
        #[class(NotFound)]
        #[allow(deprecated)]
        Allowed = 4000,
        /// Taken over, as is expected.
        #[class(NotFound)]
        #[allow(deprecated, reason = "the public code says less")]
        Expected = 4100,
        /// Nothing of it has to do with codes.
        #[class(NotFound)]
        #[allow(deprecated, non_camel_case_types)]
        both_expected = 4101,
        #[expect(non_camel_case_types)]
        /// Not taken over.
        #[class(NotFound)]
        only_named_so = 1,
        Public(PublicError),
    }

    #[cloud_errors]
    enum Conditional {
        /// Taken over, as the lint's level says.
        #[class(NotFound)]
        #[allow(deprecated)]
        #[cfg(all())]
        Allowed = "InternalError",
        /// Taken over, as is expected.
        #[class(NotFound)]
        #[allow(deprecated, non_camel_case_types)]
        expected = "FailedOperation",
        /// Taken over again.
        #[class(NotFound)]
        #[allow(deprecated)]
        ExpectedIf = "InvalidParameter",
        /// One.
        #[class(NotFound)]
        One = "One",
        /// The same but for case, as is expected.
        #[class(NotFound)]
        #[allow(deprecated)]
        SmallOne = "one",
        Common(CommonError),
    }

    #[cloud_errors]
    enum InCase {
        /// One.
        #[class(NotFound)]
        One = "One",
        /// The same but for case.
        #[class(NotFound)]
        #[allow(deprecated)]
        SmallOne = "one",
        /// As is expected.
        #[class(NotFound)]
        #[allow(deprecated)]
        OtherOne = "oNE",
        Unknown(UnknownString),
    }

    pub fn main() {
        assert_eq!(Numbers::from(4000).name(), Some("Allowed"));
        assert_eq!(Conditional::from("FailedOperation").name(), Some("expected"));
        assert_eq!(InCase::from("one").name(), Some("SmallOne"));
        let _ = [Numbers::both_expected, Numbers::only_named_so];
    }
}

fn main() {
    fallbacks::main();
    overrides::main();
    lints::main();
}
