//! rustc knows the categories and the retries: it says which ones have a similar name.
use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(bands(
    4000..=4099 => NotFund,
    4100..=4199 => Weather,
    4200..=4299 => (NotFound, retry = latter),
))]
enum Error {
    /// A typo.
    #[class(Unavailabel)]
    Typo = 1,
    /// Another style.
    #[class(permission_denied)]
    Style = 2,
    /// A retry where a category is expected.
    #[class(Later)]
    Retry = 3,
    /// A typo in the retry.
    #[class(NotFound, retry = Latter)]
    RetryTypo = 4,
    /// A category where a retry is expected.
    #[class(NotFound, retry = Unavailable)]
    Category = 5,
    /// The same typo again is not reported again.
    #[class(Unavailabel)]
    Again = 6,
    /// Classified by a band with a typo.
    Covered = 4000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
