use cloud_errors::{PublicError, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors(bands(
    0..=99 => Unknown,
    9223372036854775000..=9223372036854775807 => Unknown,
))]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum RangesError {
    /// Who
    #[overrides]
    #[alias(7001, 7002)]
    Who = 4100,
    /// Least
    #[class(Unknown)]
    Least = -9223372036854775808,
    /// Any other code: one of `PublicError`, or one that nobody declared.
    Public(PublicError),
}
