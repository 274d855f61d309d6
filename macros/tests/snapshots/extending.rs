#[cloud_errors(from(PublicError))]
enum ChildError {
    /// Declared by the parent too.
    #[overrides]
    #[class(Conflict)]
    Overriding = 4500,

    /// Classified by a band of the parent.
    Inherited = 4299,

    Parent(ParentError),
    Other(OtherError),
}
