use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors(bands(
    6100..=6199 => Internal,
))]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum DepotError {
    /// The depot is full
    ///
    /// Wait, or buy <https://depot.example/buy?a=1&b=2> more.
    /// Then retry.
    #[class(Unavailable)]
    DepotFull = 6001,
    /// Label <id> is "unknown" & lost
    ///
    /// Label is lost
    #[class(NotFound)]
    LabelIdUnknownLost = 6002,
    /// Call us
    ///
    /// - Or write
    ///
    /// Soon
    #[class(Unknown)]
    CallUs = -6003,
    /// The gate is closed
    ///
    /// Come tomorrow
    #[class(Unknown)]
    GateClosed = 6004,
    /// The gate is closed
    #[class(Unknown)]
    GateClosed6005 = 6005,
    /// Any other code.
    Unknown(UnknownCode),
}
