use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors(language = "zh")]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum DepotError {
    /// 仓库|已满
    ///
    /// 请 扩容 <https://depot.example/grow> 后重试
    #[class(NotFound)]
    Code8001 = 8001,
    /// 标签不存在 (no such label)
    #[class(NotFound)]
    #[alias(8003)]
    NoSuchLabel = 8002,
    /// 繁忙
    ///
    /// 稍后重试
    #[class(NotFound)]
    #[name("BUSY_NOW")]
    BusyNow = 8004,
    /// Any other code.
    Unknown(UnknownCode),
}
