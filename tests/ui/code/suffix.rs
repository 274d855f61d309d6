use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Beyond a byte.
    #[class(Internal)]
    Byte = 256u8,

    /// Below zero.
    #[class(Internal)]
    Unsigned = -1u32,

    /// Beyond a short.
    #[class(Internal)]
    Short = 0x8000_i16,

    /// A float.
    #[class(Internal)]
    Float = 1f32,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
