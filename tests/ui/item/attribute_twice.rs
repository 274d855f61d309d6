use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(success = 0)]
#[must_use]
#[cloud_errors::cloud_errors(language = zh)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

#[cloud_errors]
#[cfg_attr(all(), cloud_errors)]
enum Conditional {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {
    let _ = (Error::from(1).to_string(), Conditional::from(1).to_string());
}
