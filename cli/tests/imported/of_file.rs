use cloud_errors::cloud_errors;

use super::BaseError;

/// Errors, imported by `cloud-errors import`.
#[cloud_errors(language = "zh")]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum TruckError {
    /// 车已满
    #[class(Unknown)]
    Code8101 = 8101,
    /// Any other code: one of `BaseError`, or one that nobody declared.
    Base(BaseError),
}
