use core::fmt;

/// Whether to send the request again, and how.
///
/// An axis of its own beside [`Category`](crate::Category), because one category can mean either:
/// a row may say `#[class(OperationFailed, retry = Later)]`.
///
/// ```
/// use cloud_errors::Retry;
///
/// let idempotent = true;
/// assert!(Retry::Later.allows(!idempotent));
/// assert!(Retry::IfIdempotent.allows(idempotent));
/// assert!(!Retry::IfIdempotent.allows(!idempotent));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Retry {
    /// The same request will fail again.
    Never,
    /// The request was not carried out: send it again after a delay.
    Later,
    /// A rate limit: back off, and send less from now on.
    Slower,
    /// Sign again with a fresh nonce and timestamp, then send at once.
    Resign,
    /// The request may have been carried out: send it again only if doing it twice does no harm.
    IfIdempotent,
}

impl Retry {
    /// Every value, in the order of their declaration.
    pub const ALL: &'static [Self] = &[
        Self::Never,
        Self::Later,
        Self::Slower,
        Self::Resign,
        Self::IfIdempotent,
    ];

    /// The name of the variant: `"IfIdempotent"`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "Never",
            Self::Later => "Later",
            Self::Slower => "Slower",
            Self::Resign => "Resign",
            Self::IfIdempotent => "IfIdempotent",
        }
    }

    /// Whether a retry loop may send the request again; `idempotent` says that carrying it out
    /// twice does no harm.
    #[must_use]
    pub const fn allows(self, idempotent: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Later | Self::Slower | Self::Resign => true,
            Self::IfIdempotent => idempotent,
        }
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
