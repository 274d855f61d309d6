use cloud_errors::{UnknownCode, cloud_errors};

/// Errors, imported by `cloud-errors import`.
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
#[allow(clippy::doc_lazy_continuation, clippy::doc_markdown)]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#[allow(rustdoc::invalid_html_tags)]
pub enum NumbersError {
    /// Invalid request parameter
    ///
    /// A required parameter is missing, or a value has the wrong format. The `message` field of the response gives the details; correct the request accordingly.
    #[translate("zh", "请求参数非法", help = "缺少必填参数，或某个参数值的格式有误。具体原因见返回结果的 message 字段，请据此修正请求。")]
    InvalidParameter = 4000,
    /// Authentication failed
    ///
    /// The usual cause is a wrongly computed signature. Check the string to sign, the signature method and the secret key.
    #[translate("zh", "身份认证失败", help = "通常是签名计算有误。请核对签名原文、签名方法以及签名所用的 SecretKey。")]
    AuthenticationFailed = 4100,
    /// Not authorized to call this API
    ///
    /// The root account has not granted this sub-account access to the API. Ask the administrator of the root account for permission to call it.
    #[class(PermissionDenied)]
    #[translate("zh", "未授权访问接口", help = "当前子账号尚未获得该接口的调用授权。请联系主账号管理员开通。")]
    UnauthorizedInterface = 4101,
    /// Not authorized to access the resource
    ///
    /// The root account has not granted this sub-account access to this particular resource. Ask the administrator of the root account for permission.
    #[class(PermissionDenied)]
    #[translate("zh", "未授权访问资源", help = "当前子账号尚未获得该特定资源的访问授权。请联系主账号管理员开通该资源的权限。")]
    UnauthorizedResource = 4102,
    /// Not authorized for the resource this API operates on
    ///
    /// The root account has not granted this sub-account access to the particular resource that the API operates on. Ask the administrator of the root account for permission on that resource.
    #[class(PermissionDenied)]
    #[translate("zh", "未授权访问当前接口所操作的资源", help = "该接口要操作的特定资源尚未授权给当前子账号。请联系主账号管理员开通该资源的权限。")]
    UnauthorizedInterfaceResource = 4103,
    /// Secret key not found
    ///
    /// The key used for the request does not exist. Check that the `SecretId` is right and that the key has not been deleted, then try again.
    #[translate("zh", "密钥不存在", help = "系统中查不到请求所用的密钥。请核实 SecretId 填写无误且密钥未被删除，然后重试。")]
    SecretKeyNotFound = 4104,
    /// Invalid token
    ///
    /// Send the session token that belongs to the same temporary credentials as the key pair, and get fresh credentials once they have expired. A permanent key takes no token.
    #[class(Unauthenticated, retry = Reauthenticate)]
    #[translate("zh", "token 错误", help = "token 必须与同一份临时凭证中的密钥配套使用，凭证过期后请重新获取。使用永久密钥时不要传 token。")]
    InvalidToken = 4105,
    /// MFA verification failed
    ///
    /// Verify again with a current code. If current codes are rejected too, check that the clock of the MFA device is right and that the device is still bound to the account.
    #[translate("zh", "MFA 校验失败", help = "请用当前有效的动态码重新校验。如果仍不通过，请检查 MFA 设备的时间是否准确、设备是否还绑定在该账号上。")]
    MfaFailed = 4106,
    /// Other CAM authorization failure
    ///
    /// Cloud Access Management (CAM) rejected the request, and no more specific code gives the reason. Review the CAM policies of the calling account with the administrator of the root account.
    #[class(PermissionDenied)]
    #[translate("zh", "其他 CAM 鉴权失败", help = "访问管理（CAM）鉴权未通过，且没有更具体的错误码可以说明原因。请与主账号管理员一起检查调用者的 CAM 策略。")]
    CamAuthorizationFailed = 4110,
    /// Access denied
    ///
    /// Possible causes include a blocked account, or an API that is not open to the current user. Ask support for the reason.
    #[translate("zh", "拒绝访问", help = "可能是账号已被封禁，或当前用户不在该接口的开放范围内等。具体原因请咨询客服。")]
    AccessDenied = 4300,
    /// Request quota exceeded
    ///
    /// More requests were sent than the quota allows. Send fewer requests. If the quota is too low, open a ticket in the Tencent Cloud console.
    #[translate("zh", "超过配额", help = "请求次数已超出配额。请降低调用频率；配额不够用时，请在腾讯云控制台提交工单。")]
    QuotaExceeded = 4400,
    /// Replay attack
    ///
    /// The server uses `Nonce` and `Timestamp` to execute each request only once. Sign again with a `Nonce` that differs from the last one and a `Timestamp` within 5 minutes of the time of Tencent's server.
    #[translate("zh", "重放攻击", help = "服务器凭 Nonce 和 Timestamp 保证同一请求只执行一次。请更换与上次不同的 Nonce，并确保 Timestamp 与腾讯服务器时间相差不超过 5 分钟，重新签名后再发送。")]
    ReplayAttack = 4500,
    /// Unsupported protocol
    ///
    /// The API currently supports HTTPS only, not HTTP. Send the request over HTTPS.
    #[translate("zh", "协议不支持", help = "目前 API 只能通过 HTTPS 调用，不接受 HTTP 请求。请改用 HTTPS 地址。")]
    UnsupportedProtocol = 4600,
    /// Resource not found
    ///
    /// The instance with this identifier does not exist, has been terminated (returned), or belongs to another user. Check the identifier and the account that signs the request.
    #[translate("zh", "资源不存在", help = "资源标识所指的实例可能不存在、已退还，或属于其他用户。请核对资源标识以及签名所用的账号。")]
    ResourceNotFound = 5000,
    /// Resource operation failed
    ///
    /// The `message` field of the response gives the reason. Retry later if the operation is idempotent, or contact support.
    #[translate("zh", "资源操作失败", help = "具体原因见返回结果的 message 字段。若重复执行没有副作用，可稍后重试；也可联系客服协助处理。")]
    ResourceOperationFailed = 5100,
    /// Resource purchase failed
    ///
    /// Possible causes include an unsupported instance configuration or insufficient resources. Choose another configuration or another zone.
    #[translate("zh", "资源购买失败", help = "可能是所选的实例配置不受支持，或资源不足等。请更换配置或可用区后再购买。")]
    ResourcePurchaseFailed = 5200,
    /// Insufficient balance
    ///
    /// The account balance does not cover the purchase or the upgrade. Top it up, then order again.
    #[translate("zh", "余额不足", help = "账户余额不足以完成本次购买或升级。请充值后重新下单。")]
    InsufficientBalance = 5300,
    /// Partial success
    ///
    /// Only some operations of the batch succeeded. The return value has the details. Send again only what failed.
    #[translate("zh", "部分执行成功", help = "批量操作只成功了一部分，各项结果请查看方法的返回值。不要整批重发，只需重新处理失败的部分。")]
    PartialSuccess = 5400,
    /// Account qualification review not passed
    ///
    /// The purchase failed because the account has not passed the qualification review. Complete or resubmit the review, then order again.
    #[translate("zh", "用户资质审核未通过", help = "用户资质未通过审核，无法购买该资源。请完成或重新提交资质审核后再购买。")]
    QualificationNotApproved = 5500,
    /// Internal server error
    ///
    /// Something failed inside the server. Retry later if the operation is idempotent, or contact support.
    #[translate("zh", "服务器内部错误", help = "服务器内部发生故障。若重复执行没有副作用，可稍后重试；也可联系客服协助处理。")]
    InternalError = 6000,
    /// Version currently not supported
    ///
    /// First check the endpoint: the domain name can differ between products. If it is right, possible causes include a version that does not support this API, or an API under maintenance.
    #[translate("zh", "版本暂不支持", help = "请先确认域名是否正确：不同模块的域名可能不同。若域名无误，可能是当前版本不支持该接口，或接口正在维护等。")]
    UnsupportedVersion = 6100,
    /// API temporarily unavailable
    ///
    /// The API is out of service for maintenance. Retry later.
    #[translate("zh", "接口暂时无法访问", help = "接口正在停服维护，请稍后重试。")]
    InterfaceUnavailable = 6200,
    /// Any other code.
    Unknown(UnknownCode),
}
