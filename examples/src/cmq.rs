//! A product's table, which extends the public one.

use cloud_errors::{PublicError, cloud_errors};

/// Errors of Tencent Cloud's message queue, CMQ, whose API is of version 2.0.
///
/// Codes are those of the product's error code page; the texts are worded for this table. A reply
/// carries a code of the public kind, and in parentheses at the start of its message the code of
/// the module that failed, which is finer: 4440 says that a queue or a topic is missing, 10100 and
/// 10600 say which. Both are rows here.
///
/// Three rows take over a public code that means something else in this product. The public 4500
/// asks for a fresh signature; here it says that a topic has too many subscriptions, and signing
/// again will not help:
///
/// ```
/// use cloud_errors::{Classify, PublicError, Retry};
/// use cloud_errors_examples::CmqError;
///
/// assert_eq!(PublicError::from(4500).retry(), Retry::SignAgain);
/// assert_eq!(CmqError::from(4500), CmqError::TooManySubscriptions);
/// assert_eq!(CmqError::from(4500).retry(), Retry::Never);
/// ```
// The product fills the numbers between the public codes with its own, so what the public bands say
// of 44xx and 45xx does not hold. Most module codes are about a parameter.
#[cloud_errors(bands(
    4400..=4599 => FailedPrecondition,
    10000..=10999 => InvalidArgument,
))]
#[non_exhaustive]
pub enum CmqError {
    /// The account is in arrears.
    ///
    /// Settle the bill. The service answers again once the account is no longer in arrears.
    #[overrides]
    #[class(PaymentRequired)]
    #[translate(zh, "账号已欠费", help = "请先结清欠款，之后服务会恢复。")]
    AccountInArrears = 4300,

