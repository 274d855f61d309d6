#![deny(warnings)]

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
    pub(in crate::inner) enum Private {
        /// The instance does not exist.
        #[class(NotFound)]
        NotFound = 1,
        Unknown(::cloud_errors::UnknownCode),
    }

    pub fn message() -> String {
        Private::from(1).to_string()
    }
}

fn main() {
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
