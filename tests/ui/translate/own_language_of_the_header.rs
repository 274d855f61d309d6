use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(language = zh)]
enum Error {
    /// 实例不存在。
    #[class(NotFound)]
    #[translate(zh, "实例不存在")]
    NotFound = 1,

    /// The disk does not exist.
    #[class(NotFound)]
    #[translate(en, "The disk does not exist")]
    DiskNotFound = 2,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
