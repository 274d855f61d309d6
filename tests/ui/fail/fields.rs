//! A mistaken variant stays in the enum, so that few uses of it fail.
use cloud_errors::cloud_errors;

#[cloud_errors]
enum Error {
    /// The service is busy.
    #[class(RateLimited)]
    Busy(u64) = 1,
    /// The quota is used up.
    #[class(QuotaExceeded)]
    Quota { limit: u64 } = 2,
    Unknown(i64),
}

fn main() {
    match Error::from(2) {
        Error::Busy => {}
        Error::Quota { limit } => println!("{limit}"),
        Error::Unknown(code) => println!("{}", code + 1),
    }
}
