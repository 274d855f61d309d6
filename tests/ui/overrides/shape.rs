use cloud_errors::{PublicError, cloud_errors};

#[cloud_errors]
enum Error {
    /// The nonce was used before.
    #[class(StaleRequest)]
    #[overrides(PublicError)]
    ReplayAttack = 4500,

    /// The parameter is wrong.
    #[class(InvalidArgument)]
    #[overrides]
    #[overrides]
    InvalidParameter = 4000,

    /// The balance is too low.
    #[class(PaymentRequired)]
    #[overrides = true]
    InsufficientBalance = 5300,
    Public(PublicError),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
