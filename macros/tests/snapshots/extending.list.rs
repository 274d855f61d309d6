#[cloud_errors(lift(PublicError))]
enum ChildError {
    /// Taken over from the parent.
    #[overrides]
    #[class(Conflict)]
    Taken = 4500,

    /// Classified by a band of the parent.
    Inherited = 4299,

    Parent(ParentError),
    Other(OtherError),
}
