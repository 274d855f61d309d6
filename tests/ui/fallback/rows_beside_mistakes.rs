//! What a mistaken fallback was to extend is not known, so nothing is missed of it.
use cloud_errors::{PublicError, cloud_errors};

#[cloud_errors]
enum Named {
    /// One.
    #[overrides]
    #[class(NotFound)]
    One = 4000,
    /// Two.
    Two = 4197,
    Public { error: PublicError },
}

#[cloud_errors]
enum Two {
    /// One.
    #[overrides]
    #[class(NotFound)]
    One = 4000,
    /// Two.
    Two = 4197,
    Public(PublicError, u8),
}

#[cloud_errors]
enum Coded {
    /// One.
    #[overrides]
    #[class(NotFound)]
    One = 4000,
    /// Two.
    Two = 4197,
    Public(PublicError) = 5,
}

#[cloud_errors]
enum Boxed {
    /// One.
    #[overrides]
    #[class(NotFound)]
    One = 4000,
    /// Two.
    Two = 4197,
    Public(Box<PublicError>),
}

#[cloud_errors]
enum Bare {
    /// One.
    #[overrides]
    #[class(NotFound)]
    One = 4000,
    /// Two.
    Two = 4197,
    Public,
}

#[cloud_errors]
enum Taken {
    /// One.
    #[overrides]
    #[class(NotFound)]
    One = 4000,
    /// Two.
    Two = 4197,
    ALL(PublicError),
}

#[cloud_errors]
enum Unsized {
    /// One.
    #[class(NotFound)]
    One = 4000,
    Unknown(str),
}

fn main() {
    let _ = (Named::One, Two::One, Coded::One, Boxed::One, Bare::One, Taken::One, Unsized::One);
}
