use cloud_errors::{UnknownCode, cloud_errors};

#[cloud_errors]
enum Error {
    /// One of two.
    #[class(Internal)]
    #[cfg(all())]
    One = 11,

    /// The other of two.
    #[class(Internal)]
    #[cfg(any())]
    Two = 11,

    /// Really again.
    #[class(Internal)]
    #[cfg(all())]
    Three = 0xB,
    Unknown(UnknownCode),
}

fn main() {
    let error = Error::from_i64(1);
    let _ = (error.as_i64(), error.to_string(), Error::ALL.len());
}
