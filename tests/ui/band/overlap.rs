use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(
    bands(
        4000..=4099 => NotFound,
        4099..5000 => Internal,
        0xFA1..=0xFA2 => Conflict,
        6000..=6099 => Internal,
        6050..=6060 => Timeout,
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
