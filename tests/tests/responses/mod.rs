//! What the tests of responses have in common.

#![allow(dead_code)] // none of them uses all of it

use cloud_errors::response::{self, ApiError, Malformed, ResponseError};
use cloud_errors::{ErrorTable, PublicError, cloud_errors};
use serde::de::{DeserializeOwned, IgnoredAny};

/// Errors of a network.
#[cloud_errors(bands(100000..=199999 => InvalidArgument, 200000..=200009 => (Unknown, retry = Later)))]
pub(crate) enum NetError {
    /// No free IP address is left in the subnet.
    #[class(OutOfCapacity)]
    NoFreeAddress = -3031,
    /// Another task holds the device.
    #[class(Conflict)]
    Busy = -514,
    /// The project does not exist.
    NoSuchProject = 100_004,
    Public(PublicError),
}

/// Errors of a network's lowest layer.
#[cloud_errors]
pub(crate) enum DeepError {
    /// The cable is cut.
    #[class(Unavailable)]
    CableCut = 7,
    Net(NetError),
}

pub(crate) fn api<E: ErrorTable>(body: &str) -> ApiError<E> {
    match response::parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(ResponseError::Api(error)) => error,
        Err(ResponseError::Malformed(malformed)) => panic!("{malformed}: {body}"),
        Ok(_) => panic!("no failure: {body}"),
    }
}

pub(crate) fn malformed<E: ErrorTable>(body: &str) -> Malformed {
    match response::parse::<IgnoredAny, E>(body.as_bytes()) {
        Err(ResponseError::Malformed(malformed)) => malformed,
        Err(ResponseError::Api(error)) => panic!("{error}: {body}"),
        Ok(_) => panic!("no failure: {body}"),
    }
}

pub(crate) fn payload<T: DeserializeOwned, E: ErrorTable>(body: &str) -> T {
    response::parse::<T, E>(body.as_bytes()).unwrap_or_else(|error| panic!("{error}: {body}"))
}
