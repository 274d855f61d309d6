use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// Nothing.
    #[class]
    Nothing = 1,

    /// Assigned.
    #[class = NotFound]
    Assigned = 2,

    /// Empty.
    #[class()]
    Empty = 3,

    /// In brackets.
    #[class[NotFound]]
    Brackets = 4,

    /// A string.
    #[class = "NotFound"]
    Text = 5,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
