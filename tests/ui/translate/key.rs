use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A typo.
    #[class(Internal)]
    #[translate(zh, "内部错误", hlep = "请稍后重试。")]
    Typo = 1,

    /// Another key.
    #[class(Internal)]
    #[translate(zh, "内部错误", note = "请稍后重试。")]
    Other = 2,

    /// Twice.
    #[class(Internal)]
    #[translate(zh, "内部错误", help = "请稍后重试。", help = "请重试。")]
    Twice = 3,

    /// A number.
    #[class(Internal)]
    #[translate(zh, "内部错误", help = 3)]
    Number = 4,

    /// Nothing.
    #[class(Internal)]
    #[translate(zh, "内部错误", help)]
    Nothing = 5,

    /// No key.
    #[class(Internal)]
    #[translate(zh, "内部错误", "请稍后重试。")]
    NoKey = 6,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
