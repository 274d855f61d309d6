use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
#[bands(4000..=4099 => InvalidArgument)]
#[success = 200]
#[language = "zh"]
#[from(Other)]
#[error("a service failed")]
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
