#[cloud_errors]
/// Errors of a queue.
///
/// The page of the table comes between the first paragraph and this one.
#[non_exhaustive]
pub enum QueueError {
    /// The queue is full.
    #[class(OutOfCapacity)]
    #[translate(zh, "队列　已满")] // an ideographic space, which no alias may have
    Full = 1,
    /// `max|size` isn't "set",
    /// or set twice.
    #[class(FailedPrecondition)]
    NotSet = 2,
    /// A lone ` is no code.
    #[class(InvalidArgument)]
    Lone = 3,
    /// Any other code.
    Unknown(UnknownCode),
}
