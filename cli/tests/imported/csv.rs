use cloud_errors::{CommonError, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum DoorError {
    /// Open, still
    ///
    /// Close it
    #[class(Conflict)]
    DoorOpen = "Door.Open",
    /// The "door"
    #[class(InvalidArgument)]
    DoorOpen2 = "Door.Open.",
    /// Third
    #[class(Unknown)]
    DoorOpen3 = "DoorOpen",
    /// Fourth
    #[class(Unknown)]
    Fourth = "2.Doors",
    /// Any other code: one of `CommonError`, or one that nobody declared.
    Common(CommonError),
}
