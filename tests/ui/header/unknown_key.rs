use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors(sucess = 200, colour = red)]
enum Error {
    /// The instance does not exist.
    #[class(NotFound)]
    NotFound = 1,
    Unknown(UnknownCode),
}

// A misspelled key is read as what it most likely means.
#[cloud_errors(band(4000..=4099 => InvalidArgument), lang = zh)]
enum Bands {
    /// The argument is wrong.
    WrongArgument = 4000,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
