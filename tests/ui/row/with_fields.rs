use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// The service is busy.
    #[class(RateLimited)]
    Busy(u64) = 1,

    /// The quota is used up.
    #[class(QuotaExceeded)]
    Quota { limit: u64 } = 2,

    /// The instance is locked.
    #[class(Conflict)]
    Locked(String) = 3,
    Unknown(UnknownCode),
}

fn main() {
    let _ = (Error::Busy(3), Error::Quota { limit: 20 }.as_i64());
    if let Error::Quota { limit } = Error::from(2) {
        let _: u64 = limit;
    }
}
