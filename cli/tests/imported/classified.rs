use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum ClassifiedError {
    /// One late
    #[class(Timeout)]
    OneLate = 1,
    /// Two lost
    #[class(NotFound, retry = Later)]
    TwoLost = 2,
    /// Three fight
    #[class(Conflict, http = 412)]
    ThreeFight = 3,
    /// Four
    #[class(Unknown)]
    Four = 4,
    /// Any other code.
    Unknown(UnknownCode),
}
