use cloud_errors::{UnknownCode, UnknownString, cloud_errors};

#[cloud_errors(bands(1..=9 => Timeout; 20..=29 => Internal))]
enum Semicolon {
    /// One.
    One = 21,
    Unknown(UnknownCode),
}

#[cloud_errors(bands("A" => Timeout "B" => Internal))]
enum Nothing {
    /// One.
    One = "B.One",
    Unknown(UnknownString),
}

fn main() {
    let _ = (Semicolon::One, Nothing::One);
}
