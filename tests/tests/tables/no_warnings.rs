//! No lint warns of an expansion where the author allows what it would report.
#![deny(warnings)]

use cloud_errors::{PublicError, UnknownCode, cloud_errors};

#[cloud_errors]
#[deprecated(note = "moved")]
enum Old {
    /// An entry.
    #[class(NotFound)]
    Entry = 1,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum OldEntry {
    /// An entry that is deprecated on some platforms.
    #[class(NotFound)]
    #[cfg_attr(not(any()), deprecated)]
    Entry = 1,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum OldParent {
    /// An entry.
    #[class(NotFound)]
    Entry = 1,
    #[deprecated]
    Public(PublicError),
    Unknown(UnknownCode),
}

#[cloud_errors]
#[allow(deprecated, reason = "4000 is overridden on purpose")]
enum Expected {
    /// An override.
    #[class(NotFound)]
    Overriding = 4000,
    Public(PublicError),
}

#[cloud_errors]
#[allow(deprecated)]
enum ExpectedUnderCondition {
    /// An override.
    #[class(NotFound)]
    Overriding = 4000,
    /// Under a condition.
    #[class(NotFound)]
    #[cfg(not(any()))]
    Other = 1,
    Public(PublicError),
}

#[cloud_errors]
#[allow(non_camel_case_types, deprecated, reason = "both are meant")]
enum expected_with_others {
    /// An override.
    #[class(NotFound)]
    Overriding = 4000,
    Public(PublicError),
}

#[cloud_errors]
#[allow(non_camel_case_types, deprecated)]
enum expected_under_condition_with_others {
    /// An override.
    #[class(NotFound)]
    #[cfg(not(any()))]
    Overriding = 4000,
    Public(PublicError),
}

#[cloud_errors]
enum OtherCode {
    /// An entry.
    #[class(NotFound)]
    Seven = 7,
    Unknown(UnknownCode),
}

#[cloud_errors]
enum SameCode {
    /// An entry.
    #[class(NotFound)]
    Seven = 7,
    Unknown(UnknownCode),
}

/// Overrides a code that both parents declare.
#[cloud_errors]
enum Settled {
    /// An entry.
    #[class(NotFound)]
    #[overrides]
    Seven = 7,
    Same(SameCode),
    Other(OtherCode),
}

/// Allows that its parents share a code.
#[cloud_errors]
enum Allowed {
    /// An entry.
    #[class(NotFound)]
    Eight = 8,
    Same(SameCode),
    #[allow(deprecated)]
    Other(OtherCode),
}

/// Deprecated parents.
mod old_parents {
    use cloud_errors::{UnknownCode, cloud_errors};

    mod old {
        use super::{UnknownCode, cloud_errors};

        #[cloud_errors]
        #[deprecated]
        pub enum Old {
            /// An entry.
            #[class(NotFound)]
            Entry = 1,
            Unknown(UnknownCode),
        }
    }

    #[cloud_errors]
    pub(super) enum Allowed {
        /// An entry.
        #[class(NotFound)]
        Two = 2,
        #[allow(deprecated)]
        Old(old::Old),
    }

    #[cloud_errors]
    pub(super) enum Expected {
        /// An entry.
        #[class(NotFound)]
        Two = 2,
        #[allow(deprecated)]
        Old(old::Old),
    }
}

#[test]
fn the_tables_decode() {
    assert!(matches!(Settled::from_i64(7), Settled::Seven));
    assert!(matches!(Expected::from_i64(4000), Expected::Overriding));
    assert_eq!(OldParent::from_i64(1).as_i64(), 1);
}
