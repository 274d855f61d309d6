#![deny(warnings)]

mod bands {
    use cloud_errors::{Category, Classify as _, UnknownCode, UnknownString, cloud_errors};

    #[cloud_errors(bands(
        4000..=4099 => InvalidArgument,
        4100..4200 => Unauthenticated,
        -3299..=-3000 => NotFound,
        0x1388..=0x13EB => Internal,
        7..=7 => Timeout,
        -9_223_372_036_854_775_808..=-9_000_000_000_000_000_000 => Conflict,
    ))]
    enum Numbers {
        /// An entry.
        Entry = 4000,
        Unknown(UnknownCode),
    }

    #[cloud_errors(bands())]
    enum NoBands {
        /// An entry.
        #[class(NotFound)]
        Entry = 4000,
        Unknown(UnknownCode),
    }

    #[cloud_errors(bands(
        "AuthFailure" => Unauthenticated,
        "AuthFailure.Forbidden" => PermissionDenied,
        r"LimitExceeded" => QuotaExceeded
    ))]
    enum Names {
        /// An entry.
        Entry = "AuthFailure.WrongSignature",
        Unknown(UnknownString),
    }

    pub fn main() {
        let category = |code: i64| Numbers::from_i64(code).category();
        assert_eq!(category(4000), Category::InvalidArgument);
        assert_eq!(category(4199), Category::Unauthenticated);
        assert_eq!(category(4200), Category::Unknown);
        assert_eq!(category(-3000), Category::NotFound);
        assert_eq!(category(5000), Category::Internal);
        assert_eq!(category(7), Category::Timeout);
        assert_eq!(category(i64::MIN), Category::Conflict);
        assert_eq!(NoBands::from(1).category(), Category::Unknown);

        let category = |code: &str| Names::from(code).category();
        assert_eq!(category("AuthFailure"), Category::Unauthenticated);
        assert_eq!(category("AuthFailure.Other"), Category::Unauthenticated);
        assert_eq!(category("AuthFailure.Forbidden.Deeper"), Category::PermissionDenied);
        assert_eq!(category("AuthFailures"), Category::Unknown);
        assert_eq!(category("LimitExceeded.Rate"), Category::QuotaExceeded);
    }
}

mod classes {
    use cloud_errors::{Category, Classify as _, PublicError, Retry, UnknownCode, cloud_errors};

    #[cloud_errors(bands(100..=199 => Timeout))]
    enum Error {
        /// Category.
        #[class(NotFound)]
        Category = 1,
        /// Category, with a comma.
        #[class(RateLimited,)]
        Comma = 2,
        /// Both.
        #[class(NotFound, retry = Later)]
        Both = 3,
        /// Both in the other order.
        #[class(retry = Later, NotFound)]
        Order = 4,
        /// Retry only, and a band.
        #[class(retry = Never)]
        Retry = 100,
        /// Nothing but a band.
        Band = 101,
        Unknown(UnknownCode),
    }

    #[cloud_errors]
    enum Child {
        /// The band of a table that this one extends.
        Inherited = 4001,
        /// The same, with a retry of its own.
        #[class(retry = Slower)]
        Retry = 4002,
        Public(PublicError),
    }

    pub fn main() {
        let classes = Error::ALL.iter().map(|error| (error.category(), error.retry()));
        let expected = [
            (Category::NotFound, Retry::Never),
            (Category::RateLimited, Retry::Slower),
            (Category::NotFound, Retry::Later),
            (Category::NotFound, Retry::Later),
            (Category::Timeout, Retry::Never),
            (Category::Timeout, Retry::IfIdempotent),
        ];
        assert_eq!(classes.collect::<Vec<_>>(), expected);
        assert_eq!(Child::Inherited.category(), Category::InvalidArgument);
        assert_eq!(Child::Retry.retry(), Retry::Slower);
    }
}

mod every_word {
    use cloud_errors::{Category, Classify as _, Retry, UnknownCode, cloud_errors};

    macro_rules! every {
        ($($code:literal $category:ident)+; $($retry_code:literal $retry:ident)+) => {
            #[cloud_errors]
            enum Error {
                $(
                    #[doc = "A category"]
                    #[class($category)]
                    $category = $code,
                )+
                $(
                    #[doc = "A way to retry"]
                    #[class(Conflict, retry = $retry)]
                    $retry = $retry_code,
                )+
                Other(UnknownCode),
            }

            pub fn main() {
                $(assert_eq!(Error::$category.category(), Category::$category);)+
                $(assert_eq!(Error::$retry.retry(), Retry::$retry);)+
                assert_eq!([$(Category::$category),+], Category::ALL);
            }
        };
    }

    every! {
        1 InvalidArgument 2 Unauthenticated 3 StaleRequest 4 PermissionDenied 5 NotFound
        6 AlreadyExists 7 Conflict 8 FailedPrecondition 9 PaymentRequired 10 RateLimited
        11 QuotaExceeded 12 OutOfCapacity 13 Unsupported 14 OperationFailed 15 PartialSuccess
        16 Timeout 17 Unavailable 18 Internal 19 Unknown;
        101 Never 102 Later 103 Slower 104 SignAgain 105 IfIdempotent
    }
}

fn main() {
    bands::main();
    classes::main();
    every_word::main();
}
