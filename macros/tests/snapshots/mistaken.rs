#[cloud_errors]
enum Mistaken {
    /// One.
    #[class(NotFound)]
    One = 1,

    /// One again.
    #[class(NotFound)]
    Again = 0x1,
}
