use cloud_errors::{UnknownString, cloud_errors};

/// Errors, imported by `cloud-errors import`.
#[cloud_errors(language = "zh")]
#[non_exhaustive]
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum Errors {
    /// 车辆未找到
    #[class(Unknown)]
    ResourceNotFoundTruck = "ResourceNotFound.Truck",
    /// 内部错误
    #[class(Unknown)]
    InternalError = "InternalError",
    /// 繁忙
    ///
    /// 请稍后
    #[class(Unknown)]
    Busy = "Busy",
    /// Any other code.
    Unknown(UnknownString),
}
