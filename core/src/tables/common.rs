use cloud_errors_macros::cloud_errors;

use crate::UnknownString;

/// The common error codes of Tencent Cloud's API 3.0.
///
/// Every product of API 3.0 may answer with these codes, as well as with codes of its own, most of
/// which begin with one of these: `LimitExceeded.Disks`. The codes are those of Tencent Cloud's
/// public list; the texts, in both languages, are worded for this crate. A variant is named like
/// its code, without the dots.
///
/// A code that has no row is kept as [`Unknown`](Self::Unknown) and classified by the dotted
/// segments that it begins with. Success has no code here: a reply that reports it has no `Error`.
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
/// Values are equal, ordered and hashed by code. Match rows by their variants, and a code that has
/// no row by a guard, `error if error.as_str() == "LimitExceeded.Disks"`, which goes on working
/// once a later version gives that code a row.
///
/// # Why these classes
///
/// A code of a product that extends this table falls under the same bands, so each class was chosen
/// to fit the codes below it too. A product that knows better names a [category](crate::Category)
/// in a row of its own.
///
/// - `AuthFailure` means that the caller could not be identified, except where the code says
///   otherwise: for `SignatureExpire` a newly signed request passes (`StaleRequest`), and for
///   `UnauthorizedOperation` the caller is known (`PermissionDenied`).
/// - `DryRunOperation` is an error in form only: the request would have succeeded. No category
///   means success; `FailedPrecondition` says that nothing was carried out, and that sending the
///   same request again does not change that. A caller that makes dry runs matches the variant.
/// - `ActionOffline`, `InvalidAction`, `NoSuchProduct` and `NoSuchVersion` are `Unsupported`, not
///   `NotFound`: they speak of what the service offers, not of a resource. Nor is `ActionOffline`
///   `Unavailable`, since the action does not come back.
/// - `OperationDenied`, `ResourceUnavailable` and `UnsupportedOperation` are `FailedPrecondition`:
///   most codes below them name a state or a type of a resource that rules the operation out. They
///   are neither refusals for lack of permission nor outages that pass, and other resources may
///   well support the operation, which `Unsupported` (HTTP status 501) would deny.
/// - `ResourceInUse` is a `Conflict` without a retry: an operation under way ends by itself, but an
///   attachment stays until the caller undoes it, and only the resource's state tells them apart.
/// - `LimitExceeded` is a quota, `RequestLimitExceeded` a rate: only the second one passes with
///   slower requests. `RequestSizeLimitExceeded` and `ReturnSizeLimitExceeded` are neither, but
///   `InvalidArgument`: a single request asks for too much, and will every time.
// A row that names no class takes that of the band with its first segment.
#[cloud_errors(bands(
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
    // Older services, such as CVM, CBS and VPC, also send names of their own coinage. These are
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
    /// Action taken offline.
    ///
    /// The service no longer offers this action, and waiting will not bring it back. Change to the
    /// action or version that the product's documentation offers instead.
    #[translate(
        zh,
        "该接口已经下线",
        help = "服务不再提供该接口，等待也不会恢复。请按产品文档改用替代的接口或版本。"
    )]
    ActionOffline = "ActionOffline",

    /// Malformed Authorization header.
    ///
    /// Compare the header with the format that the signature method prescribes, or let an official
    /// SDK sign the request.
    #[translate(
        zh,
        "Authorization 请求头格式不正确",
        help = "请对照签名方法规定的格式检查该请求头，或者改用官方 SDK 签名。"
    )]
    AuthFailureInvalidAuthorization = "AuthFailure.InvalidAuthorization",

    /// Not a cloud API key.
    ///
    /// The `SecretId` belongs to a key of another kind. Sign with a key pair that was created for
    /// the cloud API in the console.
    #[translate(
        zh,
        "不是云 API 密钥",
        help = "请求中的 SecretId 属于其他类型的密钥。请使用在控制台创建的云 API 密钥来签名。"
    )]
    AuthFailureInvalidSecretId = "AuthFailure.InvalidSecretId",

    /// MFA check failed.
    ///
    /// Repeat the check with a current code. If current codes are refused too, check that the clock
    /// of the MFA device is right and that the device is still bound to the account.
    #[translate(
        zh,
        "MFA 校验不通过",
        help = "请用当前有效的动态码重新校验。如果仍不通过，请检查 MFA 设备的时间是否准确、\
                设备是否还绑定在该账号上。"
    )]
    AuthFailureMFAFailure = "AuthFailure.MFAFailure",

    /// Key not found.
    ///
    /// See in the console whether the key has been deleted or disabled. If it is in order there,
    /// check the `SecretId` that was sent: it must be complete, with no space before or after it.
    #[translate(
        zh,
        "查不到该密钥",
        help = "请先到控制台确认密钥没有被删除或停用。如果密钥状态正常，\
                请检查所填的 SecretId 是否完整、首尾是否混入了空格。"
    )]
    AuthFailureSecretIdNotFound = "AuthFailure.SecretIdNotFound",

    /// Signature expired.
    ///
    /// The `Timestamp` was more than 5 minutes away from the server's time. Sign again with the
    /// current time and send at once; if that fails too, set the local clock right.
    #[class(StaleRequest)]
    #[translate(
        zh,
        "签名已过期",
        help = "请求的 Timestamp 与服务器时间相差超过了 5 分钟。请用当前时间重新签名并立即发送；\
                如果仍然失败，请校准本机时钟。"
    )]
    AuthFailureSignatureExpire = "AuthFailure.SignatureExpire",

    /// Wrong signature.
    ///
    /// The server computes another signature for this request. Check each step against the
    /// documentation of the signature method, check the secret key, and change nothing in the
    /// request once it is signed.
    #[translate(
        zh,
        "签名不正确",
        help = "服务器算出的签名与请求中的不一致。请对照签名方法的文档逐步检查，核对 SecretKey，\
                并确保签名之后没有再改动请求。"
    )]
    AuthFailureSignatureFailure = "AuthFailure.SignatureFailure",

    /// Invalid token.
    ///
    /// Send the session token that belongs to the same temporary credential as the key pair, and
    /// get a fresh credential once it has expired. A permanent key takes no token.
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
    /// of the main account for the permission.
    #[class(PermissionDenied)]
    #[translate(
        zh,
        "请求没有获得授权",
        help = "调用者的身份有效，但其 CAM 策略不允许这次请求。请找主账号的管理员开通相应权限。"
    )]
    AuthFailureUnauthorizedOperation = "AuthFailure.UnauthorizedOperation",

    /// Dry run passed, nothing carried out.
    ///
    /// The request would have succeeded. To carry it out, send it again without the `DryRun`
    /// parameter.
    #[translate(
        zh,
        "试运行通过，操作并未执行",
        help = "如果不是试运行，这次请求本可以成功。要真正执行操作，请去掉 DryRun 参数后重新发送。"
    )]
    DryRunOperation = "DryRunOperation",

    /// Operation failed.
    ///
    /// The `Message` of the reply gives the reason. Read the state of the resource before you try
    /// again, unless doing it twice does no harm.
    #[translate(
        zh,
        "操作没有成功",
        help = "具体原因见返回结果中的 Message。除非重复执行没有副作用，否则请先查询资源的状态，\
                再决定是否重试。"
    )]
    FailedOperation = "FailedOperation",

    /// Internal error.
    ///
    /// Something failed inside the service. Try again later if doing it twice does no harm; if it
    /// goes on, give the `RequestId` of the reply to support.
    #[translate(
        zh,
        "服务内部出错",
        help = "如果重复执行没有副作用，可以过一会儿再试。如果一直失败，\
                请把返回结果中的 RequestId 提供给客服。"
    )]
    InternalError = "InternalError",

    /// No such action.
    ///
    /// Check the spelling of `Action` (the `X-TC-Action` header), and that the `Version` that was
    /// sent has this action.
    #[translate(
        zh,
        "没有这个接口",
        help = "请检查 Action（即 X-TC-Action 请求头）的拼写，并确认所传的 Version 提供该接口。"
    )]
    InvalidAction = "InvalidAction",

    /// Invalid parameter.
    ///
    /// A parameter has the wrong format or type, or does not go with the others. The `Message` of
    /// the reply gives the details: correct the request accordingly.
    #[translate(
        zh,
        "请求参数不正确",
        help = "某个参数的格式或类型有误，或者与其他参数冲突。\
                请根据返回结果中 Message 给出的具体原因修正请求。"
    )]
    InvalidParameter = "InvalidParameter",

    /// Invalid parameter value.
    ///
    /// A parameter has a value that the action does not accept. The `Message` of the reply gives
    /// the details: choose a value that the action's documentation allows.
    #[translate(
        zh,
        "参数值不正确",
        help = "某个参数的值不被该接口接受。请参考返回结果中的 Message，换成接口文档允许的值。"
    )]
    InvalidParameterValue = "InvalidParameterValue",

    /// Malformed request body.
    ///
    /// The `multipart/form-data` body is not well formed. Check the boundary and the headers of its
    /// parts, or send JSON where the action takes it.
    #[translate(
        zh,
        "请求体的格式不正确",
        help = "multipart/form-data 请求体不合规范。请检查分隔符以及各部分的头部，\
                或者在接口允许时改用 JSON 发送。"
    )]
    InvalidRequest = "InvalidRequest",

    /// IP address is on the deny list.
    ///
    /// Requests from this address are refused. Ask the administrator of the main account, or
    /// support, why it is listed and whether it can be taken off.
    #[translate(
        zh,
        "来源 IP 被列入黑名单",
        help = "来自该地址的请求会被拒绝。请向主账号的管理员或客服了解原因，并确认能否移出黑名单。"
    )]
    IpInBlacklist = "IpInBlacklist",

    /// IP address is not on the allow list.
    ///
    /// Send the request from a listed address, or ask the administrator of the main account to add
    /// this one to the list.
    #[translate(
        zh,
        "来源 IP 未列入白名单",
        help = "请从白名单内的地址发送请求，或者请主账号的管理员把当前地址加入白名单。"
    )]
    IpNotInWhitelist = "IpNotInWhitelist",

    /// Quota exceeded.
    ///
    /// The account holds as much as it may, and waiting does not change that. Release what is no
    /// longer needed, or apply for a larger quota.
    #[translate(
        zh,
        "已达到配额上限",
        help = "账号的用量已到上限，等待并不会释放配额。请释放不再需要的资源，或者申请提高配额。"
    )]
    LimitExceeded = "LimitExceeded",

    /// Required parameter missing.
    ///
    /// The `Message` of the reply names the parameter. Add it, and check the other required
    /// parameters in the action's documentation.
    #[translate(
        zh,
        "请求缺少必填参数",
        help = "请按返回结果中的 Message 补上所缺的参数，并对照接口文档检查其余的必填参数。"
    )]
    MissingParameter = "MissingParameter",

    /// No such product.
    ///
    /// Check the product's name in the domain name that the request was sent to, such as `cvm` in
    /// `cvm.tencentcloudapi.com`.
    #[translate(
        zh,
        "没有这个产品",
        help = "请检查请求域名中的产品名，例如 cvm.tencentcloudapi.com 中的 cvm。"
    )]
    NoSuchProduct = "NoSuchProduct",

    /// No such API version.
    ///
    /// Set `Version` (the `X-TC-Version` header) to a version that the product's documentation
    /// lists, such as `2017-03-12`.
    #[translate(
        zh,
        "没有这个 API 版本",
        help = "请把 Version（即 X-TC-Version 请求头）改为产品文档列出的版本，例如 2017-03-12。"
    )]
    NoSuchVersion = "NoSuchVersion",

    /// Operation denied.
    ///
    /// Most often the state or the type of the resource rules the operation out. See the `Message`
    /// of the reply, and change what stands in the way before you send the request again.
    #[translate(
        zh,
        "操作未被允许",
        help = "多数情况下，是资源的状态或类型不允许执行该操作。请查看返回结果中的 Message，\
                排除障碍后再发送请求。"
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

    /// Request rate limit of the main account exceeded across all regions.
    ///
    /// Back off, then send fewer requests per second. Everything that calls the API for this main
    /// account counts, whatever the region.
    #[translate(
        zh,
        "主账号在所有地域的请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。该主账号在各个地域发出的请求合并计算。"
    )]
    RequestLimitExceededGlobalRegionUinLimitExceeded =
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",

    /// Request rate limit of the IP address exceeded.
    ///
    /// Back off, then send fewer requests per second. Everything that calls the API from this
    /// address counts.
    #[translate(
        zh,
        "来源 IP 的请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。从该地址发出的请求合并计算。"
    )]
    RequestLimitExceededIPLimitExceeded = "RequestLimitExceeded.IPLimitExceeded",

    /// Request rate limit of the main account exceeded.
    ///
    /// Back off, then send fewer requests per second. Everything that calls the API for this main
    /// account counts.
    #[translate(
        zh,
        "主账号的请求过于频繁",
        help = "请先暂停一段时间，再以较低的频率发送请求。该主账号发出的请求合并计算。"
    )]
    RequestLimitExceededUinLimitExceeded = "RequestLimitExceeded.UinLimitExceeded",

    /// Request too large.
    ///
    /// Send less at once, for example by splitting a batch. A `GET` request may hold 32 KB; a
    /// `POST` request 1 MB with signature method v1 and 10 MB with v3 (`TC3-HMAC-SHA256`).
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
    /// Wait for the operation under way to end, or detach the resource from whatever uses it. Read
    /// its state again before you repeat the request.
    #[translate(
        zh,
        "资源正在使用中",
        help = "请等待正在进行的操作结束，或者解除其他资源对它的占用。再次发送请求之前，\
                请重新查询资源的状态。"
    )]
    ResourceInUse = "ResourceInUse",

    /// Not enough resources.
    ///
    /// Choose another zone or another type, or ask for less.
    #[translate(zh, "可用资源不够", help = "请更换可用区或规格，或者减少申请的数量。")]
    ResourceInsufficient = "ResourceInsufficient",

    /// Resource not found.
    ///
    /// Check the identifier, the `Region` that the request was sent for, and the account that signs
    /// it.
    #[translate(
        zh,
        "找不到指定的资源",
        help = "请核对资源标识、请求的 Region 以及签名所用的账号。"
    )]
    ResourceNotFound = "ResourceNotFound",

    /// Resources sold out.
    ///
    /// Choose another zone or another type, or come back when there is new stock.
    #[translate(
        zh,
        "资源已经售罄",
        help = "请更换可用区或规格，或者等有库存后再购买。"
    )]
    ResourcesSoldOut = "ResourcesSoldOut",

    /// Resource unavailable.
    ///
    /// The resource is not in a state, or not of a kind, in which it can be used for this. Look up
    /// its state, and change that or choose another resource.
    #[translate(
        zh,
        "资源目前无法使用",
        help = "资源所处的状态或所属的类型不适用于这次操作。请查询资源的状态，设法改变它，\
                或者换用其他资源。"
    )]
    ResourceUnavailable = "ResourceUnavailable",

    /// Reply too large.
    ///
    /// Ask for less at once: lower `Limit` and fetch page by page, or narrow the filters. The
    /// operation itself may have been carried out.
    #[translate(
        zh,
        "返回的数据过大",
        help = "请减少单次返回的数据量：调小 Limit 分页获取，或者缩小过滤范围。\
                操作本身可能已经执行。"
    )]
    ReturnSizeLimitExceeded = "ReturnSizeLimitExceeded",

    /// Service temporarily unavailable.
    ///
    /// Try again after a delay.
    #[translate(zh, "服务暂时不可用", help = "请过一段时间再试。")]
    ServiceUnavailable = "ServiceUnavailable",

    /// Operation not authorized.
    ///
    /// The caller is known but may not do this. Ask the administrator of the main account for a CAM
    /// policy that allows the operation on this resource.
    #[translate(
        zh,
        "没有执行该操作的权限",
        help = "调用者的身份有效，但无权执行该操作。请找主账号的管理员添加 CAM 策略，\
                允许对该资源执行这一操作。"
    )]
    UnauthorizedOperation = "UnauthorizedOperation",

    /// Unknown parameter.
    ///
    /// The action does not know a parameter that was sent. Check its spelling, including case, and
    /// that the `Version` that was sent has it; otherwise leave it out.
    #[translate(
        zh,
        "存在无法识别的参数",
        help = "请检查参数名的拼写和大小写，并确认所传的 Version 支持该参数；如果不支持，请去掉它。"
    )]
    UnknownParameter = "UnknownParameter",

    /// Operation not supported.
    ///
    /// The resource, as it is, does not support this operation. See the `Message` of the reply, and
    /// change the state or the settings of the resource or choose another operation.
    #[translate(
        zh,
        "资源不支持该操作",
        help = "以资源目前的情况，无法对它执行该操作。请查看返回结果中的 Message，\
                调整资源的状态或配置，或者换用其他操作。"
    )]
    UnsupportedOperation = "UnsupportedOperation",

    /// Unsupported protocol.
    ///
    /// Send the request over HTTPS, by `GET` or `POST`; no other method is accepted.
    #[translate(
        zh,
        "请求协议不受支持",
        help = "请通过 HTTPS 发送请求，方法只能是 GET 或 POST。"
    )]
    UnsupportedProtocol = "UnsupportedProtocol",

    /// Region not supported.
    ///
    /// The action is not offered in the `Region` that was sent (the `X-TC-Region` header). Choose
    /// one that the product's documentation lists.
    #[translate(
        zh,
        "不支持所选的地域",
        help = "所传的 Region（即 X-TC-Region 请求头）没有提供该接口。请改用产品文档列出的地域。"
    )]
    UnsupportedRegion = "UnsupportedRegion",

    /// Any other code: one of a product, or a common one that has no row here.
    Unknown(UnknownString),
}
