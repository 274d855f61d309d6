//! An application's table, which extends a product's.

use cloud_errors::{PublicError, cloud_errors};

use crate::CmqError;

/// Errors of a service that takes orders and puts them into a queue.
///
/// The service hands on what the queue says, beside codes of its own. Its callers know nothing of
/// the queue, though, so a failure that they could not have avoided must not look like their fault:
/// where the queue says "wrong signature" or "no such queue", it is the service that was set up
/// badly. Such codes keep their number and get another class here.
///
/// ```
/// use cloud_errors::{Classify, Fault};
/// use cloud_errors_examples::{CmqError, OrderError};
///
/// assert_eq!(CmqError::from(4440).fault(), Fault::Caller);
/// assert_eq!(OrderError::from(4440).fault(), Fault::Service);
/// assert_eq!(OrderError::from(4440).http_status(), 500);
/// ```
// `lift` is for what the service asks of the queue without the queue's client: see the program.
#[cloud_errors(
    bands(20000..=20999 => InvalidArgument, 21000..=21999 => Unavailable),
    from(PublicError),
)]
#[non_exhaustive]
pub enum OrderError {
    /// The order has no items.
    ///
    /// Add at least one.
    #[translate(zh, "订单中没有商品", help = "请至少添加一件商品。")]
    EmptyOrder = 20001,

    /// The order was taken before.
    ///
    /// Nothing needs to be done. Give a new order a number of its own.
    #[class(AlreadyExists)]
    #[translate(zh, "该订单此前已经受理", help = "无需处理。新订单请使用新的订单号。")]
    DuplicateOrder = 20002,

    /// No orders are taken at this hour.
    ///
    /// Send the order again in opening hours.
    #[translate(zh, "当前时段不接单", help = "请在营业时间内重新提交。")]
    Closed = 21001,

    /// The service can't sign in to its queue.
    ///
    /// Whoever runs the service has to check its secret key.
    #[overrides]
    #[class(Internal, retry = Never)]
    #[translate(zh, "服务无法登录消息队列", help = "请服务的运维人员检查其密钥。")]
    QueueSignInFailed = 4100,

    /// The service has not paid for its queue.
    ///
    /// Whoever runs the service has to settle the bill. Send the order again later.
    #[overrides]
    #[class(Unavailable)]
    #[translate(
        zh,
        "服务的消息队列已欠费",
        help = "请服务的运维人员结清欠款；订单可稍后重新提交。"
    )]
    QueueNotPaid = 4300,

    /// The queue of the service is missing.
    ///
    /// Whoever runs the service has to create it.
    #[overrides]
    #[class(Internal, retry = Never)]
    #[translate(zh, "服务缺少消息队列", help = "请服务的运维人员创建队列。")]
    QueueMissing = 4440,

    /// Any other code: the queue's, a public one, or one that nobody declared.
    Queue(CmqError),
}
