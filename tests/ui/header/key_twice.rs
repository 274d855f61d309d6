use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(
    success = 200,
    success = none,
    bands(4000..=4099 => InvalidArgument),
    bands(5000..=5099 => NotFound),
    language = en,
    language = zh
)]
enum Error {
    /// The argument is wrong.
    WrongArgument = 4000,

    /// The instance does not exist.
    NotFound = 5000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
