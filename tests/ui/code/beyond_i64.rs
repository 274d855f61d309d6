use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Too large.
    #[class(Internal)]
    TooLarge = 9223372036854775808,

    /// Too small.
    #[class(Internal)]
    TooSmall = -9223372036854775809,

    /// Too large in hexadecimal.
    #[class(Internal)]
    Hexadecimal = 0xFFFF_FFFF_FFFF_FFFF,

    /// Far too large.
    #[class(Internal)]
    Far = 340282366920938463463374607431768211456,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
