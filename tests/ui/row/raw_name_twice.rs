use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The type is wrong.
    #[class(NotFound)]
    Type = 1,

    /// The type is wrong.
    #[class(NotFound)]
    r#Type = 2,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
