use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// A typo.
    #[class(NotFound, retry = Latter)]
    Typo = 1,

    /// No similar word.
    #[class(NotFound, retry = Perhaps)]
    Perhaps = 2,

    /// A truth.
    #[class(NotFound, retry = true)]
    Truth = 3,

    /// A number.
    #[class(NotFound, retry = 3)]
    Number = 4,

    /// Nothing.
    #[class(NotFound, retry =)]
    Nothing = 5,

    /// A string.
    #[class(NotFound, retry = "Later")]
    String = 6,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
