//! The errors of the service that the client talks to: a few rows on top of the public table.

use cloud_errors::{PublicError, cloud_errors};

/// Errors of the parcel service.
#[cloud_errors(bands(-7199..=-7100 => InvalidArgument))]
pub(crate) enum ParcelError {
    /// The address is incomplete.
    ///
    /// Add the house number, and create the parcel again.
    AddressIncomplete = -7101,

    /// The locker is full.
    ///
    /// Choose another locker, or wait until someone empties this one.
    #[class(OutOfCapacity)]
    LockerFull = -7200,

    /// Any other code: a public one, or one nobody declared.
    Public(PublicError),
}
