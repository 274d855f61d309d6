#[cloud_errors(success = none)]
enum Conditional {
    /// Exists on Unix.
    #[cfg(unix)]
    #[class(NotFound)]
    Unix = 1,

    /// Its class depends on the platform.
    #[cfg_attr(unix, class(Conflict))]
    #[class(retry = Later)]
    Other = 2,

    Unknown(UnknownCode),
}

#[cloud_errors(bands("FailedOperation" => OperationFailed, "*NotFound" => NotFound))]
enum ConditionalBands {
    /// The group does not exist. The suffix decides.
    GroupNotFound = "FailedOperation.GroupNotFound",
    /// Exists on Unix.
    #[cfg(unix)]
    #[class(Internal)]
    Unix = "Unix",

    Unknown(UnknownString),
}
