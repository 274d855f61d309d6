//! What an expansion must not warn of.
#![deny(warnings)]
#![allow(missing_docs)]

use cloud_errors::{PublicError, UnknownCode, cloud_errors};

#[cloud_errors]
#[deprecated(note = "moved")]
pub enum Old {
    /// A row.
    #[class(NotFound)]
    Row = 1,
    Unknown(UnknownCode),
}

#[cloud_errors]
pub enum OldParent {
    /// A row.
    #[class(NotFound)]
    Row = 1,
    #[deprecated]
    Public(PublicError),
    Unknown(UnknownCode),
}

#[cloud_errors]
#[allow(deprecated, reason = "4000 is taken over without saying so")]
pub enum Expected {
    /// Taken over.
    #[class(NotFound)]
    Taken = 4000,
    Public(PublicError),
}

#[cloud_errors]
#[allow(deprecated)]
pub enum ExpectedUnderCondition {
    /// Taken over.
    #[class(NotFound)]
    Taken = 4000,
    /// There or not.
    #[class(NotFound)]
    #[cfg(not(any()))]
    Other = 1,
    Public(PublicError),
}

#[cloud_errors]
#[allow(non_camel_case_types, deprecated, reason = "both are meant")]
pub enum expected_with_others {
    /// Taken over.
    #[class(NotFound)]
    Taken = 4000,
    Public(PublicError),
}

#[cloud_errors]
#[allow(non_camel_case_types, deprecated)]
pub enum expected_under_condition_with_others {
    /// Taken over.
    #[class(NotFound)]
    #[cfg(not(any()))]
    Taken = 4000,
    Public(PublicError),
}

#[cloud_errors]
pub enum Rival {
    /// A row.
    #[class(NotFound)]
    Seven = 7,
    Unknown(UnknownCode),
}

#[cloud_errors]
pub enum Rows0 {
    /// A row.
    #[class(NotFound)]
    Seven = 7,
    Unknown(UnknownCode),
}

/// Settles what its parents disagree about.
#[cloud_errors]
pub enum Settled {
    /// A row.
    #[class(NotFound)]
    #[overrides]
    Seven = 7,
    Rows0(Rows0),
    Rival(Rival),
}

/// Told that its parents disagree.
#[cloud_errors]
pub enum Allowed {
    /// A row.
    #[class(NotFound)]
    Eight = 8,
    Rows0(Rows0),
    #[allow(deprecated)]
    Rival(Rival),
}

/// Parents of which nobody shall hear that they are old.
pub mod old_parents {
    use cloud_errors::{UnknownCode, cloud_errors};

    mod old {
        use super::{UnknownCode, cloud_errors};

        #[cloud_errors]
        #[deprecated]
        pub enum Old {
            /// A row.
            #[class(NotFound)]
            Row = 1,
            Unknown(UnknownCode),
        }
    }

    #[cloud_errors]
    pub enum Allowed {
        /// A row.
        #[class(NotFound)]
        Two = 2,
        #[allow(deprecated)]
        Old(old::Old),
    }

    #[cloud_errors]
    pub enum Expected {
        /// A row.
        #[class(NotFound)]
        Two = 2,
        #[allow(deprecated)]
        Old(old::Old),
    }
}

#[test]
fn they_work_all_the_same() {
    assert!(matches!(Settled::from_i64(7), Settled::Seven));
    assert!(matches!(Expected::from_i64(4000), Expected::Taken));
    assert_eq!(OldParent::from_i64(1).as_i64(), 1);
}
