use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum DepotError {
    /// The door is open
    ///
    /// Close it
    #[class(Unknown)]
    #[name("doorOpen")]
    DoorOpen = 9101,
    /// All doors are open
    #[class(Unknown)]
    #[name("ALL")]
    All = 9102,
    /// Who knows
    #[class(Unknown)]
    Unknown9103 = 9103,
    /// Any other code.
    Unknown(UnknownCode),
}
