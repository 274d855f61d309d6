use super::names::named;

/// Whether and how to send the request again.
///
/// Independent of [`Category`](crate::Category): a category gives the default, and an entry or a band
/// can override it, as in `#[class(OperationFailed, retry = Later)]`.
///
/// | retry | what a client does | example |
/// |---|---|---|
/// | [Never](Self::Never) | reports the error | 4000 |
/// | [Later](Self::Later) | not executed: waits, then sends the request again | 6200 |
/// | [Slower](Self::Slower) | not executed: backs off, and sends less from now on | 4400 |
/// | [SignAgain](Self::SignAgain) | not executed: signs with a fresh nonce and timestamp, then sends once more | 4500 |
/// | [Reauthenticate](Self::Reauthenticate) | not executed: gets fresh credentials, then sends once more | 4105 |
/// | [IfIdempotent](Self::IfIdempotent) | may have been executed: sends the request again only if it is idempotent | 5100 |
///
/// The examples are codes of [`PublicError`](crate::PublicError). The guide has
/// [a loop](crate::guide::retrying) that treats all six.
///
/// ```
/// use cloud_errors::Retry;
///
/// let idempotent = true;
/// assert!(Retry::Later.allows(!idempotent));
/// assert!(Retry::IfIdempotent.allows(idempotent));
/// assert!(!Retry::IfIdempotent.allows(!idempotent));
/// assert_eq!("Later".parse(), Ok(Retry::Later));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
#[allow(clippy::doc_markdown)] // on a phone, rustdoc breaks words in backticks anywhere
pub enum Retry {
    /// The same request will fail again.
    ///
    /// Example: `4000` or `InvalidParameter`.
    Never,
    /// Not executed: retry after a delay.
    ///
    /// Example: `6200` or `ServiceUnavailable`.
    Later,
    /// A rate limit: back off, and send less from now on.
    ///
    /// Example: `4400` or `RequestLimitExceeded`.
    Slower,
    /// Not executed: sign again with a fresh nonce and timestamp, then send once more.
    ///
    /// Example: `4500` or `AuthFailure.SignatureExpire`.
    SignAgain,
    /// Not executed: get fresh credentials, for example because a token has expired, then send once
    /// more.
    ///
    /// Example: `4105` or `AuthFailure.TokenFailure`.
    Reauthenticate,
    /// May have been executed: retry only if the request is idempotent.
    ///
    /// Example: `5100` or `InternalError`.
    IfIdempotent,
}

named!(Retry {
    Never,
    Later,
    Slower,
    SignAgain,
    Reauthenticate,
    IfIdempotent,
});

impl Retry {
    /// Whether a retry loop may send the request again.
    ///
    /// Pass `true` for `idempotent` if executing the request twice has the effect of executing it once.
    #[must_use]
    pub const fn allows(self, idempotent: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Later | Self::Slower | Self::SignAgain | Self::Reauthenticate => true,
            Self::IfIdempotent => idempotent,
        }
    }
}
