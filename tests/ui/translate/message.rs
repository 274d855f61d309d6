use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// None.
    #[class(Internal)]
    #[translate(zh)]
    None = 1,

    /// A comma only.
    #[class(Internal)]
    #[translate(zh,)]
    Comma = 2,

    /// Empty.
    #[class(Internal)]
    #[translate(zh, "")]
    Empty = 3,

    /// Blank.
    #[class(Internal)]
    #[translate(zh, "  ")]
    Blank = 4,

    /// A number.
    #[class(Internal)]
    #[translate(zh, 404)]
    Number = 5,

    /// A name.
    #[class(Internal)]
    #[translate(zh, MESSAGE)]
    Name = 6,

    /// A call.
    #[class(Internal)]
    #[translate(zh, concat!("内部", "错误"))]
    Call = 7,

    /// Help only.
    #[class(Internal)]
    #[translate(zh, help = "请稍后重试。")]
    Help = 8,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
