use cloud_errors_macros::cloud_errors;

use crate::UnknownCode;

/// The public error codes of Tencent Cloud's API 2.0.
///
/// Every product of API 2.0 may answer with these codes, as well as with codes of its own; 0 means
/// success. Codes and Chinese messages are those of Tencent Cloud's public error code page for API
/// 2.0; the English messages and the help, in both languages, are worded for this crate.
///
/// ```
/// use cloud_errors::{Classify, CloudError, PublicError, Retry};
///
/// let error = PublicError::from(4500_u32);
/// assert_eq!(error, PublicError::ReplayAttack);
/// assert_eq!(error.message(), Some("Replay attack"));
/// assert_eq!(error.retry(), Retry::SignAgain);
/// assert_eq!(error.text("zh").unwrap().message, "重放攻击");
/// ```
///
/// # Other codes
///
/// The vendor has added and dropped codes over the years: older copies of the page list 4200,
/// "request expired". A code that has no row is kept as [`Unknown`](Self::Unknown) and classified
/// by the band that it lies in, if any.
///
/// ```
/// use cloud_errors::{Category, Classify, CloudError, PublicError};
///
/// let error = PublicError::from(4200_u32);
/// assert_eq!(error.as_i64(), 4200);
/// assert_eq!(error.category(), Category::StaleRequest);
/// assert_eq!(error.message(), None);
/// ```
///
/// # Matching
///
/// Values are equal, ordered and hashed by code. Match rows by their variants, and a code that has
/// no row by a guard, `error if error.as_i64() == 4107`, which goes on working once a later version
/// gives that code a row. A constant, `const REPLAY: PublicError = PublicError::from_i64(4500)`, is
/// no pattern: compare with it by `==`.
#[cloud_errors(bands(
    4000..=4099 => InvalidArgument,
    4100..=4199 => Unauthenticated,
    4200..=4299 => StaleRequest,
    4300..=4399 => PermissionDenied,
    4400..=4499 => RateLimited,
    4500..=4599 => StaleRequest,
    4600..=4699 => Unsupported,
    5000..=5099 => NotFound,
    5100..=5199 => OperationFailed,
    5200..=5299 => OutOfCapacity,
    5300..=5399 => PaymentRequired,
    5400..=5499 => PartialSuccess,
    5500..=5599 => FailedPrecondition,
    6000..=6099 => Internal,
    6100..=6199 => Unsupported,
    6200..=6299 => Unavailable,
))]
#[non_exhaustive]
pub enum PublicError {
    /// Invalid request parameter.
    ///
    /// A required parameter is missing, or a value has the wrong format. The `message` field of the
    /// reply gives the details: correct the request accordingly.
    #[class(InvalidArgument)]
    #[translate(
        zh,
        "请求参数非法",
        help = "请求少了必填参数，或者某个参数值的格式有误。请根据返回结果中 message 字段给出的具体\
                原因修正请求。"
    )]
    InvalidParameter = 4000,

    /// Authentication failed.
    ///
    /// The usual cause is a wrongly computed signature. Check the string to sign, the signature
    /// method and the secret key.
    #[class(Unauthenticated)]
    #[translate(
        zh,
        "身份认证失败",
        help = "通常是签名计算有误。请核对签名原文、签名方法以及签名所用的 SecretKey。"
    )]
    AuthenticationFailed = 4100,

    /// Not authorized to call the interface.
    ///
    /// The main account has not granted this sub-account access to the interface. Ask the
    /// administrator of the main account for permission to call it.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "未授权访问接口",
        help = "主账号还没有允许当前子账号调用该接口。请找主账号的管理员为子账号开通调用权限。"
    )]
    UnauthorizedInterface = 4101,

    /// Not authorized to access the resource.
    ///
    /// The main account has not granted this sub-account access to this particular resource. Ask
    /// the administrator of the main account for permission on it.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "未授权访问资源",
        help = "主账号还没有允许当前子账号访问这一特定资源。\
                请找主账号的管理员为子账号开通该资源的权限。"
    )]
    UnauthorizedResource = 4102,

    /// Not authorized to access the resource that the interface operates on.
    ///
    /// The main account has not granted this sub-account access to the particular resource that the
    /// interface would operate on. Ask the administrator of the main account for permission on that
    /// resource.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "未授权访问当前接口所操作的资源",
        help = "对于该接口要操作的特定资源，主账号还没有允许当前子账号访问。\
                请找主账号的管理员为子账号开通该资源的权限。"
    )]
    UnauthorizedInterfaceResource = 4103,

    /// Secret key not found.
    ///
    /// The key that the request was made with does not exist. Check that the `SecretId` is right
    /// and that the key has not been deleted, then try again.
    #[class(Unauthenticated)]
    #[translate(
        zh,
        "密钥不存在",
        help = "系统中查不到请求所用的密钥。请核实 SecretId 填写无误、密钥没有被删除，然后再试。"
    )]
    SecretKeyNotFound = 4104,

    /// Invalid token.
    ///
    /// Send the session token that belongs to the same temporary credential as the key pair, and
    /// get a fresh credential once it has expired. A permanent key takes no token.
    #[class(Unauthenticated, retry = Reauthenticate)]
    #[translate(
        zh,
        "token 错误",
        help = "token 必须与同一份临时凭证中的密钥配套使用，凭证过期后请重新获取。\
                使用永久密钥时不要传 token。"
    )]
    InvalidToken = 4105,

    /// MFA check failed.
    ///
    /// Repeat the check with a current code. If current codes are refused too, check that the clock
    /// of the MFA device is right and that the device is still bound to the account.
    #[class(Unauthenticated)]
    #[translate(
        zh,
        "MFA 校验失败",
        help = "请用当前有效的动态码重新校验。如果仍不通过，请检查 MFA 设备的时间是否准确、\
                设备是否还绑定在该账号上。"
    )]
    MfaFailed = 4106,

    /// Other CAM authorization failure.
    ///
    /// Cloud Access Management (CAM) refused the request for a reason that has no code of its own.
    /// Go through the CAM policies of the calling account with the administrator of the main
    /// account.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "其他 CAM 鉴权失败",
        help = "访问管理（CAM）拒绝了这次请求，而具体原因没有单独的错误码。\
                请与主账号的管理员一起检查调用者的 CAM 策略。"
    )]
    CamAuthorizationFailed = 4110,

    /// Access denied.
    ///
    /// The account may have been banned, for example, or may not be among the users that the
    /// interface is meant for. Ask support which reason applies.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "拒绝访问",
        help = "原因可能是账号已被封禁，或者该接口不面向当前用户开放，等等。请向客服了解具体原因。"
    )]
    AccessDenied = 4300,

    /// Quota exceeded.
    ///
    /// More requests were sent than the quota allows. Send fewer; if the quota itself is too low,
    /// open a ticket in the Tencent Cloud console.
    #[class(RateLimited)]
    #[translate(
        zh,
        "超过配额",
        help = "发送的请求次数多于配额所允许的次数。请降低调用频率；如果配额不够用，\
                请到腾讯云控制台提交工单。"
    )]
    QuotaExceeded = 4400,

    /// Replay attack.
    ///
    /// The server uses `Nonce` and `Timestamp` to carry out each request only once. Sign again with
    /// a `Nonce` that differs from the last one and a `Timestamp` within 5 minutes of the time of
    /// Tencent's server.
    #[class(StaleRequest)]
    #[translate(
        zh,
        "重放攻击",
        help = "服务器凭 Nonce 和 Timestamp 保证同一请求只执行一次。请换一个与上次不同的 Nonce，\
                并让 Timestamp 与腾讯服务器的时差保持在 5 分钟以内，重新签名后再发送。"
    )]
    ReplayAttack = 4500,

    /// Unsupported protocol.
    ///
    /// At present the API answers over HTTPS only, not over HTTP. Send the request over HTTPS.
    #[class(Unsupported)]
    #[translate(
        zh,
        "协议不支持",
        help = "目前 API 只能通过 HTTPS 调用，不接受 HTTP 请求。请改用 HTTPS 地址。"
    )]
    UnsupportedProtocol = 4600,

    /// Resource not found.
    ///
    /// The instance that the identifier names does not exist, has been returned, or belongs to
    /// another user. Check the identifier and the account that signs the request.
    #[class(NotFound)]
    #[translate(
        zh,
        "资源不存在",
        help = "资源标识所指的实例可能并不存在、已经退还，或者属于其他用户。\
                请核对资源标识以及签名所用的账号。"
    )]
    ResourceNotFound = 5000,

    /// Resource operation failed.
    ///
    /// The `message` field of the reply gives the reason. Try again later if doing it twice does no
    /// harm, or ask support for help.
    #[class(OperationFailed)]
    #[translate(
        zh,
        "资源操作失败",
        help = "失败的具体原因见返回结果中的 message 字段。如果重复执行没有副作用，\
                可以过一会儿再试；也可以请客服协助处理。"
    )]
    ResourceOperationFailed = 5100,

    /// Resource purchase failed.
    ///
    /// The instance configuration may be unsupported, for example, or too few resources may be
    /// left. Choose another configuration or another zone.
    #[class(OutOfCapacity)]
    #[translate(
        zh,
        "资源购买失败",
        help = "常见原因是所选的实例配置不受支持，或者资源已经不够。请更换配置或可用区后再购买。"
    )]
    ResourcePurchaseFailed = 5200,

    /// Insufficient balance.
    ///
    /// The balance of the account does not cover the purchase or the upgrade. Top it up, then order
    /// again.
    #[class(PaymentRequired)]
    #[translate(
        zh,
        "余额不足",
        help = "账号里的余额不够支付这次购买或升级。请充值后重新下单。"
    )]
    InsufficientBalance = 5300,

    /// Partial success.
    ///
    /// Only some operations of the batch succeeded. Read the details in the return value, and send
    /// again only what failed.
    #[class(PartialSuccess)]
    #[translate(
        zh,
        "部分执行成功",
        help = "批量操作只成功了一部分，各项结果请查看方法的返回值。不要整批重发，\
                只需重新处理失败的部分。"
    )]
    PartialSuccess = 5400,

    /// User qualification not approved.
    ///
    /// The purchase failed because the user's qualification has not been approved. Complete the
    /// qualification review, then order again.
    #[class(FailedPrecondition)]
    #[translate(
        zh,
        "用户资质审核未通过",
        help = "用户的资质还没有通过审核，因此无法购买该资源。请先完成资质审核，再重新购买。"
    )]
    QualificationNotApproved = 5500,

    /// Internal server error.
    ///
    /// Something failed inside the server. Try again later if doing it twice does no harm, or ask
    /// support for help.
    #[class(Internal)]
    #[translate(
        zh,
        "服务器内部错误",
        help = "故障出在服务器一侧。如果重复执行没有副作用，可以过一会儿再试；\
                也可以请客服协助处理。"
    )]
    InternalError = 6000,

    /// Version currently not supported.
    ///
    /// First check that the domain name is the right one for the module: domain names can differ
    /// between modules. If it is, this version may not support the interface, for example, or the
    /// interface may be under maintenance.
    #[class(Unsupported)]
    #[translate(
        zh,
        "版本暂不支持",
        help = "请先检查域名是否与接口所属的模块对应，各模块的域名可能互不相同。如果域名无误，\
                则可能是当前版本没有提供该接口，或者接口正在维护，等等。"
    )]
    UnsupportedVersion = 6100,

    /// Interface temporarily unavailable.
    ///
    /// The interface is out of service for maintenance. Try again later.
    #[class(Unavailable)]
    #[translate(
        zh,
        "接口暂时无法访问",
        help = "接口正在停服维护，请过一段时间再调用。"
    )]
    InterfaceUnavailable = 6200,

    /// Any other code: a public one that has no row here, or one of a product.
    Unknown(UnknownCode),
}
