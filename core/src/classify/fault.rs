use super::names::named;

/// Who has to change something before the request can succeed.
///
/// A fault of the caller need not have a 4xx status: [`Unsupported`](crate::Category::Unsupported)
/// is the caller's, and its HTTP status is 501.
///
/// ```
/// use cloud_errors::{Category, Fault};
///
/// assert_eq!(Category::Unavailable.fault(), Fault::Service);
/// assert_eq!(Category::Unsupported.fault(), Fault::Caller);
/// assert_eq!("Service".parse(), Ok(Fault::Service));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The client that sent the request, or its user.
    Caller,
    /// The service that answered the request.
    Service,
    /// The code is neither declared nor in a band.
    Unknown,
}

named!(Fault {
    Caller,
    Service,
    Unknown,
});
