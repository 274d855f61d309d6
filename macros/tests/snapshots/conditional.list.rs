#[cloud_errors(success = none)]
enum Conditional {
    /// There under a condition.
    #[cfg(unix)]
    #[class(NotFound)]
    Row = 1,

    Unknown(UnknownCode),
}
