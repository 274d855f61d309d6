use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// One.
    #[class(NotFound)]
    #[translate(zh "一")]
    One = 1,
    /// Two.
    #[class(NotFound)]
    #[translate(,)]
    Two = 2,
    /// Three.
    #[class(NotFound)]
    #[translate(zh, message = "三")]
    Three = 3,
    Unknown(UnknownCode),
}

fn main() {
    let _ = (Error::One, Error::Two, Error::Three);
}
