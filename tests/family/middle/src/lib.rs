//! Tables that extend tables of another crate, named by different paths.

pub use cloud_errors_family_base::{
    ProductError, ProductNameError, ReexportedError as Renamed, VendorError,
};

use cloud_errors::{CommonError, cloud_errors};

/// An alias works like the table itself.
pub type Alias = ProductError;

/// Extends one table, by an alias.
#[cloud_errors(bands(200..=299 => InvalidArgument), from(cloud_errors::PublicError))]
pub enum LayerError {
    /// Something new.
    New = 200,
    /// Overrides the product.
    #[overrides]
    #[class(Timeout)]
    First = 1,
    /// Overrides the public table, two levels up.
    #[overrides]
    #[class(Internal, retry = Never)]
    InternalError = 6000,
    /// The product's, and all others.
    Product(Alias),
}

/// Extends two tables, one of them made by a macro in a private module.
#[cloud_errors]
pub enum TwoError {
    /// Its own.
    #[class(Conflict)]
    Own = 700,
    /// The vendor's.
    Vendor(VendorError),
    /// What a macro made, and all others.
    Made(Renamed),
}

/// Extends two tables of strings.
#[cloud_errors]
pub enum LayerNameError {
    /// Classified by a product's band.
    Layer = "Product.Layer",
    /// Classified by a common band.
    Stale = "AuthFailure.Stale",
    /// Overrides the product.
    #[overrides]
    #[class(OutOfCapacity)]
    Own = "Own",
    /// The product's.
    Product(ProductNameError),
    /// The common ones, and all others.
    Common(CommonError),
}
