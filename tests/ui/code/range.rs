use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The message is too long.
    #[class(InvalidArgument)]
    Custom = 120001..=130000,
    /// The group is full.
    #[class(QuotaExceeded)]
    Full = -2..3,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
