//! The errors of this service, and what those of the cloud mean to its callers.

use cloud_errors::{Category, Classify as _, CommonError, UnknownString, cloud_errors};

/// Errors of a console that shows the instances of a cloud account.
#[cloud_errors]
pub(crate) enum ConsoleError {
    /// Instance not found.
    ///
    /// Check the identifier. The instance may have been deleted.
    #[class(NotFound)]
    #[translate(zh, "实例不存在", help = "请核对实例 ID，该实例可能已被删除。")]
    #[translate(de, "Instanz nicht gefunden", help = "Prüfen Sie die Kennung.")]
    InstanceNotFound = "InstanceNotFound",

    /// Invalid identifier.
    ///
    /// An identifier looks like `ins-1`.
    #[class(InvalidArgument)]
    #[translate(zh, "实例 ID 无效", help = "实例 ID 形如 ins-1。")]
    InvalidIdentifier = "InvalidIdentifier",

    /// The console is temporarily unavailable.
    ///
    /// Try again in a minute.
    #[class(Unavailable)]
    #[translate(zh, "控制台暂时不可用", help = "请一分钟后重试。")]
    Unavailable = "Unavailable",

    /// The cloud refuses the console.
    ///
    /// Your request is correct. The operators of the console have to act.
    #[class(Internal, retry = Never, http = 502)]
    #[translate(
        zh,
        "云服务拒绝了控制台的请求",
        help = "您的请求无误，需由控制台运维人员处理。"
    )]
    CloudRefused = "CloudRefused",

    /// Any other code.
    Unknown(UnknownString),
}

/// Translated by category, so that codes which nobody has declared yet are covered too.
impl From<CommonError> for ConsoleError {
    fn from(error: CommonError) -> Self {
        match error.category() {
            Category::NotFound => Self::InstanceNotFound,
            // The identifier is the only parameter, and the caller's.
            Category::InvalidArgument => Self::InvalidIdentifier,
            // The console's own rate limit is no concern of its caller either.
            Category::RateLimited
            | Category::OutOfCapacity
            | Category::Timeout
            | Category::Internal
            | Category::OperationFailed
            | Category::Unavailable => Self::Unavailable,
            // Credentials, permissions and the bill are the console's, not the caller's. A 401 would
            // make callers sign in again, in vain.
            _ => Self::CloudRefused,
        }
    }
}