    /// The message is larger than the queue allows.
    ///
    /// Send a smaller message, or raise the limit in the attributes of the queue.
    #[overrides]
    #[class(InvalidArgument)]
    #[translate(
        zh,
        "消息超过队列允许的大小",
        help = "请缩小消息，或在队列属性中调高上限。"
    )]
    MessageTooLarge = 4400,

    /// The queue holds as many messages as it may.
    ///
    /// Let consumers catch up, or raise the number of messages that the queue may hold. Sending
    /// works again as soon as messages have been consumed.
    #[class(QuotaExceeded, retry = Later)]
    #[translate(
        zh,
        "队列中的消息已达上限",
        help = "请等待消费者处理积压，或调高队列可堆积的消息数。有消息被消费后即可继续发送。"
    )]
    QueueFull = 4410,

    /// Too many requests per second.
    ///
    /// Send fewer requests, for example by sending messages in batches.
    #[class(RateLimited)]
    #[translate(
        zh,
        "每秒请求数过多",
        help = "请降低请求频率，例如改用批量接口发送消息。"
    )]
    TooManyRequests = 4420,

    /// The receipt handle is not valid.
    ///
    /// Use the handle that the last receipt of the message came with. Once its time has passed, the
    /// message is visible again and has to be received anew.
    #[class(InvalidArgument)]
    #[translate(
        zh,
        "消息句柄无效",
        help = "请使用最近一次接收该消息时得到的句柄。句柄过期后消息会重新可见，需要再次接收。"
    )]
    InvalidReceiptHandle = 4430,

    /// The queue or topic does not exist.
    ///
    /// Check its name and region. It may have been deleted.
    #[class(NotFound)]
    #[translate(zh, "找不到队列或主题", help = "请核对名称与地域，也可能已经被删除。")]
    QueueOrTopicNotFound = 4440,

    /// The account has as many queues or topics as it may.
    ///
    /// Delete some that are no longer used, or open a ticket for a higher limit.
    #[class(QuotaExceeded)]
    #[translate(
        zh,
        "队列或主题数量已达上限",
        help = "请删除不再使用的队列或主题，或提交工单申请提高上限。"
    )]
    TooManyQueuesOrTopics = 4450,

    /// A queue of this name exists already.
    ///
    /// Use it, or choose another name. Names that differ only in upper and lower case are the same.
    #[class(AlreadyExists)]
    #[translate(
        zh,
        "同名队列已存在",
        help = "请直接使用该队列，或另取名字。队列名不区分大小写。"
    )]
    QueueExists = 4460,

    /// The messages of the batch are larger than 1 MB together.
    ///
    /// Split the batch.
    #[class(InvalidArgument)]
    #[translate(zh, "批量消息总大小超过 1 MB", help = "请拆成几批发送。")]
    BatchTooLarge = 4470,

    /// The interface is called too often.
    ///
    /// Call it less often.
    #[class(RateLimited)]
    #[translate(zh, "接口调用过于频繁", help = "请降低该接口的调用频率。")]
    InterfaceCalledTooOften = 4480,

    /// The subscription or the transaction does not allow it.
    ///
    /// The module code tells which: a subscription of this name may exist already, a message may not
    /// be in the state that the transaction expects, or the queue may not support transactions.
    #[class(Conflict)]
    #[translate(
        zh,
        "与现有订阅或事务状态冲突",
        help = "具体原因见模块错误码：可能同名订阅已存在、消息状态与事务要求不符，或队列不支持事务。"
    )]
    SubscriptionOrTransactionConflict = 4490,

    /// The topic has as many subscriptions as it may.
    ///
    /// Delete some, or spread the subscribers over several topics.
    #[overrides]
    #[class(QuotaExceeded)]
    #[translate(
        zh,
        "该主题的订阅数已达上限",
        help = "请删除部分订阅，或把订阅者分散到多个主题。"
    )]
    TooManySubscriptions = 4500,

    /// The URL holds white space.
    ///
    /// Remove it, or encode it.
    #[class(InvalidArgument)]
    #[translate(zh, "URL 中有空白字符", help = "请去掉空白字符或对其编码。")]
    WhiteSpaceInUrl = 4510,

    /// Some messages of the batch were not deleted.
    ///
    /// Delete again those that the reply names.
    #[class(PartialSuccess)]
    #[translate(
        zh,
        "批量消息中有一部分未能删除",
        help = "请对返回结果中列出的消息重新执行删除。"
    )]
    PartlyDeleted = 6010,

    /// The messages of the batch were not deleted.
    ///
    /// Delete them again.
    #[class(Internal)]
    #[translate(zh, "整批消息均未能删除", help = "请重新执行删除。")]
    BatchDeleteFailed = 6020,

    /// The message reaches no subscriber.
    ///
    /// Add a subscription to the topic. If it has some, compare the tags or the routing key of the
    /// message with what they ask for.
    #[class(FailedPrecondition)]
    #[translate(
        zh,
        "没有订阅者能收到该消息",
        help = "请为主题添加订阅；若已有订阅，请比对消息的标签或路由键与订阅的过滤条件。"
    )]
    NoSubscriber = 6030,

    /// The name was released a moment ago, or the transaction was not confirmed.
    ///
    /// A queue or topic of the same name may be created 10 seconds after the old one was deleted. A
    /// confirmation may be sent again.
    #[class(Conflict, retry = Later)]
    #[translate(
        zh,
        "名称刚刚释放，或事务未能确认",
        help = "删除队列或主题 10 秒之后才能再建同名的；事务确认可以稍后重发。"
    )]
    NotYet = 6040,

    /// The queue does not rewind, or the subscription has too many filters.
    ///
    /// Give the queue a rewind period in its attributes, or remove filter tags or binding keys.
    #[class(FailedPrecondition)]
    #[translate(
        zh,
        "队列不支持回溯，或订阅的过滤条件过多",
        help = "请在队列属性中设置回溯时间，或减少过滤标签与 bindingKey。"
    )]
    NoRewindOrTooManyFilters = 6050,

    /// Too many messages of the queue are delayed, or received but not deleted.
    ///
    /// Delete messages once they have been dealt with.
    #[class(QuotaExceeded, retry = Later)]
    #[translate(
        zh,
        "队列中未确认或延时的消息过多",
        help = "消息处理完毕后请及时删除。"
    )]
    TooManyInFlight = 6070,

    /// The queue is empty.
    ///
    /// Nothing is wrong: ask again later, or wait longer for a message when receiving.
    #[class(NotFound, retry = Later)]
    #[translate(
        zh,
        "队列暂时是空的",
        help = "并非故障：请稍后再取，或在接收时加长等待时间。"
    )]
    NoMessage = 7000,

    /// The connection has not been authenticated.
    ///
    /// Authenticate it before any other request.
    #[class(Unauthenticated)]
    #[translate(zh, "连接尚未通过鉴权", help = "请先鉴权，再发其他请求。")]
    ConnectionNotAuthenticated = 10031,

    /// The secret key can't be used.
    ///
    /// Check in the console that the key has not been disabled.
    #[class(Unauthenticated)]
    #[translate(zh, "密钥状态异常", help = "请在控制台确认密钥没有被禁用。")]
    SecretKeyUnusable = 10080,

    /// The queue does not exist.
    ///
    /// Check its name and region. It may have been deleted.
    #[class(NotFound)]
    #[translate(zh, "找不到队列", help = "请核对名称与地域，也可能已经被删除。")]
    QueueNotFound = 10100,

    /// The message is empty.
    ///
    /// Give it a body.
    #[translate(zh, "消息没有内容", help = "请填写消息正文。")]
    EmptyMessage = 10120,

    /// There is no message to receive.
    ///
    /// Nothing is wrong: ask again later, or wait longer for a message when receiving.
    #[class(NotFound, retry = Later)]
    #[translate(
        zh,
        "暂无可接收的消息",
        help = "并非故障：请稍后再取，或在接收时加长等待时间。"
    )]
    NothingToReceive = 10200,

    /// The account has as many queues as it may.
    ///
    /// Delete queues that are no longer used, or open a ticket for a higher limit.
    #[class(QuotaExceeded)]
    #[translate(
        zh,
        "队列数量已达上限",
        help = "请删除不再使用的队列，或提交工单申请提高上限。"
    )]
    TooManyQueues = 10220,

    /// The secret key does not exist.
    ///
    /// Check the `SecretId`.
    #[class(Unauthenticated)]
    #[translate(zh, "没有这个密钥", help = "请核对 SecretId。")]
    SecretKeyNotFound = 10270,

    /// The account may not do this.
    ///
    /// It may be a collaborator's account. Use the main account, or ask its administrator.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "该账号不能执行此操作",
        help = "可能是协作者账号，请改用主账号或联系其管理员。"
    )]
    AccountNotAllowed = 10440,

    /// Cloud Access Management grants no permission.
    ///
    /// Ask the administrator of the main account for a policy that allows the action.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "访问管理（CAM）未授予权限",
        help = "请主账号的管理员授予允许该操作的策略。"
    )]
    NotAuthorizedByCam = 10461,

    /// The topic still has subscriptions.
    ///
    /// Delete them all, then the topic.
    #[class(FailedPrecondition)]
    #[translate(zh, "主题下还有订阅", help = "请先删除该主题的全部订阅，再删除主题。")]
    TopicHasSubscriptions = 10540,

    /// The topic does not exist.
    ///
    /// Check its name and region. It may have been deleted.
    #[class(NotFound)]
    #[translate(zh, "找不到主题", help = "请核对名称与地域，也可能已经被删除。")]
    TopicNotFound = 10600,

    /// The account has as many topics as it may.
    ///
    /// Delete topics that are no longer used, or open a ticket for a higher limit.
    #[class(QuotaExceeded)]
    #[translate(
        zh,
        "主题数量已达上限",
        help = "请删除不再使用的主题，或提交工单申请提高上限。"
    )]
    TooManyTopics = 10610,

    /// The topic has no subscription.
    ///
    /// Add one before publishing.
    #[class(FailedPrecondition)]
    #[translate(zh, "主题没有任何订阅", help = "请先添加订阅，再发布消息。")]
    TopicHasNoSubscription = 10650,

    /// The name was released a moment ago.
    ///
    /// Create the queue or topic 10 seconds after the old one was deleted.
    #[class(Conflict, retry = Later)]
    #[translate(
        zh,
        "名称刚刚释放",
        help = "请在删除 10 秒之后再创建同名的队列或主题。"
    )]
    NameJustReleased = 10660,

    /// No subscriber asks for this message.
    ///
    /// Compare the tags or the routing key of the message with what the subscriptions ask for.
    #[class(FailedPrecondition)]
    #[translate(
        zh,
        "没有订阅匹配该消息",
        help = "请比对消息的标签或路由键与各订阅的过滤条件。"
    )]
    NoMatchingSubscriber = 10730,

    /// The transaction was not confirmed.
    ///
    /// Send the confirmation again.
    #[class(Internal)]
    #[translate(zh, "事务未能确认", help = "请重新发送确认。")]
    TransactionNotConfirmed = 10750,

    /// Some messages of the transaction were not confirmed.
    ///
    /// Send the confirmation of those again.
    #[class(PartialSuccess)]
    #[translate(
        zh,
        "事务中有一部分消息未能确认",
        help = "请只对这些消息重新发送确认。"
    )]
    TransactionPartlyConfirmed = 10760,

    /// The message identifier is not valid.
    ///
    /// Use the identifier that sending the message returned.
    #[translate(zh, "消息 ID 无效", help = "请使用发送消息时返回的 ID。")]
    InvalidMessageId = 10770,

    /// The message can't go into that state from the one it is in.
    ///
    /// Read the state of the transaction, then decide again.
    #[class(FailedPrecondition)]
    #[translate(
        zh,
        "消息当前状态不允许这样转换",
        help = "请查询事务的当前状态，再决定如何处理。"
    )]
    StateChangeNotAllowed = 10780,

    /// The queue does not support transactions.
    ///
    /// Create a queue with transactions turned on.
    #[class(Unsupported)]
    #[translate(zh, "队列未开启事务功能", help = "请新建一个开启了事务的队列。")]
    TransactionsNotSupported = 10790,

    /// Any other code: a public one, or one that nobody declared.
    Public(PublicError),
}
