use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[translate(zh = "实例不存在")]
    NotFound = 1,
    /// The disk does not exist.
    #[class(NotFound)]
    #[translate(language = zh, message = "磁盘不存在")]
    DiskNotFound = 2,
    /// The image does not exist.
    #[class(NotFound)]
    #[translate("zh-Hant" = "映像不存在")]
    ImageNotFound = 3,
    /// The key does not exist.
    #[class(NotFound)]
    #[translate(zh: "密钥不存在")]
    KeyNotFound = 4,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
