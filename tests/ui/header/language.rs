use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(language)]
enum Error {
    /// The language can't be read.
    #[class(Internal)]
    #[translate(en, "an error")]
    Zero = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(language = 5)]
enum Number {
    /// The language can't be read.
    #[class(Internal)]
    #[translate(en, "an error")]
    Internal = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(language = "z")]
enum Letter {
    /// The language can't be read.
    #[class(Internal)]
    #[translate(en, "an error")]
    Internal = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(language = zh_CN)]
enum Underscore {
    /// The language can't be read.
    #[class(Internal)]
    #[translate(en, "an error")]
    Internal = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(language = zh-CN)]
enum Dash {
    /// The language can't be read.
    #[class(Internal)]
    #[translate(en, "an error")]
    Internal = 1,
    Unknown(UnknownCode),
}

#[cloud_errors(language("zh"))]
enum Parentheses {
    /// The language can't be read.
    #[class(Internal)]
    #[translate(en, "an error")]
    Internal = 1,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
