use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum DoorError {
    /// The "door" is open {0} 100%
    #[class(Unknown)]
    #[name("ERR_DOOR_OPEN")]
    ErrDoorOpen = 9001,
    /// The door is ajar
    ///
    /// Close it
    #[class(Unknown)]
    ErrDoorOpen9002 = 9002,
    /// 9003
    #[class(Unknown)]
    Code9003 = 9003,
    /// Any other code.
    Unknown(UnknownCode),
}
