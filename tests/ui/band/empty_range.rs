use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(
    bands(
        5000..=4000 => NotFound,
        5100..5100 => NotFound,
        -1..=-2 => NotFound,
        -9223372036854775808..-9223372036854775808 => NotFound,
    )
)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
