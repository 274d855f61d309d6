//! Rows that a mistaken band was to cover are not held against it, in lists that extend a table too.
use cloud_errors::{CommonError, PublicError, UnknownCode, cloud_errors};

#[cloud_errors(bands(13000..=13999 => Xyzzy, 14000..=14999))]
enum Extending {
    /// One.
    One = 13001,
    /// Two.
    Two = 14001,
    Public(PublicError),
}

#[cloud_errors(bands{ "Foo" => NotFound })]
enum Braced {
    /// One.
    One = "Foo.One",
    Common(CommonError),
}

#[cloud_errors(bands(1..=10 => NotFound, 5..=20 => Conflict))]
enum Overlapping {
    /// One.
    One = 15,
    Unknown(UnknownCode),
}

#[cloud_errors(bands("A" => NotFound))]
enum OfStrings {
    /// One.
    One = 15,
    Unknown(UnknownCode),
}

#[cloud_errors(4000..=4099 => NotFound)]
enum WithoutKey {
    /// One.
    One = 4001,
    Unknown(UnknownCode),
}

#[cloud_errors(ranges(4000..=4099 => NotFound))]
enum OtherKey {
    /// One.
    One = 4001,
    Unknown(UnknownCode),
}

#[cloud_errors]
#[bands(4000..=4099 => NotFound)]
enum AsAttribute {
    /// One.
    One = 4001,
    Unknown(UnknownCode),
}

#[cloud_errors]
#[class(NotFound)]
enum OfAll {
    /// One.
    One = 4001,
    Unknown(UnknownCode),
}

fn main() {
    let _ = (Extending::One, Braced::One, Overlapping::One, OfStrings::One);
    let _ = (WithoutKey::One, OtherKey::One, AsAttribute::One, OfAll::One);
}
