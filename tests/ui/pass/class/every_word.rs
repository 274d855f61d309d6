#![deny(warnings)]

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

        fn main() {
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
