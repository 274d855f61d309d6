use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Nothing.
    #[class(Internal)]
    #[translate]
    Nothing = 1,

    /// Empty.
    #[class(Internal)]
    #[translate()]
    Empty = 2,

    /// Assigned.
    #[class(Internal)]
    #[translate = "内部错误"]
    Assigned = 3,

    /// In braces.
    #[class(Internal)]
    #[translate{zh, "内部错误"}]
    Braces = 4,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
