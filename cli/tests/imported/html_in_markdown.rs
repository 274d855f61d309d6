use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors(language = "zh")]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum TruckError {
    /// 重放攻击
    ///
    /// 换一个
    #[class(Unknown)]
    Code4500 = 4500,
    /// 车已满
    #[class(Unknown)]
    Code8101 = 8101,
    /// Any other code.
    Unknown(UnknownCode),
}
