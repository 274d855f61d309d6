use cloud_errors::{PublicError, UnknownCode, cloud_errors};

#[cloud_errors(bands(1..=9 => NotFound) success = 5, language = zh from(PublicError))]
enum Error {
    /// 甲
    One = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(,, bands(1..=9 => NotFound))]
enum Empty {
    /// One.
    One = 1,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
    let _ = Empty::from_i64(1);
    let _ = Error::from(PublicError::from_i64(4000));
}
