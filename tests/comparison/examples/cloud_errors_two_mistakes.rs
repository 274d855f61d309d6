use cloud_errors::{Classify as _, CloudError as _, UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// One.
    #[class(NotFound, retri = Later)]
    One = 11,
    /// Two.
    #[class(NotFound, retry = 3)]
    Two = 12,
    Unknown(UnknownCode),
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let error = Error::from_i64(11);
    println!("{error}");
    println!("{error:?}");
    println!("{:?} {:?}", error.category(), error.message());
    println!("{}", i64::from(error) == 11 && Error::ALL.contains(&error));
    println!("{:?}", "12".parse::<Error>()?);
    Err(error)?
}
