#![deny(warnings)]

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
enum NoRows {
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

fn main() {
    let codes = Error::ALL.iter().map(|error| error.as_i64()).collect::<Vec<_>>();
    assert_eq!(codes, [11, 13, 14, 3000]);
    assert_eq!(Error::default(), Error::One);
    assert_eq!(Error::from(14).category(), Category::Timeout);
    assert_eq!(Error::from(14).text("zh").map(|text| text.message), Some("超时"));
    assert_eq!(Error::from(3000).message(), Some("A text under a condition"));
    assert_eq!(Error::from(3000).category(), Category::Conflict);
    assert!(Fallbacks::from(2).entry().is_none());
    assert!(NoRows::ALL.is_empty());
    assert_eq!(Names::from("NotFound").name(), Some("NotFound"));
}
