use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    #[translate(en, "The instance does not exist.")]
    English = 1,

    /// 实例不存在。
    #[class(NotFound)]
    #[translate(en, "The instance does not exist.")]
    Chinese = 2,

    /// インスタンスが存在しません。
    #[class(NotFound)]
    #[translate(EN, "The instance does not exist.")]
    Japanese = 3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
