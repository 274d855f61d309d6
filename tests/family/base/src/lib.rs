//! Two tables without a parent, one with, and one that no path leads to but a re-export.

use cloud_errors::{PublicError, UnknownCode, UnknownString, cloud_errors};

/// A product's table.
#[cloud_errors(bands(0..=99 => Unavailable, -200..=-1 => NotFound, 9000..=9999 => Conflict))]
#[non_exhaustive]
pub enum ProductError {
    /// In the range of the header's band.
    First = 1,
    /// Negative.
    Second = -200,
    /// Between the public codes, classified by a public band.
    Between = 4107,
    /// An override of the public table.
    ///
    /// Wait an hour.
    #[overrides]
    #[class(QuotaExceeded)]
    QuotaExceeded = 4400,
    /// Public codes, and all others.
    Public(PublicError),
}

/// A table of another vendor.
#[cloud_errors(bands(7000..=7999 => Timeout))]
pub enum VendorError {
    /// Theirs.
    #[class(Unsupported)]
    Theirs = 7001,
    /// Shared with the product's table.
    #[class(Internal)]
    Shared = 300,
    /// All others.
    Unknown(UnknownCode),
}

mod hidden {
    use super::{UnknownCode, cloud_errors};

    type Leaf = UnknownCode;

    macro_rules! made {
        ($($variant:ident = $code:literal $text:literal),*) => {
            /// Made by a macro in a private module.
            #[cloud_errors]
            pub enum MadeError {
                $(
                    #[doc = $text]
                    #[class(Conflict)]
                    $variant = $code,
                )*
                /// All others.
                Unknown(Leaf),
            }
        };
    }
    made!(Made = 500 "Made.", MadeToo = 0x1f5 "Made too.");
}

pub use hidden::MadeError as ReexportedError;

/// A string table.
#[cloud_errors(bands("Product" => Conflict, "Product.Missing" => NotFound))]
#[non_exhaustive]
pub enum ProductNameError {
    /// Something.
    Something = "Product.Something",
    /// An entry of its own.
    #[class(Timeout)]
    Own = "Own",
    /// All others.
    Unknown(UnknownString),
}

/// Variants whose names are keywords in a later edition.
#[cloud_errors]
#[allow(non_camel_case_types)]
pub enum KeywordError {
    /// A keyword since 2024.
    #[class(NotFound)]
    gen = 1,
    /// A keyword since 2018.
    #[class(NotFound)]
    r#try = 3,
    /// All others.
    Unknown(UnknownCode),
}
