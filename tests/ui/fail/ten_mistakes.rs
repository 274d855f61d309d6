use cloud_errors::{Category, Classify as _, CloudError as _, UnknownCode, cloud_errors};

/// Ten mistakes in one list.
#[cloud_errors(sucess = 0, bands(4000..=3999 => InvalidArgument))]
#[derive(Debug)]
pub enum Error {
    /// The instance does not exist.
    #[class(NotFund)]
    One = 11,

    #[class(NotFound)]
    Two = 12,

    /// The disk does not exist.
    #[class(NotFound, retri = Later)]
    Three = 0xB,

    /// The quota is used up.
    #[class(QuotaExceeded)]
    #[translate(zh)]
    Four = 1.5,

    /// The network does not exist.
    Five = 15,

    /// The service is busy.
    #[class("RateLimited")]
    Six = 16,

    Unknown(UnknownCode),
}

/// None of them makes a use of the type fail.
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let error = Error::from_i64(11);
    println!("{error} {error:#} {error:?} {}", error.as_i64());
    println!("{:?} {:?}", error.category(), error.message());
    println!("{:?}", Error::ALL.iter().map(|one| one.code()).collect::<Vec<_>>());
    println!("{:?}", (Error::find(12), Error::check(0), "12".parse::<Error>()?));
    let by_name = [Error::One, Error::Two, Error::Three, Error::Four, Error::Five, Error::Six];
    println!("{}", by_name.contains(&error) && error < Error::Two);
    match error {
        Error::One | Error::Two | Error::Three => {}
        Error::Four | Error::Five | Error::Six => {}
        Error::Unknown(code) => println!("{}", code.get()),
    }
    println!("{:?}", i64::from(error) == 11 && error.category() == Category::NotFound);
    Err(error)?
}
