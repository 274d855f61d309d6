#[cloud_errors(bands(-3299..=-3000 => InvalidArgument), success = 0 | 200..=299)]
/// Errors of the bare-metal VPC API.
pub enum BmVpcError {
    /// No free IP address is left in the subnet.
    ///
    /// Release addresses that are no longer used, or add a subnet.
    #[class(OutOfCapacity)]
    #[translate(zh, "没有可用的 IP 地址", help = "释放不再使用的地址，或新增子网。")]
    NoFreeAddress = -3031,

    /// The VPC does not exist.
    #[class(http = 410)]
    VpcNotFound = -3047,

    /// The task queue did not answer.
    #[class(Timeout, retry = Later)]
    TaskQueueDown = 13001,

    /// Any other code.
    Unknown(UnknownCode),
}
