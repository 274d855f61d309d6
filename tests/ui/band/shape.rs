use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(
    bands(
        4000..=4099,
        4000..=4099: NotFound,
        4100..=4199 = NotFound,
        _ => Internal,
        START..=4299 => Internal,
    )
)]
enum Error {
    /// Perhaps covered by a band that can't be read.
    NotFound = 4000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
