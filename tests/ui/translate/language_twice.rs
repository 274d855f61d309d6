use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Twice.
    #[class(Internal)]
    #[translate(zh, "内部错误")]
    #[translate(zh, "内部故障")]
    Twice = 1,

    /// Twice in other letters.
    #[class(Internal)]
    #[translate("zh-Hant", "內部錯誤")]
    #[translate("zh-hant", "內部故障")]
    Case = 2,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
