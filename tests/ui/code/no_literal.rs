use cloud_errors::{UnknownCode, cloud_errors};

const CODE: isize = 4040;

const fn code() -> isize {
    4041
}

#[cloud_errors]
enum Error {
    /// An expression.
    #[class(Internal)]
    Expression = 1 + 1,

    /// A constant.
    #[class(Internal)]
    Constant = CODE,

    /// A path.
    #[class(Internal)]
    Path = i64::MAX,

    /// A block.
    #[class(Internal)]
    Block = { 4 },

    /// In parentheses.
    #[class(Internal)]
    Parentheses = (5),

    /// A cast.
    #[class(Internal)]
    Cast = 6 as isize,

    /// Signed.
    #[class(Internal)]
    Not = !7,

    /// A call.
    #[class(Internal)]
    Call = code(),
    Unknown(UnknownCode),
}

fn main() {
    let _ = (CODE, code(), Error::Expression, Error::Call);
}
