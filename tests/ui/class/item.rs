use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A string.
    #[class("NotFound")]
    Text = 1,

    /// A path.
    #[class(Category::NotFound)]
    Path = 2,

    /// Another string.
    #[class("something else")]
    Other = 3,

    /// A call.
    #[class(NotFound, retry(Later))]
    Call = 4,

    /// No comma.
    #[class(NotFound retry = Later)]
    Comma = 5,

    /// A number.
    #[class(404)]
    Number = 6,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
