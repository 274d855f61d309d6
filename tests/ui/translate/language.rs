use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// No language.
    #[class(Internal)]
    #[translate("内部错误")]
    None = 1,

    /// An underscore.
    #[class(Internal)]
    #[translate(zh_CN, "内部错误")]
    Underscore = 2,

    /// No tag.
    #[class(Internal)]
    #[translate(chinesisch, "内部错误")]
    Word = 3,

    /// A number.
    #[class(Internal)]
    #[translate(86, "内部错误")]
    Number = 4,

    /// No quotes.
    #[class(Internal)]
    #[translate(zh-Hant, "內部錯誤")]
    Quotes = 5,

    /// No tag in quotes.
    #[class(Internal)]
    #[translate("zh-", "内部错误")]
    Dash = 6,

    /// A path.
    #[class(Internal)]
    #[translate(lang::zh, "内部错误")]
    Path = 7,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
