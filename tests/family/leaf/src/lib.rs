//! Tables three levels down.

use cloud_errors_family_middle::{LayerError, LayerNameError, ProductError, TwoError};
use errors::{PublicError, cloud_errors};

/// Three levels, two parents, and an ancestor that is reached twice.
#[cloud_errors(crate = errors, from(PublicError))]
#[allow(deprecated)]
pub enum LeafError {
    /// Its own.
    #[class(NotFound)]
    Own = 800,
    /// Overrides the vendor, two levels up.
    #[overrides]
    #[class(AlreadyExists)]
    Theirs = 7001,
    /// Classified by a band three levels up.
    Stale = 4299,
    /// First.
    Layer(LayerError),
    /// Also under the first.
    Product(ProductError),
    /// Last.
    Two(TwoError),
}

/// The third level of string tables.
#[cloud_errors(crate = errors)]
pub enum LeafNameError {
    /// Classified two levels up.
    Missing = "Product.Missing.Row",
    /// All others.
    Layer(LayerNameError),
}
