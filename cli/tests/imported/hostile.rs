use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum HostileError {
    /// `[link]` and `Other` */ /* // {} % \ "
    #[class(Unknown)]
    #[name("self")]
    LinkAndOther = 100,
    /// Self
    #[class(Unknown)]
    #[name("Self")]
    Code101 = 101,
    /// type
    #[class(Unknown)]
    #[name("type")]
    Type = 102,
    /// ALL
    #[class(Unknown)]
    #[name("ALL")]
    All = 103,
    /// Tabs and turns
    #[class(Unknown)]
    #[name("find")]
    Find = 104,
    /// - a list
    ///
    /// - of two
    ///
    /// - a list
    /// - of two
    #[class(Unknown)]
    #[name("as_i64")]
    AsI64 = 105,
    /// code
    ///
    /// '''
    ///
    /// '''
    /// code
    /// '''
    #[class(Unknown)]
    Option = 106,
    /// #[doc] <script>alert(1)</script> <b>
    #[class(Unknown)]
    None = 107,
    /// 1. One
    #[class(Unknown)]
    Code108 = 108,
    /// indented
    #[class(Unknown)]
    Indented = 109,
    /// été
    #[class(Unknown)]
    Code110 = 110,
    /// abcd
    #[class(Unknown)]
    Abcd = 111,
    /// Any other code.
    Unknown(UnknownCode),
}
