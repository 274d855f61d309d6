use cloud_errors_macros::cloud_errors;

use crate::UnknownString;

/// The common error codes of Tencent Cloud's API 3.0 (feature `alloc`).
///
/// Every product of API 3.0 can answer with these codes, and with codes of its own. Most of those
/// continue one of these after a dot: `LimitExceeded.Disks`. A variant is named like its code,
/// without the dots.
///
/// # Source
///
/// The codes are those of Tencent Cloud's public list of common error codes for API 3.0 (公共错误码).
/// The texts are written for this crate in both languages. Where API 2.0 has a Chinese message for
/// the same failure, it is used here too. Category and retry are this crate's reading of the list.
///
/// ```
/// use cloud_errors::{Category, Classify, CloudError, CommonError, Retry};
///
/// let error = CommonError::from("AuthFailure.SignatureExpire");
/// assert_eq!(error, CommonError::AuthFailureSignatureExpire);
/// assert_eq!(error.retry(), Retry::SignAgain);
/// assert_eq!(error.text("zh").unwrap().message, "签名已过期");
///
/// let error = CommonError::from("LimitExceeded.Disks");
/// assert_eq!(error.as_str(), "LimitExceeded.Disks");
/// assert_eq!(error.category(), Category::QuotaExceeded);
/// ```
///
/// # Unknown codes
///
/// A code without a variant is kept as [`Unknown`](Self::Unknown) and classified by the bands below.
/// There is no success code: a response that reports success has no `Error`.
///
/// # Matching
///
/// Values are equal, ordered and hashed by code. Match declared codes by variant, and an unknown code
/// by a guard such as `error if error.as_str() == "LimitExceeded.Disks"`: the guard keeps matching
/// when a later version adds a variant for the code.
///
/// # Classification
///
/// The bands also classify the codes of products that extend this table, so each category was chosen
/// to fit the codes below it too. A product that knows better sets a [category](crate::Category) on a
/// variant of its own.
///
/// - `AuthFailure`: the caller could not be identified. Two codes are exceptions. For
///   `SignatureExpire`, a newly signed request passes (`StaleRequest`). For `UnauthorizedOperation`,
///   the caller is known (`PermissionDenied`).
/// - `DryRunOperation` is an error in form only: the request would have succeeded. It is
///   `FailedPrecondition`, because no category means success, nothing was executed, and the same
///   request will give the same answer. A caller that makes dry runs should match the variant.
/// - `ActionOffline`, `InvalidAction`, `NoSuchProduct` and `NoSuchVersion` are `Unsupported`, not
///   `NotFound`: they are about what the service offers, not about a resource. `ActionOffline` is not
///   `Unavailable` either, because the action does not come back.
/// - `OperationDenied`, `ResourceUnavailable` and `UnsupportedOperation` are `FailedPrecondition`:
///   most codes below them name a state or a type of a resource that rules the operation out. They
///   are neither missing permissions nor temporary outages, and other resources may support the
///   operation, so `Unsupported` (HTTP 501) would be wrong.
/// - `ResourceInUse` is a `Conflict` that is not retried. A running operation ends by itself, but an
///   attachment stays until the caller removes it, and only the state of the resource tells which of
///   the two it is.
/// - `LimitExceeded` is a quota, `RequestLimitExceeded` a rate: only for the second one do slower
///   requests help. `RequestSizeLimitExceeded` and `ReturnSizeLimitExceeded` are `InvalidArgument`,
///   because a single request asks for too much every time.
// A variant without a class takes that of the band with its first segment.
// How a code ends tells more than how it begins: `FailedOperation.GroupNotFound` is not worth a retry.
#[cloud_errors(bands(
    "*NotFound" => NotFound,
    "*NotExist" => NotFound,
    "*NotExists" => NotFound,
    "*NotExisted" => NotFound,
    "*SecretIdNotFound" => Unauthenticated,
    "*SecretKeyNotFound" => Unauthenticated,
    "*MFANotFound" => PermissionDenied,
    "*AlreadyExist" => AlreadyExists,
    "*AlreadyExists" => AlreadyExists,
    "*AlreadyExisted" => AlreadyExists,
    "*Timeout" => Timeout,
    "*TimeOut" => Timeout,
    "ActionOffline" => Unsupported,
    "AuthFailure" => Unauthenticated,
    "DryRunOperation" => FailedPrecondition,
    "FailedOperation" => OperationFailed,
    "InternalError" => Internal,
    "InvalidAction" => Unsupported,
    "InvalidParameter" => InvalidArgument,
    "InvalidParameterValue" => InvalidArgument,
    "InvalidRequest" => InvalidArgument,
    "IpInBlacklist" => PermissionDenied,
    "IpNotInWhitelist" => PermissionDenied,
    "LimitExceeded" => QuotaExceeded,
    "MissingParameter" => InvalidArgument,
    "NoSuchProduct" => Unsupported,
    "NoSuchVersion" => Unsupported,
    "OperationDenied" => FailedPrecondition,
    "RequestLimitExceeded" => RateLimited,
    "RequestSizeLimitExceeded" => InvalidArgument,
    "ResourceInUse" => Conflict,
    "ResourceInsufficient" => OutOfCapacity,
    "ResourceNotFound" => NotFound,
    "ResourceUnavailable" => FailedPrecondition,
    "ResourcesSoldOut" => OutOfCapacity,
    "ReturnSizeLimitExceeded" => InvalidArgument,
    "ServiceUnavailable" => Unavailable,
    "UnauthorizedOperation" => PermissionDenied,
    "UnknownParameter" => InvalidArgument,
    "UnsupportedOperation" => FailedPrecondition,
    "UnsupportedProtocol" => Unsupported,
    "UnsupportedRegion" => Unsupported,
    // Older services, such as CVM, CBS and VPC, also send codes outside the common list. These are
    // the ones that several products share or that have codes below them.
    "AccountQualificationRestrictions" => FailedPrecondition,
    "AddressQuotaLimitExceeded" => QuotaExceeded,
    "ImageQuotaLimitExceeded" => QuotaExceeded,
    "InstancesQuotaLimitExceeded" => QuotaExceeded,
    "InsufficientSnapshotQuota" => QuotaExceeded,
    "InternalServerError" => Internal,
    "InvalidAccount" => FailedPrecondition,
    "InvalidAddressId" => InvalidArgument,
    "InvalidAddressState" => FailedPrecondition,
    "InvalidClientToken" => InvalidArgument,
    "InvalidDisk" => FailedPrecondition,
    "InvalidDiskId" => InvalidArgument,
    "InvalidFilter" => InvalidArgument,
    "InvalidFilterValue" => InvalidArgument,
    "InvalidHost" => InvalidArgument,
    "InvalidHostId" => InvalidArgument,
    "InvalidImageId" => InvalidArgument,
    "InvalidImageName" => InvalidArgument,
    "InvalidInstance" => FailedPrecondition,
    "InvalidInstanceId" => InvalidArgument,
    "InvalidInstanceName" => InvalidArgument,
    "InvalidInstanceState" => FailedPrecondition,
    "InvalidInstanceType" => InvalidArgument,
    "InvalidKeyPair" => InvalidArgument,
    "InvalidKeyPairId" => InvalidArgument,
    "InvalidKeyPairName" => InvalidArgument,
    "InvalidParameterCombination" => InvalidArgument,
    "InvalidParameterConflict" => InvalidArgument,
    "InvalidPassword" => InvalidArgument,
    "InvalidPeriod" => InvalidArgument,
    "InvalidPermission" => PermissionDenied,
    "InvalidProjectId" => InvalidArgument,
    "InvalidPublicKey" => InvalidArgument,
    "InvalidRegion" => InvalidArgument,
    "InvalidRouteTableId" => InvalidArgument,
    "InvalidSecurityGroupID" => InvalidArgument,
    "InvalidSecurityGroupId" => InvalidArgument,
    "InvalidSgId" => InvalidArgument,
    "InvalidSnapshot" => FailedPrecondition,
    "InvalidSnapshotId" => InvalidArgument,
    "InvalidVpcId" => InvalidArgument,
    "InvalidVpnGatewayId" => InvalidArgument,
    "InvalidZone" => InvalidArgument,
    "MutexOperation" => Conflict,
    "OverQuota" => QuotaExceeded,
    "ResourceBusy" => Conflict,
))]
#[non_exhaustive]
pub enum CommonError {
    /// API no longer available.
    ///
    /// The service no longer offers this action, and it will not come back. Use the action or version
    /// that the product's documentation offers instead.
    #[translate(
        zh,
        "接口已下线",
        help = "服务不再提供该接口，等待也不会恢复。请按产品文档改用替代的接口或版本。"
    )]
    ActionOffline = "ActionOffline",

    /// Malformed Authorization header.
    ///
    /// Compare the header with the format that the signature method requires, or let an official SDK
    /// sign the request.
    #[translate(
        zh,
        "Authorization 请求头格式不正确",
        help = "请对照签名方法规定的格式检查该请求头，或者改用官方 SDK 签名。"
    )]
    AuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization",

    /// Not a cloud API key.
    ///
    /// The `SecretId` belongs to another kind of key. Sign with a cloud API key created in the
    /// console.
    #[translate(
        zh,
        "不是云 API 密钥",
        help = "请求中的 SecretId 属于其他类型的密钥。请使用在控制台创建的云 API 密钥来签名。"
    )]
    AuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId",

    /// MFA verification failed.
    ///
    /// Verify again with a current code. If current codes are rejected too, check that the clock of
    /// the MFA device is right and that the device is still bound to the account.
    #[translate(
        zh,
        "MFA 校验失败",
        help = "请用当前有效的动态码重新校验。如果仍不通过，请检查 MFA 设备的时间是否准确、\
                设备是否还绑定在该账号上。"
    )]
    AuthFailureMFAFailure = "AuthFailure.MFAFailure",

    /// Secret key not found.
    ///
    /// Check in the console whether the key has been deleted or disabled. If it is active, check the
    /// `SecretId` that was sent: it must be complete, without leading or trailing spaces.
    #[translate(
        zh,
        "密钥不存在",
        help = "请先到控制台确认密钥没有被删除或停用。如果密钥状态正常，\
                请检查所填的 SecretId 是否完整、首尾是否混入了空格。"
    )]
    AuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound",

    /// Signature expired.
    ///
    /// The `Timestamp` differed from the server's time by more than 5 minutes. Sign again with the
    /// current time and send at once. If that fails too, correct the local clock, for example with
    /// NTP.
    #[class(StaleRequest)]
    #[translate(
        zh,
        "签名已过期",
        help = "请求的 Timestamp 与服务器时间相差超过了 5 分钟。请用当前时间重新签名并立即发送；\
                如果仍然失败，请校准本机时钟。"
    )]
    AuthFailureSignatureExpire = "AuthFailure.SignatureExpire",

    /// Signature mismatch.
    ///
    /// The server computed a different signature for this request. Check each step against the
    /// documentation of the signature method, check the secret key, and do not change the request
    /// after signing it.
    #[translate(
        zh,
        "签名错误",
        help = "服务器算出的签名与请求中的不一致。请对照签名方法的文档逐步检查，核对 SecretKey，\
                并确保签名之后没有再改动请求。"
    )]
    AuthFailureSignatureFailure = "AuthFailure.SignatureFailure",

    /// Invalid token.
    ///
    /// Send the session token that belongs to the same temporary credentials as the key pair, and
    /// get fresh credentials once they have expired. A permanent key takes no token.
    #[class(retry = Reauthenticate)]
    #[translate(
        zh,
        "token 无效",
        help = "token 必须与同一份临时凭证中的密钥配套使用，凭证过期后请重新获取。\
                使用永久密钥时不要传 token。"
    )]
    AuthFailureTokenFailure = "AuthFailure.TokenFailure",

    /// Request not authorized.
    ///
    /// The caller is known, but its CAM policies do not allow this request. Ask the administrator
    /// of the root account for permission.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "请求未授权",
        help = "调用者的身份有效，但其 CAM 策略不允许这次请求。请联系主账号管理员开通相应权限。"
    )]
    AuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation",

    /// Dry run succeeded; nothing was executed.
    ///
    /// The request would have succeeded. To execute it, send it again without the `DryRun`
    /// parameter.
    #[translate(
        zh,
        "试运行通过，操作并未执行",
        help = "试运行表明该请求可以成功。如需真正执行，请去掉 DryRun 参数后重新发送。"
    )]
    DryRunOperation = "DryRunOperation",

    /// Operation failed.
    ///
    /// The `Message` of the response gives the reason. Check the state of the resource before you
    /// retry, unless the operation is idempotent.
    #[translate(
        zh,
        "操作失败",
        help = "具体原因见返回结果中的 Message。除非重复执行没有副作用，否则请先查询资源的状态，\
                再决定是否重试。"
    )]
    FailedOperation = "FailedOperation",

    /// Internal error.
    ///
    /// Something failed inside the service. Retry later if the operation is idempotent. If it keeps
    /// failing, give the `RequestId` of the response to support.
    #[translate(
        zh,
        "内部错误",
        help = "若重复执行没有副作用，可稍后重试。如果一直失败，\
                请把返回结果中的 RequestId 提供给客服。"
    )]
    InternalError = "InternalError",

    /// No such action.
    ///
    /// Check the spelling of `Action` (the `X-TC-Action` header), and that the `Version` that was
    /// sent offers this action.
    #[translate(
        zh,
        "接口不存在",
        help = "请检查 Action（即 X-TC-Action 请求头）的拼写，并确认所传的 Version 提供该接口。"
    )]
    InvalidAction = "InvalidAction",

    /// Invalid parameter.
    ///
    /// A parameter has the wrong format or type, or conflicts with another one. The `Message` of the
    /// response gives the details; correct the request accordingly.
    #[translate(
        zh,
        "参数错误",
        help = "某个参数的格式或类型有误，或者与其他参数冲突。\
                请根据返回结果中 Message 给出的具体原因修正请求。"
    )]
    InvalidParameter = "InvalidParameter",

    /// Invalid parameter value.
    ///
    /// A parameter has a value that the action does not accept. The `Message` of the response gives
    /// the details; choose a value that the action's documentation allows.
    #[translate(
        zh,
        "参数取值错误",
        help = "某个参数的取值超出接口允许的范围。请参考返回结果中的 Message，换成接口文档允许的值。"
    )]
    InvalidParameterValue = "InvalidParameterValue",

    /// Malformed request body.
    ///
    /// The `multipart/form-data` body is malformed. Check the boundary and the headers of its parts,
    /// or send JSON if the action accepts it.
    #[translate(
        zh,
        "请求体的格式不正确",
        help = "multipart/form-data 请求体不合规范。请检查分隔符以及各部分的头部，\
                或者在接口允许时改用 JSON 发送。"
    )]
    InvalidRequest = "InvalidRequest",

    /// IP address is on the deny list.
    ///
    /// Requests from this address are rejected. Ask the administrator of the root account, or
    /// support, for the reason and whether the address can be removed from the list.
    #[translate(
        zh,
        "IP 地址在黑名单中",
        help = "来自该地址的请求会被拒绝。请向主账号管理员或客服了解原因，并确认能否移出黑名单。"
    )]
    IpInBlacklist = "IpInBlacklist",

    /// IP address is not on the allow list.
    ///
    /// Send the request from a listed address, or ask the administrator of the root account to add
    /// this one.
    #[translate(
        zh,
        "IP 地址不在白名单中",
        help = "请从白名单内的地址发送请求，或者联系主账号管理员把当前地址加入白名单。"
    )]
    IpNotInWhitelist = "IpNotInWhitelist",

    /// Quota exceeded.
    ///
    /// The account has reached its quota, and waiting does not help. Release what is no longer
    /// needed, or apply for a higher quota.
    #[translate(
        zh,
        "超过配额限制",
        help = "账号的用量已到上限，等待无法恢复配额。请释放不再需要的资源，或者申请提高配额。"
    )]
    LimitExceeded = "LimitExceeded",

    /// Required parameter missing.
    ///
    /// The `Message` of the response names the parameter. Add it, and check the other required
    /// parameters in the action's documentation.
    #[translate(
        zh,
        "缺少参数",
        help = "请按返回结果中的 Message 补上所缺的参数，并对照接口文档检查其余的必填参数。"
    )]
    MissingParameter = "MissingParameter",

    /// No such product.
    ///
    /// Check the product name in the endpoint, such as `cvm` in `cvm.tencentcloudapi.com`.
    #[translate(
        zh,
        "产品不存在",
        help = "请检查请求域名中的产品名，例如 cvm.tencentcloudapi.com 中的 cvm。"
    )]
    NoSuchProduct = "NoSuchProduct",

    /// No such API version.
    ///
    /// Set `Version` (the `X-TC-Version` header) to a version listed in the product's documentation,
    /// such as `2017-03-12`.
    #[translate(
        zh,
        "接口版本不存在",
        help = "请把 Version（即 X-TC-Version 请求头）改为产品文档列出的版本，例如 2017-03-12。"
    )]
    NoSuchVersion = "NoSuchVersion",

    /// Operation denied.
    ///
    /// In most cases the state or the type of the resource does not allow the operation. See the
    /// `Message` of the response, and fix the cause before you retry.
    #[translate(
        zh,
        "操作被拒绝",
        help = "多数情况下，是资源的状态或类型不允许执行该操作。请查看返回结果中的 Message，\
                解决后重试。"
    )]
    OperationDenied = "OperationDenied",

    /// Request rate limit exceeded.
    ///
    /// Back off, then send fewer requests per second.
    #[translate(
        zh,
        "请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。"
    )]
    RequestLimitExceeded = "RequestLimitExceeded",

    /// Request rate limit of the root account exceeded across all regions.
    ///
    /// Back off, then send fewer requests per second. All requests of this root account count, in
    /// every region.
    #[translate(
        zh,
        "主账号在所有地域的请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。该主账号在各个地域发出的请求合并计算。"
    )]
    RequestLimitExceededGlobalRegionUinLimitExceeded =
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",

    /// Request rate limit of the IP address exceeded.
    ///
    /// Back off, then send fewer requests per second. All requests from this address count.
    #[translate(
        zh,
        "来源 IP 的请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。从该地址发出的请求合并计算。"
    )]
    RequestLimitExceededIPLimitExceeded = "RequestLimitExceeded.IPLimitExceeded",

    /// Request rate limit of the root account exceeded.
    ///
    /// Back off, then send fewer requests per second. All requests of this root account count.
    #[translate(
        zh,
        "主账号的请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。该主账号发出的请求合并计算。"
    )]
    RequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded",

    /// Request too large.
    ///
    /// Send less data per request, for example by splitting a batch. The limit is 32 KB for `GET`
    /// requests. For `POST` requests it is 1 MB with signature method v1 and 10 MB with v3
    /// (`TC3-HMAC-SHA256`).
    #[translate(
        zh,
        "请求过大",
        help = "请减少单次请求的数据量，例如把一批数据分几次发送。GET 请求不能超过 32 KB；\
                POST 请求使用签名方法 v1 时不能超过 1 MB，使用 v3（TC3-HMAC-SHA256）\
                时不能超过 10 MB。"
    )]
    RequestSizeLimitExceeded = "RequestSizeLimitExceeded",

    /// Resource is in use.
    ///
    /// Wait for the running operation to end, or detach the resource from whatever uses it. Check its
    /// state again before you repeat the request.
    #[translate(
        zh,
        "资源正在使用中",
        help = "请等待正在进行的操作结束，或者解除其他资源对它的占用。再次发送请求之前，\
                请重新查询资源的状态。"
    )]
    ResourceInUse = "ResourceInUse",

    /// Insufficient resources.
    ///
    /// Choose another zone or another type, or ask for less.
    #[translate(zh, "资源不足", help = "请更换可用区或规格，或者减少申请的数量。")]
    ResourceInsufficient = "ResourceInsufficient",

    /// Resource not found.
    ///
    /// Check the identifier, the `Region` of the request, and the account that signs it.
    #[translate(
        zh,
        "资源不存在",
        help = "请核对资源标识、请求的 Region 以及签名所用的账号。"
    )]
    ResourceNotFound = "ResourceNotFound",

    /// Resources sold out.
    ///
    /// Choose another zone or another type, or try again when there is new stock.
    #[translate(zh, "资源售罄", help = "请更换可用区或规格，或者等有库存后再购买。")]
    ResourcesSoldOut = "ResourcesSoldOut",

    /// Resource unavailable.
    ///
    /// The state or the type of the resource does not allow this use. Check its state, then change it
    /// or choose another resource.
    #[translate(
        zh,
        "资源不可用",
        help = "资源所处的状态或所属的类型不适用于这次操作。请查询资源的状态，调整其状态，\
                或者换用其他资源。"
    )]
    ResourceUnavailable = "ResourceUnavailable",

    /// Response too large.
    ///
    /// Request less data at once: lower `Limit` and fetch page by page, or narrow the filters. The
    /// operation itself may have been executed.
    #[translate(
        zh,
        "返回的数据过大",
        help = "请减少单次返回的数据量：调小 Limit 分页获取，或者缩小过滤范围。\
                操作本身可能已经执行。"
    )]
    ReturnSizeLimitExceeded = "ReturnSizeLimitExceeded",

    /// Service temporarily unavailable.
    ///
    /// Retry after a delay.
    #[translate(zh, "服务暂时不可用", help = "请稍后重试。")]
    ServiceUnavailable = "ServiceUnavailable",

    /// Operation not authorized.
    ///
    /// The caller is known but is not allowed to do this. Ask the administrator of the root account
    /// for a CAM policy that allows the operation on this resource.
    #[translate(
        zh,
        "未授权操作",
        help = "调用者的身份有效，但无权执行该操作。请联系主账号管理员添加 CAM 策略，\
                允许对该资源执行这一操作。"
    )]
    UnauthorizedOperation = "UnauthorizedOperation",

    /// Unknown parameter.
    ///
    /// The action does not know a parameter that was sent. Check its spelling and case, and that the
    /// `Version` that was sent supports it. If not, remove it.
    #[translate(
        zh,
        "未知参数",
        help = "请检查参数名的拼写和大小写，并确认所传的 Version 支持该参数；如果不支持，请去掉它。"
    )]
    UnknownParameter = "UnknownParameter",

    /// Operation not supported.
    ///
    /// The current state or configuration of the resource does not support this operation. See the
    /// `Message` of the response, then change the state or the settings, or choose another operation.
    #[translate(
        zh,
        "操作不支持",
        help = "资源当前的状态或配置不支持该操作。请查看返回结果中的 Message，\
                调整资源的状态或配置，或者换用其他操作。"
    )]
    UnsupportedOperation = "UnsupportedOperation",

    /// Unsupported protocol.
    ///
    /// Send the request over HTTPS with `GET` or `POST`. No other method is accepted.
    #[translate(
        zh,
        "协议不支持",
        help = "请通过 HTTPS 发送请求，方法只能是 GET 或 POST。"
    )]
    UnsupportedProtocol = "UnsupportedProtocol",

    /// Region not supported.
    ///
    /// The action is not available in the `Region` that was sent (the `X-TC-Region` header). Choose a
    /// region listed in the product's documentation.
    #[translate(
        zh,
        "不支持所选的地域",
        help = "所传的 Region（即 X-TC-Region 请求头）没有提供该接口。请改用产品文档列出的地域。"
    )]
    UnsupportedRegion = "UnsupportedRegion",

    /// Any other code: one of a product, or a common one without a variant here.
    Unknown(UnknownString),
}
