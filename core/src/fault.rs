use core::fmt;

/// Who has to change something before the request can succeed.
///
/// ```
/// use cloud_errors::{Category, Fault};
///
/// assert_eq!(Category::Unavailable.fault(), Fault::Service);
/// assert_eq!(Fault::Service.to_string(), "Service");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The side that sent the request (4xx in HTTP).
    Caller,
    /// The side that answered it (5xx in HTTP).
    Service,
    /// Nobody knows: the code is in no table and in no band.
    Unknown,
}

impl Fault {
    /// The name of the variant: `"Caller"`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Caller => "Caller",
            Self::Service => "Service",
            Self::Unknown => "Unknown",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
